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
    private final boolean pictured;
    private final Queue<List<Prepared>> waiting;
    private final Set<String> satisfied = ConcurrentHashMap.newKeySet();
    private final Set<Long> read = ConcurrentHashMap.newKeySet();

    private Survey(Collection<Prepared> rules, Setting setting, boolean pictured) {
        this.setting = setting;
        this.pictured = pictured;
        this.waiting = new ConcurrentLinkedQueue<>(alike(rules));
    }

    /**
     * What was found.
     *
     * @param satisfied the names of the rules that lack nothing; one that cannot be asked is not among them
     * @param picture what they read at that moment; null where one lacks something, or changes could not be told
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
        Survey survey = new Survey(rules, setting, pictured);
        int jobs = setting.request().jobs();
        try (Session witness = setting.reader()) {
            Parallel.each(jobs, Collections.nCopies(jobs, witness.share()), survey::ask);
            boolean all = pictured && survey.satisfied.size() == rules.size();
            return new Answer(Set.copyOf(survey.satisfied), all ? Picture.of(witness.sql(), survey.read) : null);
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

    private void ask(String moment) {
        while (!waiting.isEmpty()) {
            try (Session reader = setting.reader()) {
                reader.join(moment);
                for (List<Prepared> alike = waiting.poll(); alike != null; alike = waiting.poll()) {
                    Interrupt.check();
                    ask(reader.sql(), alike);
                }
                if (pictured) {
                    read.addAll(Picture.read(reader.sql()));
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
        Record lacking = lacks.size() == 1
                ? sql.fetchSingle(select(field(exists(selectOne().from(owners).where(lacks.get(0))))))
                : sql.fetchSingle(
                        select(lacks.stream().map(DSL::boolOr).toList()).from(owners));
        for (int i = 0; i < alike.size(); i++) {
            if (!Boolean.TRUE.equals(lacking.get(i))) {
                satisfied.add(alike.get(i).rule().name());
            }
        }
    }
}
