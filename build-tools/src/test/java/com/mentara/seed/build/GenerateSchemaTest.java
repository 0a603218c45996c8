package com.mentara.seed.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator as the build calls it, on a schema that has each kind of unique index. */
class GenerateSchemaTest {

    private static final String MIGRATION = """
            CREATE TABLE "TeamMember" (
                "id" text PRIMARY KEY,
                "isURLVisible" boolean NOT NULL,
                "teamId" text NOT NULL,
                "userId" text NOT NULL,
                "leaderId" text REFERENCES "TeamMember" ("id"),
                CONSTRAINT "as_constraint" UNIQUE ("userId")
            );
            CREATE UNIQUE INDEX "in_order" ON "TeamMember" ("userId", "teamId");
            CREATE UNIQUE INDEX "like_primary_key" ON "TeamMember" ("id");
            CREATE UNIQUE INDEX "on_expression" ON "TeamMember" (lower("userId"));
            CREATE UNIQUE INDEX "partial" ON "TeamMember" ("teamId") WHERE "isURLVisible";
            CREATE UNIQUE INDEX "with_payload" ON "TeamMember" ("teamId", "leaderId") INCLUDE ("userId");
            """;

    @TempDir
    private Path migrations;

    @TempDir
    private Path output;

    @Test
    void generatesOnceForTheSameMigrations() throws Exception {
        Files.writeString(migrations.resolve("V1__team.sql"), MIGRATION);
        GenerateSchema.main(new String[] {migrations.toString(), output.toString()});

        assertThat(generated("tables/TeamMember.java"))
                .contains(" TEAM_MEMBER = ", " IS_URL_VISIBLE = ", " LEADER_ID = ", " leader() {");
        assertThat(generated("tables/records/TeamMemberRecord.java"))
                .contains("TeamMemberRecord setLeaderId(String value)", "String getLeaderId()");
        assertThat(generated("Keys.java"))
                .contains("\"as_constraint\"", "\"with_payload\"")
                .containsPattern("\"in_order\"\\), new TableField\\[] \\{ \\S+\\.USER_ID, \\S+\\.TEAM_ID }")
                .doesNotContain("\"like_primary_key\"", "\"on_expression\"", "\"partial\"");
        assertThat(generated("Tables.java")).doesNotContain("flyway");

        Files.writeString(file("Tables.java"), "untouched");
        GenerateSchema.main(new String[] {migrations.toString(), output.toString()});

        assertThat(generated("Tables.java")).isEqualTo("untouched");
    }

    @Test
    void saysWhatItsArgumentsAre() {
        assertThatThrownBy(() -> GenerateSchema.main(new String[] {"one"}))
                .hasMessage("Expected MIGRATIONS and OUTPUT, got 1 arguments.");
    }

    private String generated(String name) throws Exception {
        return Files.readString(file(name));
    }

    private Path file(String name) {
        return output.resolve("com/mentara/seed/schema").resolve(name);
    }
}
