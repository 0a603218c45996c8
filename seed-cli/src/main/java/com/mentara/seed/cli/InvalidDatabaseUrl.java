package com.mentara.seed.cli;

/**
 * Says why a database URL cannot be understood.
 *
 * <p>A password that is not percent-encoded can land in any part of the URL, so the message repeats no part of it.
 */
final class InvalidDatabaseUrl extends CommandException {
    private static final long serialVersionUID = 1L;

    private InvalidDatabaseUrl(String message) {
        super(ExitCode.USAGE, message);
    }

    static InvalidDatabaseUrl because(String problem) {
        return new InvalidDatabaseUrl("The database URL " + problem + ".");
    }

    /** For what a password with a special character leads to. */
    static InvalidDatabaseUrl perhapsUnencoded(String problem) {
        return new InvalidDatabaseUrl("The database URL " + problem
                + ". If its password holds one of : / ? @ %, percent-encode that (@ is %40, / is %2F, % is %25).");
    }
}
