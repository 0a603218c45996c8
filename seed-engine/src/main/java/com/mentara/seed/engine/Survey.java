package com.mentara.seed.engine;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks which rules lack nothing, all of them at once and of the same moment: enrichers need not wait for each other, and rules
 * that count the same rows of the same owners share a query.
 */
final class Survey {

    private static final Logger LOG = LoggerFactory.getLogger(Survey.class);

    private final Setting setting;
    private final Queue<List<Prepared>> waiting;
    private final Set<String> satisfied = ConcurrentHashMap.newKeySet();
    private volatile boolean lacking;

    private Survey(Collection<Prepared> rules, Setting setting) {
        this.setting = setting;
        this.waiting = new ConcurrentLinkedQueue<>(alike(rules));
    }

    /**
     * What was found.
     *
     * @param satisfied the names of the rules that lack nothing; one that cannot be asked is not among them
     * @param picture what they read; null where one is not satisfied, where changes could not be told, or if not wanted
     */
    record Answer(Set<String> satisfied, @Nullable Picture picture) {

        /** Where nothing was asked. */
        static final Answer NONE = new Answer(Set.of(), null);
    }

    /**
     * Asks rules.
     *
     * @param pictured whether a picture is wanted
     */
    static Answer of(Collection<Prepared> rules, Setting setting, boolean pictured) {
        Survey survey = new Survey(rules, setting);
        int jobs = setting.request().jobs();
        try (Session witness = setting.reader()) {
            SharedSnapshot moment = witness.share();
            Picture picture = pictured ? new Picture(witness.sql()) : null;
            Parallel.each(jobs, Collections.nCopies(jobs, moment), each -> survey.ask(each, picture));
            boolean all = survey.satisfied.size() == rules.size();
            return new Answer(
                    Set.copyOf(survey.satisfied), all && picture != null && picture.isWhole() ? picture : null);
        }
    }

    private static List<List<Prepared>> alike(Collection<Prepared> rules) {
        List<List<Prepared>> alike = new ArrayList<>();
        for (List<Prepared> candidates : grouped(rules, Survey::tables)) {
            alike.addAll(candidates.size() == 1 ? List.of(candidates) : grouped(candidates, Survey::source));
        }
        return alike;
    }

    private static Collection<List<Prepared>> grouped(Collection<Prepared> rules, Function<Prepared, Object> by) {
        return rules.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** A cheap hint: rules of different tables are never alike, and those that count owner by owner need not be. */
    private static Object tables(Prepared rule) {
        return rule.gaps().isGrouped()
                ? List.of(
                        rule.rule().owners().table().getName(),
                        rule.rule().counted().rows().getName())
                : rule.rule().name();
    }

    private static Object source(Prepared rule) {
        return QueryParts.text(selectOne().from(rule.gaps().joined(rule.minimum())));
    }

    private void ask(SharedSnapshot moment, @Nullable Picture picture) {
        while (!waiting.isEmpty()) {
            try (Session reader = setting.reader()) {
                reader.join(moment);
                for (List<Prepared> alike = waiting.poll(); alike != null; alike = waiting.poll()) {
                    Interrupt.check();
                    ask(reader.sql(), alike);
                }
                if (picture != null && !lacking) {
                    picture.add(reader.sql());
                }
            } catch (DataAccessException e) {
                if (Outage.isConnectionLost(e)) {
                    throw Outage.stopped(e);
                }
                LOG.debug("Some rules cannot be asked together", e);
            }
        }
    }

    private void ask(DSLContext sql, List<Prepared> alike) {
        Table<?> owners = alike.get(0).gaps().joined(alike.get(0).minimum());
        List<Condition> lacks =
                alike.stream().map(rule -> rule.gaps().lacks(rule.minimum())).toList();
        Record answers = lacks.size() == 1
                ? sql.fetchSingle(select(field(exists(selectOne().from(owners).where(lacks.get(0))))))
                : sql.fetchSingle(
                        select(lacks.stream().map(DSL::boolOr).toList()).from(owners));
        for (int i = 0; i < alike.size(); i++) {
            if (Boolean.TRUE.equals(answers.get(i))) {
                lacking = true;
            } else {
                satisfied.add(alike.get(i).rule().name());
            }
        }
    }
}
