package com.mentara.seed.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    private static final String SCHEMA =
            "create table author (id text primary key, born date, seen timestamptz, fame float8);"
                    + " insert into author values ('b', '1775-12-16', '2026-01-01 12:00:00Z', 0.1), ('a', null, null, 0.3);";

    @Test
    void databasesWithTheSameScriptsAreEqualAndApart() {
        try (TestDatabase one = TestDatabase.ofSql(SCHEMA);
                TestDatabase other = TestDatabase.ofSql(SCHEMA)) {
            assertThat(one.digests()).isEqualTo(other.digests()).containsOnlyKeys("author");
            one.execute("delete from author where id = 'a'");
            assertThat(one.counts()).containsEntry("author", 1L);
            assertThat(other.counts()).containsEntry("author", 2L);
        }
    }

    @Test
    void aCopyHasTheRowsOfThatMoment() {
        try (TestDatabase original = TestDatabase.ofSql(SCHEMA)) {
            original.execute("update author set fame = 1");
            try (TestDatabase copy = original.copy()) {
                original.execute("delete from author");
                assertThat(copy.query("select id, fame from author order by id"))
                        .containsExactly(List.of("a", "1"), List.of("b", "1"));
            }
        }
    }

    @Test
    void digestsFollowFromTheRowsAlone() {
        try (TestDatabase one = TestDatabase.ofSql(SCHEMA);
                TestDatabase other = TestDatabase.ofSql(SCHEMA)) {
            other.execute("update author set fame = fame where id = 'b'");
            other.execute("vacuum full author");
            AtomicReference<String> abroad = new AtomicReference<>("");
            Defaults.replaced("tr-TR", "Asia/Kathmandu", () -> abroad.set(other.digest("author")));
            assertThat(abroad).hasValue(one.digest("author"));
            other.execute("update author set fame = 0.30000000000000004 where id = 'a'");
            assertThat(other.digest("author")).isNotEqualTo(one.digest("author"));
        }
    }

    @Test
    void digestsLeaveOutTheEnginesSchemaAndNameOtherSchemas() {
        try (TestDatabase database = TestDatabase.ofSql("create schema seed; create table seed.run (id int);"
                + " create schema other; create table other.thing (id int); create table thing (id int)")) {
            assertThat(database.digests()).containsOnlyKeys("thing", "other.thing");
        }
    }

    @Test
    void aDigestOfAnUnknownTableNamesThoseThatExist() {
        try (TestDatabase database = TestDatabase.ofSql(SCHEMA)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> database.digest("autor"))
                    .withMessage("There is no table 'autor'. There are: [author].");
        }
    }

    @Test
    void scriptsAreReadFromUrls() {
        URL script = Objects.requireNonNull(TestDatabaseTest.class.getResource("library.sql"));
        try (TestDatabase database = TestDatabase.of(List.of(script))) {
            assertThat(database.counts()).containsKeys("reader", "book", "branch", "stock", "copy");
        }
    }

    @Test
    void theUrlOpensTheSameDatabase() throws Exception {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = DriverManager.getConnection(database.jdbcUrl())) {
            assertThat(connection.getCatalog()).isEqualTo(database.value("select current_database()"));
        }
    }

    @Test
    void readOnlyConnectionsRefuseToWrite() {
        try (TestDatabase database = TestDatabase.ofSql(SCHEMA)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new Queries(database.readOnlyDataSource()).execute("delete from author"))
                    .withMessageContaining("read-only");
        }
    }

    @Test
    void brokenSqlIsShownInTheMessage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TestDatabase.ofSql("create tabel author ()"))
                .withMessageContaining("syntax error")
                .withMessageContaining("create tabel author ()");
    }
}
