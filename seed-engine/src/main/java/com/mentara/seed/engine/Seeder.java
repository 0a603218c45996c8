package com.mentara.seed.engine;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Profile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Audits a PostgreSQL database against the minimums that enrichers declare, makes exactly the rows that are missing, and
 * verifies the result with the same rules.
 *
 * <pre>{@code
 * SeedReport report = Seeder.on(dataSource)
 *     .profile(Profile.MEDIUM)
 *     .minimum("client.posts", 7)
 *     .asOf(LocalDate.of(2026, 1, 1))
 *     .run();
 * }</pre>
 *
 * <p>A seeder only inserts. It is a builder for one thread; the data source is asked for a few connections at a time, which
 * are closed again.
 */
public final class Seeder {

    /** The seed unless another is given. */
    public static final long DEFAULT_SEED = 1;

    /** How many jobs there are unless told: one a processor, and 4 at most, as each takes two connections. */
    public static final int DEFAULT_JOBS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final DataSource database;
    private Profile profile = Profile.MEDIUM;
    private final Map<String, Request.Given> minimums = new LinkedHashMap<>();
    private int scale = 1;
    private long seed = DEFAULT_SEED;
    private @Nullable LocalDateTime asOf;
    private @Nullable List<Enricher> enrichers;
    private @Nullable String edition;
    private final Set<String> only = new LinkedHashSet<>();
    private final Set<String> skip = new LinkedHashSet<>();
    private boolean force;
    private boolean adopting = true;
    private boolean verifying = true;
    private int jobs = DEFAULT_JOBS;
    private int chunk = 1000;
    private SeedListener listener = new SeedListener() {};

    private Seeder(DataSource database) {
        this.database = database;
    }

    /**
     * Begins to look for enrichers on another thread, so that the first use of a seeder in a program that is in a hurry finds
     * them: classes are loaded and rules are ordered while it reads its options and opens its database. What is wrong with the
     * enrichers is said when they are used.
     */
    public static void discoverAhead() {
        Discovery.begin();
    }

    /** A seeder for a database, with the enrichers that {@link java.util.ServiceLoader} finds. */
    public static Seeder on(DataSource database) {
        return new Seeder(database);
    }

    /** Which of the three numbers of each minimum counts; {@link Profile#MEDIUM} unless given. */
    public Seeder profile(Profile wanted) {
        profile = wanted;
        return this;
    }

    /**
     * As {@link #profile(Profile)}, by its name in lower case.
     *
     * @throws SeedException where there is none of that name; the message suggests the nearest
     */
    public Seeder profile(String name) {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        for (Profile known : Profile.values()) {
            profiles.put(known.name().toLowerCase(Locale.ROOT), known);
        }
        Profile wanted = profiles.get(name);
        if (wanted == null) {
            throw new SeedException(
                    SeedException.Code.CONFIGURATION,
                    "No profile is named '%s'. There are: %s.%s"
                            .formatted(
                                    name,
                                    String.join(", ", profiles.keySet()),
                                    Spelling.suggestion(name, profiles.keySet())));
        }
        return profile(wanted);
    }

    /** Sets a minimum to a number, whatever the profile says; never below the floor that the rule declares. */
    public Seeder minimum(String key, int rows) {
        return minimum(key, rows, "set by the program");
    }

    /** As {@link #minimum(String, int)}, and says in messages and in {@link #minimums()} where the number stands. */
    public Seeder minimum(String key, int rows, String origin) {
        minimums.put(key, new Request.Given(rows, origin));
        return this;
    }

    /** Multiplies every population that is not set explicitly. */
    public Seeder scale(int factor) {
        scale = factor;
        return this;
    }

    /** The seed that all values come from: another seed makes other rows. */
    public Seeder seed(long number) {
        seed = number;
        return this;
    }

    /** Counts the beginning of a day in UTC as now, and remembers it with the database. */
    public Seeder asOf(LocalDate day) {
        return asOf(day.atStartOfDay());
    }

    /**
     * Counts a moment in UTC as now, and remembers it with the database. Unless given, the moment of the last run counts, and
     * the beginning of today at the first.
     */
    public Seeder asOf(LocalDateTime moment) {
        asOf = moment;
        return this;
    }

    /** Uses these enrichers and looks for no others. */
    public Seeder enrichers(Collection<? extends Enricher> given) {
        enrichers = List.copyOf(given);
        return this;
    }

    /**
     * Names the state of the enrichers' code, and of whatever else decides what they declare, such as a hash of their JARs;
     * null, as unless given, where nobody knows.
     *
     * <p>Where a run with the same edition and the same wishes has found that nothing is missing, and no row of a table that its
     * rules read has changed since, {@link #run} says so without asking any rule, and needs no enrichers. A rule must then not
     * depend on anything but rows, such as the database's clock.
     */
    public Seeder edition(@Nullable String name) {
        edition = name;
        return this;
    }

    /** Applies only the enrichers with these names; all where empty. */
    public Seeder only(Collection<String> names) {
        only.addAll(names);
        return this;
    }

    /** Leaves out the enrichers with these names. */
    public Seeder skip(Collection<String> names) {
        skip.addAll(names);
        return this;
    }

    /** Applies populations to a database that people filled, too. */
    public Seeder force(boolean populations) {
        force = populations;
        return this;
    }

    /**
     * Whether a run may add to a database that holds rows which nobody seeded, and in which no run has ended yet; true unless
     * given.
     */
    public Seeder adopting(boolean wanted) {
        adopting = wanted;
        return this;
    }

    /** Whether a run counts again after it filled; true unless given. */
    public Seeder verifying(boolean wanted) {
        verifying = wanted;
        return this;
    }

    /**
     * How many enrichers may be filled, and how many chunks written, at once; {@link #DEFAULT_JOBS} unless given. Each job takes two
     * connections, and the run's lock one. The rows are the same for any number.
     */
    public Seeder jobs(int number) {
        jobs = number;
        return this;
    }

    /** How many owners are read, and how many slots written, at a time; the rows are the same for any number. */
    public Seeder chunk(int size) {
        chunk = size;
        return this;
    }

    /** Who hears how it goes on. */
    public Seeder listener(SeedListener hearing) {
        listener = hearing;
        return this;
    }

    /**
     * Makes what is missing and verifies the result.
     *
     * @return what was found and made; enrichers that failed and minimums that could not be met are in the report
     * @throws SeedException where the run cannot begin, or the database stops answering
     */
    public SeedReport run() {
        return Outage.told(new Run(request())::fill);
    }

    /**
     * Counts what is missing; writes nothing.
     *
     * @throws SeedException where the enrichers cannot work on this database, or it does not answer
     */
    public SeedReport audit() {
        return Outage.told(new Run(request())::audit);
    }

    /**
     * Deletes the rows that runs made, and nothing that people made, in one transaction.
     *
     * @throws SeedException where rows that people made refer to seeded ones, naming them, or where people protected the
     *     database; nothing is deleted then
     */
    public CleanReport clean() {
        return new Clean(request()).run();
    }

    /**
     * Makes sure that a run may write to the database, as each run does; writes nothing.
     *
     * @throws SeedException where people protected the database, or filled it and {@link #adopting} is false
     */
    public void guard() {
        Outage.told(new Run(request())::guard);
    }

    /** The runs that ended in this database, the first one first. */
    public List<PastRun> history() {
        return Outage.told(() -> {
            try (Connections connections = new Connections(database)) {
                return new Memory(connections).history();
            }
        });
    }

    /**
     * Marks the database as protected, so that no run writes to it, or lifts that.
     *
     * @throws SeedException where the role of the data source may not
     */
    public void protect(boolean wanted) {
        Outage.told(() -> {
            try (Connections connections = new Connections(database)) {
                new Memory(connections).protect(wanted);
            }
        });
    }

    /**
     * Orders the enrichers; opens no connection.
     *
     * @throws SeedException where they cannot be ordered
     */
    public Plan plan() {
        return Catalog.load(request()).plan();
    }

    /**
     * The minimums of the enrichers in their order, with the numbers that count; opens no connection.
     *
     * @throws SeedException where the enrichers cannot be ordered
     */
    public List<EffectiveMinimum> minimums() {
        Request request = request();
        return Catalog.load(request).plan().steps().stream()
                .flatMap(step -> step.rules().stream().map(rule -> request.effective(step, rule.minimum())))
                .toList();
    }

    /**
     * What each enricher does, in the order of the plan; opens no connection.
     *
     * @throws SeedException where the enrichers cannot be ordered
     */
    public List<Explanation> explain() {
        return new Explaining(Catalog.load(request())).explain();
    }

    /**
     * Digests the rows that runs made, for two people to compare; writes nothing.
     *
     * @throws SeedException where the database does not answer
     */
    public Fingerprint fingerprint() {
        return new SeededRows(Catalog.load(request())).fingerprint();
    }

    /**
     * For each rule a seeded row that it counts, where there is one: the first of the first owner; writes nothing.
     *
     * @throws SeedException where the database does not answer
     */
    public List<Example> examples() {
        return new SeededRows(Catalog.load(request())).examples();
    }

    private Request request() {
        return new Request(
                database,
                profile,
                Map.copyOf(minimums),
                scale,
                seed,
                asOf,
                enrichers,
                edition,
                Set.copyOf(only),
                Set.copyOf(skip),
                force,
                adopting,
                verifying,
                jobs,
                chunk,
                listener);
    }
}
