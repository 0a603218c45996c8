package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which databases the command does not write to, and what it remembers of those that it does. */
class GuardTest {

    private static final String SOMEBODY = """
            insert into "User" (id, email, "firstName", "lastName", "updatedAt")
            values ('by-hand', 'hand@example.com', 'Hanna', 'Hand', now())""";

    private final InProcess seed = new InProcess();

    @Test
    void aDatabaseThatPeopleFilledIsAdoptedOnceAndThenKnown() {
        try (TestDatabase database = SystemTest.migrated()) {
            database.execute(SOMEBODY);

            assertThat(fill(database)).as(seed.text()).isEqualTo(3);
            assertThat(seed.err()).contains("in User, for one", "--adopt");
            assertThat(fill(database, "--skip", "users")).isEqualTo(3);
            assertThat(seed.run("reset", "--yes", "--url", database.jdbcUrl())).isEqualTo(3);
            assertThat(database.counts().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(1);

            assertThat(fill(database, "--adopt", "--force")).isZero();
            assertThat(fill(database)).isZero();

            assertThat(seed.run("history", "--url", database.jdbcUrl())).isZero();
            assertThat(seed.out().lines().toList())
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("adopted")
                    .contains("as of 2026-01-31, profile light, seed 1");
            assertThat(seed.run("history", "--verbose", "--url", database.jdbcUrl()))
                    .isZero();
            assertThat(seed.out()).containsPattern("\\R    communities +\\+\\d+\\R");
            assertThat(seed.run("history", "--output", "json", "--url", database.jdbcUrl()))
                    .isZero();
            assertThat(seed.out())
                    .contains("\"schemaVersion\" : 1", "\"adopted\" : true", "\"adopted\" : false")
                    .contains("\"communities\" : ");
        }
    }

    @Test
    void aProtectedDatabaseStaysAsItIs() {
        try (TestDatabase database = SystemTest.migrated()) {
            assertThat(seed.run("db", "protect", "--url", database.jdbcUrl())).isZero();
            assertThat(fill(database)).isEqualTo(3);
            assertThat(seed.err()).contains("seed db unprotect");
            assertThat(seed.run("reset", "--yes", "--url", database.jdbcUrl())).isEqualTo(3);
            assertThat(seed.run("audit", "--url", database.jdbcUrl())).isEqualTo(1);
            assertThat(seed.run("db", "unprotect", "--url", database.jdbcUrl())).isZero();
            assertThat(fill(database, "--only", "communities")).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "LOCALHOST, true",
        "127.0.0.1, true",
        "127.8.0.1, true",
        "::1, true",
        "0:0:0:0:0:0:0:1, true",
        "10.0.0.1, false",
        "localhost.example.com, false",
        "127.example.com, false",
        "::2, false",
        "2001:db8::1, false",
    })
    void thisMachineIsKnownByItsNames(String host, boolean loopback) {
        assertThat(ConsentOptions.isLoopback(host)).isEqualTo(loopback);
    }

    @Test
    void anotherMachineIsNotEvenAsked() {
        String url = "postgresql://me@localhost:1,db.invalid/shop";
        assertThat(seed.run("--url", url)).isEqualTo(3);
        assertThat(seed.run("--url", url, "--allow-host", "other.invalid")).isEqualTo(3);
        assertThat(seed.err()).contains("--allow-host db.invalid");
        assertThat(seed.run("--url", url, "--allow-host", "DB.invalid")).isEqualTo(69);
        assertThat(seed.run("reset", "--yes", "--url", url)).isEqualTo(3);
    }

    private int fill(TestDatabase database, String... options) {
        List<String> all =
                new ArrayList<>(List.of("--url", database.jdbcUrl(), "--profile", "light", "--as-of", "2026-01-31"));
        all.addAll(List.of(options));
        return seed.run(all.toArray(String[]::new));
    }
}
