package com.mentara.seed.testkit;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Profile;
import java.net.URL;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every enricher must keep, as tests that run against a real PostgreSQL: implement it, and the enricher is proven.
 *
 * <pre>{@code
 * class PostsEnricherTest implements EnricherContract {
 *     public Enricher enricher() {
 *         return new PostsEnricher();
 *     }
 *
 *     public List<URL> schema() {
 *         return List.of(PostsEnricherTest.class.getResource("schema.sql"));
 *     }
 * }
 * }</pre>
 *
 * <p>If an enricher passes and is wrong nevertheless, this contract has the bug. Where the database is, {@link TestDatabase}
 * says. Methods that are not tests are questions to the enricher's author; an answer that asks for less than the default
 * gives its reason in its Javadoc.
 */
public interface EnricherContract {

    /** The enricher that is proven. */
    Enricher enricher();

    /** SQL scripts that make the tables and, where they are wanted, rows of the application. */
    List<URL> schema();

    /**
     * The enrichers that fill the tables which this one reads, and those before them; of all that {@link
     * java.util.ServiceLoader} finds, those that the plan puts before it.
     */
    default List<Enricher> before() {
        return Discovered.neededBy(enricher());
    }

    /** How much is made. */
    default Profile profile() {
        return Profile.LIGHT;
    }

    /** Numbers for single minimums by their keys, so that each rule has something to make. */
    default Map<String, Integer> minimums() {
        return Map.of();
    }

    /** The moment that counts as now. */
    default LocalDateTime asOf() {
        return LocalDate.of(2026, 1, 1).atStartOfDay();
    }

    /** Names of rules that have nothing to make here; none. */
    default Set<String> idleRules() {
        return Set.of();
    }

    /**
     * The tables whose deleted rows come back byte by byte: those that exactly one rule counts, unless the database numbers
     * their rows. Rows of other tables come back in number only.
     */
    default Set<Table<?>> restoresIdentically() {
        return Trial.of(this).countedOnce();
    }

    /**
     * The tables whose deleted rows come back byte by byte on a later day; less than {@link #restoresIdentically} where rows
     * have "now" in their meaning.
     */
    default Set<Table<?>> restoresIdenticallyLater() {
        return restoresIdentically();
    }

    /** An audit leaves every row as it is, and needs no connection that may write. */
    @Test
    default void auditWritesNothing() {
        new Counting(Workbench.of(this)).auditWritesNothing();
    }

    /** One fill satisfies every rule and law, and no rule and no table goes without rows, so that nothing passes unseen. */
    @Test
    default void fillClosesEveryGap() {
        new Counting(Workbench.of(this)).fillClosesEveryGap();
    }

    /** A second fill finds nothing missing and adds nothing. */
    @Test
    default void secondFillAddsNothing() {
        new Counting(Workbench.of(this)).secondFillAddsNothing();
    }

    /** A fill adds rows to the tables in {@link Enricher#writes} and changes no other row, not by triggers either. */
    @Test
    default void rowsOnlyInWrites() {
        new Counting(Workbench.of(this)).rowsOnlyInWrites();
    }

    /**
     * Where a third of a table's rows is deleted, with all that refers to them, a fill closes every gap again, and brings
     * rows back byte by byte where that is promised, also three days later.
     */
    @Test
    default void deletedRowsComeBack() {
        new Restoring(Workbench.of(this)).thirds();
    }

    /** The same for up to five single rows of each table, one after the other. */
    @Test
    default void oneRowAtATime() {
        new Restoring(Workbench.of(this)).single();
    }

    /**
     * Owners that are read one at a time, and rows that are inserted one at a time, get what they get by the thousand with
     * COPY.
     */
    @Test
    default void chunkSizeChangesNothing() {
        new Repeating(Workbench.of(this)).chunkSizeChangesNothing();
    }

    /** Four enrichers at once make the rows that they make one after the other, on a database that starts empty. */
    @Test
    default void jobsChangeNothing() {
        new Repeating(Workbench.of(this)).jobsChangeNothing();
    }

    /** Another seed makes other rows, and closes every gap as well. */
    @Test
    default void otherSeedMakesOtherRows() {
        new Repeating(Workbench.of(this)).otherSeedMakesOtherRows();
    }

    /**
     * Fills at different times, in different default locales and time zones, make the same rows. So no value comes from a
     * clock, neither the JVM's nor, by a column's default, the database's.
     */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    default void factoriesArePure() {
        new Repeating(Workbench.of(this)).factoriesArePure();
    }

    /** Drops the databases that the tests of a class share. */
    @AfterAll
    static void dropDatabases(TestInfo test) {
        test.getTestClass().ifPresent(Workbench::close);
    }
}
