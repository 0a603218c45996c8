package com.mentara.seed.cli;

/**
 * What a migration did.
 *
 * @param applied how many scripts ran; 0 unless {@link Kind#MIGRATED}
 */
record MigrationResult(Kind kind, int applied) {

    /** The kinds of result. */
    enum Kind {
        /** Scripts ran. */
        MIGRATED,
        /** All scripts had run before. */
        UP_TO_DATE,
        /** The database is not ours to migrate: the application or somebody else made its tables. */
        FOREIGN
    }
}
