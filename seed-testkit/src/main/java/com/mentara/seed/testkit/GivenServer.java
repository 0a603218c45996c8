package com.mentara.seed.testkit;

/** A PostgreSQL server of the user's, on which tests create databases and drop them again. */
final class GivenServer {

    private GivenServer() {}

    /**
     * Takes it into use.
     *
     * @param url a JDBC URL of a database of a user that may create databases
     */
    static TestServer use(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException("The system property seed.test.database is 'url', so seed.test.url must be"
                    + " the JDBC URL of a user that may create databases, such as"
                    + " jdbc:postgresql://localhost:5432/postgres?user=me&password=secret.");
        }
        TestServer server = new TestServer(url);
        Runtime.getRuntime().addShutdownHook(new Thread(server::dropAll, "seed-test-databases"));
        return server;
    }
}
