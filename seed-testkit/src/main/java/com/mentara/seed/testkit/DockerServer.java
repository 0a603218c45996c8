package com.mentara.seed.testkit;

import java.lang.reflect.InvocationTargetException;

/**
 * A PostgreSQL server in a container, of the image that the system property {@code postgres.image} names.
 *
 * <p>Testcontainers is called by reflection: its JARs share packages, so no module can require it.
 */
final class DockerServer {

    private final Object container;

    private DockerServer(Object container) {
        this.container = container;
    }

    /**
     * Starts it, to run as long as this JVM, and returns the URL of its first database.
     *
     * @throws IllegalStateException where no container engine answers: whoever asks for containers wants no skipped tests
     */
    static String start() {
        String image = System.getProperty("postgres.image", "postgres:15");
        try {
            DockerServer server = new DockerServer(Class.forName("org.testcontainers.postgresql.PostgreSQLContainer")
                    .getConstructor(String.class)
                    .newInstance(image));
            server.call("start");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.call("stop"), "seed-test-container"));
            return server.call("getJdbcUrl") + "&user=" + server.call("getUsername") + "&password="
                    + server.call("getPassword");
        } catch (ReflectiveOperationException | IllegalStateException e) {
            throw new IllegalStateException(
                    "The system property seed.test.database is 'docker', but no container of the image '" + image
                            + "' starts. Start a container engine, or use embedded or url.",
                    e);
        }
    }

    private Object call(String method) {
        try {
            return container.getClass().getMethod(method).invoke(container);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
