package com.mentara.seed.testkit;

import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A PostgreSQL server in a container, of the image that the system property {@code postgres.image} names. */
final class DockerServer {

    private DockerServer() {}

    /**
     * Starts it, and returns the URL of its first database.
     *
     * @throws IllegalStateException where no container engine answers: whoever asks for containers wants no skipped tests
     */
    static String start() {
        String image = System.getProperty("postgres.image", "postgres:15");
        try {
            // It lives as long as this JVM.
            @SuppressWarnings("resource")
            PostgreSQLContainer container = new PostgreSQLContainer(
                    DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "seed-test-container"));
            return container.getJdbcUrl() + "&user=" + container.getUsername() + "&password=" + container.getPassword();
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The system property seed.test.database is 'docker', but no container of the image '" + image
                            + "' starts. Start a container engine, or use embedded or url.",
                    e);
        }
    }
}
