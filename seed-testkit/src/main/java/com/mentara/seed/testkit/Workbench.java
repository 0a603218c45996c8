package com.mentara.seed.testkit;

import static java.util.stream.Collectors.toSet;

import com.mentara.seed.engine.SeedReport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The databases on which one contract class tries its enricher: one where only that enricher's rows are missing, and one
 * where it made them. They are filled once a class, and each test works on copies.
 */
final class Workbench {

    private static final Map<Class<?>, Workbench> OPEN = new ConcurrentHashMap<>();

    private final Trial trial;
    private final TestDatabase unfilled;
    private final TestDatabase filled;
    private final SeedReport report;
    private final Tables tables;

    private Workbench(Trial trial) {
        this.trial = trial;
        this.unfilled = fresh();
        prepare();
        this.filled = unfilled.copy();
        this.report = trial.seeder(filled.dataSource()).run();
        this.tables = new Tables(TableShape.all(filled), trial);
    }

    private void prepare() {
        if (trial.before().isEmpty()) {
            return;
        }
        Findings findings = new Findings();
        findings.addGaps(trial.seeder(unfilled.dataSource(), trial.before()).run());
        findings.check(
                trial.enricher().name(),
                "cannot be tried, because those before it are not satisfied",
                "Prove those first, or let before() name exactly those that fill what this one reads.");
    }

    /** The one of a contract's class, made when it is first asked for. */
    static Workbench of(EnricherContract contract) {
        return OPEN.computeIfAbsent(contract.getClass(), type -> new Workbench(Trial.of(contract)));
    }

    /** Drops the databases of a contract's class. */
    static void close(Class<?> type) {
        Workbench workbench = OPEN.remove(type);
        if (workbench != null) {
            workbench.unfilled.close();
            workbench.filled.close();
        }
    }

    Trial trial() {
        return trial;
    }

    Tables tables() {
        return tables;
    }

    /** How the enricher was filled. */
    SeedReport report() {
        return report;
    }

    /** A database in which nothing was filled. */
    TestDatabase fresh() {
        return TestDatabase.of(trial.contract().schema());
    }

    /** The database where only the enricher's rows are missing, to be read. */
    TestDatabase unfilled() {
        return unfilled;
    }

    /** The database where nothing is missing, to be read. */
    TestDatabase filled() {
        return filled;
    }

    TestDatabase copyOfUnfilled() {
        return unfilled.copy();
    }

    /**
     * A copy of the database where nothing is missing.
     *
     * @throws AssertionError where the enricher could not be filled
     */
    TestDatabase copyOfFilled() {
        requireFilled();
        return filled.copy();
    }

    /** Fails where the enricher could not be filled, since then there is nothing to compare with. */
    void requireFilled() {
        Findings findings = new Findings();
        findings.addGaps(report);
        findings.check(trial.enricher().name(), "cannot be filled", "Make fillClosesEveryGap pass first.");
    }

    /** The places of the rows of a table that the enricher made, in an order that follows from a hash of their keys. */
    List<String> seededRows(TableShape table, TestDatabase database) {
        String hash = "md5(" + TableShape.row(table.key()) + "::text)";
        Set<String> others = unfilled.query("select " + hash + " from " + table.identifier()).stream()
                .map(row -> String.valueOf(row.get(0)))
                .collect(toSet());
        return database
                .query("select ctid::text, " + hash + " as hash from " + table.identifier() + " order by hash")
                .stream()
                .filter(row -> !others.contains(String.valueOf(row.get(1))))
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    /** How tables differ from those of the filled database; empty where they do not. */
    List<String> differences(TestDatabase database, Collection<TableShape> compared) {
        SortedMap<String, String> expected = Contents.digests(filled, compared);
        SortedMap<String, String> actual = Contents.digests(database, compared);
        return compared.stream()
                .filter(table -> !Objects.equals(expected.get(table.name()), actual.get(table.name())))
                .flatMap(table -> new Comparison(table, filled, database).differences().stream())
                .toList();
    }
}
