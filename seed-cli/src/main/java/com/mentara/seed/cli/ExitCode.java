package com.mentara.seed.cli;

/** What the command tells its caller by the number it ends with. */
enum ExitCode {
    /** Every minimum is met. */
    SATISFIED(0),
    /** Something is still missing. */
    GAPS_REMAIN(1),
    /** The options or the configuration cannot be understood. */
    USAGE(2),
    /** A guard protects the database. */
    REFUSED(3),
    /** The plan cannot work: a cycle, a schema that does not fit, a minimum that cannot be met. */
    UNWORKABLE(4),
    /** An enricher failed. */
    ENRICHER_FAILED(5),
    /** No database can be used. */
    NO_DATABASE(69),
    /** The seeder has a defect. */
    DEFECT(70),
    /** Another run holds the lock. */
    LOCKED(75),
    /** The user stopped the run. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
