package com.mentara.seed.cli;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;
import org.postgresql.util.PSQLException;

/** Says why a database cannot be used: nobody answers, the user is not let in, it does not exist. */
final class DatabaseUnavailable extends CommandException {
    private static final long serialVersionUID = 1L;

    private static final String WRONG_PASSWORD = "28P01";
    private static final String REJECTED = "08004";
    private static final String NO_SUCH_DATABASE = "3D000";

    private final String host;
    private final int port;

    private DatabaseUnavailable(Endpoint endpoint, String message, SQLException cause) {
        super(ExitCode.NO_DATABASE, message, cause);
        this.host = endpoint.host();
        this.port = endpoint.port();
    }

    static DatabaseUnavailable at(DatabaseUrl url, SQLException failure) {
        return new DatabaseUnavailable(url.endpoint(), message(url, failure), failure);
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    private static String message(DatabaseUrl url, SQLException failure) {
        String server = "The server at " + url.hosts();
        String state = String.valueOf(failure.getSQLState());
        if (state.equals(WRONG_PASSWORD)) {
            return server + " refuses the password of user '" + url.user()
                    + "'. Put the right one into the URL or into PGPASSWORD.";
        }
        if (state.equals(REJECTED) && url.password() == null) {
            return server + " wants a password of user '" + url.user() + "'. Put it into the URL or into PGPASSWORD.";
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return server + " has no database '" + url.database() + "'. Create it, or give another with --url.";
        }
        if (failure instanceof PSQLException answer && answer.getServerErrorMessage() != null) {
            return server + " turns user '" + url.user() + "' away: " + answer.getMessage() + ".";
        }
        return "No database answers at " + url.hosts() + ": " + reason(failure)
                + ". Start it, or give another with --url.";
    }

    private static String reason(SQLException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnknownHostException) {
            return "no host has that name";
        }
        if (root instanceof SocketTimeoutException) {
            return "no answer in time";
        }
        String text = String.valueOf(root.getMessage()).replaceFirst("\\.$", "");
        return root == failure ? text : text.toLowerCase(Locale.ROOT);
    }
}
