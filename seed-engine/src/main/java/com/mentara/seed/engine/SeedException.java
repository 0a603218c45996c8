package com.mentara.seed.engine;

import java.util.List;

/** A run that cannot begin or go on. The message names everything that was found, and what to do. */
public final class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a run cannot begin or go on. */
    public enum Code {
        /** An option, minimum or enricher that does not exist, or a value that makes no sense. */
        CONFIGURATION,
        /** Enrichers that cannot work together, or not on this database. */
        PLAN,
        /** No database, or one that stopped answering. */
        DATABASE,
        /** People protected the database, or filled it and did not give it to us. */
        REFUSED,
        /** Another run works on this database. */
        LOCKED,
        /** The thread was interrupted; what was filled stays. */
        INTERRUPTED
    }

    private final Code code;

    SeedException(Code code, String message) {
        super(message);
        this.code = code;
    }

    SeedException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    static SeedException interrupted() {
        return new SeedException(Code.INTERRUPTED, "Interrupted; what was committed stays. Run again to go on.");
    }

    static SeedException of(Code code, List<String> problems) {
        return new SeedException(code, String.join(System.lineSeparator(), problems));
    }

    /** What kind of failure this is. */
    public Code code() {
        return code;
    }
}
