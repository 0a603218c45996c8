package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What people and programs are told of a database in which two clients and nothing else were made by hand. */
class AuditCommandTest {

    private static TestDatabase database;

    private final InProcess seed = new InProcess();

    @BeforeAll
    static void twoClients() {
        database = SystemTest.migrated();
        database.execute("""
                insert into "User" (id, email, "firstName", "lastName", "updatedAt") values
                    ('by-hand', 'hand@example.com', 'Hanna', E'\\x1bHand\\n', now()),
                    ('other', 'other@example.com', 'Otto', 'Other', now());
                insert into "Client" ("userId") values ('by-hand'), ('other');
                insert into "Post" (id, title, content, "userId", "updatedAt")
                values ('one', 'One', 'by hand', 'by-hand', now())""");
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void whoLacksSomethingIsCalledByName() {
        assertThat(audit()).isEqualTo(ExitCode.GAPS_REMAIN.number());
        assertThat(seed.out())
                .contains(
                        "Client Hanna Hand: needs 1 membership, 1 assessment, 4 posts, 10 comments, 3 hearts",
                        "Client Otto Other: needs 1 membership, 1 assessment, 5 posts",
                        "User Otto Other: needs 3 notifications",
                        "The database: needs 13 communities, 3 blocks")
                .containsPattern("Together up to .*2 memberships.* 9 posts")
                .containsPattern("\\[\\d+/\\d+] posts +❗ \\d+ rows missing for \\d+ owners")
                .contains("❗ Gaps remain: ", "Nothing written, as of ");
    }

    @Test
    void onlyTheFirstAreNamedUnlessAllAreAskedFor() {
        assertThat(audit("--only", "users", "--min", "database.clients=30")).isEqualTo(1);
        assertThat(seed.out()).contains("The database: needs 28 clients").doesNotContain("more; --verbose");

        assertThat(audit("--only", "posts", "-v", "--color=always")).isEqualTo(1);
        assertThat(seed.out()).containsPattern("posts +\u001b\\[33m❗ \\d+ rows missing");
        assertThat(audit("--only", "posts", "-v")).isEqualTo(1);
        assertThat(seed.out()).contains("client.posts: 2 owners lacked 9 rows", "therapist.posts: each has at least 2");
    }

    @Test
    void forProgramsThereIsNothingButOneDocument() {
        assertThat(audit("--output", "json", "--only", "posts")).isEqualTo(1);
        assertThat(seed.out())
                .contains("\"schemaVersion\" : 1", "\"satisfied\" : false", "\"status\" : \"gaps\"")
                .containsPattern("\"owner\" : \"by-hand\",\\s+\"label\" : \"Client Hanna Hand\",\\s+\"has\" : 1");
        try (JsonParser document = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), seed.out())) {
            assertThat(document.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            document.skipChildren();
            assertThat(document.nextToken()).isNull();
        }
    }

    @Test
    void theGapsCanBeWrittenToAFileAsWell(@TempDir Path directory) {
        Path gaps = directory.resolve("gaps.csv");
        assertThat(audit("--only", "posts", "--report", gaps.toString())).isEqualTo(1);
        assertThat(seed.out()).contains("Client Hanna Hand: needs 4 posts");
        assertThat(gaps).content().contains("posts,client.posts,by-hand,Client Hanna Hand,1,5,");
        assertThat(audit("--report", directory.resolve("gaps.txt").toString())).isEqualTo(2);
    }

    @Test
    void whoMayOnlyReadCanAuditAndVerify() {
        String role = "reads_" + Integer.toHexString(System.identityHashCode(database));
        database.execute("create role " + role + "; grant usage on schema public to " + role
                + "; grant select on all tables in schema public to " + role);
        SortedMap<String, String> before = database.digests();
        try {
            String readOnly =
                    database.jdbcUrl() + "&options=-c%20role%3D" + role + "%20-c%20default_transaction_read_only%3Don";
            assertThat(seed.run("audit", "--url", readOnly)).isEqualTo(1);
            assertThat(seed.out()).contains("Client Hanna Hand");
            assertThat(seed.run("verify", "--url", readOnly)).isEqualTo(1);
            assertThat(seed.out()).startsWith("❗ Gaps remain: ");
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
        assertThat(database.digests()).isEqualTo(before);
    }

    private int audit(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "audit";
        arguments[1] = "--url";
        arguments[2] = database.jdbcUrl();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return seed.run(arguments);
    }
}
