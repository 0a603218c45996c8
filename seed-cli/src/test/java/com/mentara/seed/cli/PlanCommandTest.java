package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanCommandTest {

    private final InProcess seed = new InProcess();

    @Test
    void textShowsTiersAndOrder() {
        assertThat(seed.run("plan")).isZero();
        assertThat(seed.out()).startsWith("Tier 0").contains("posts").contains("after communities");
    }

    @Test
    void jsonSaysWhatEachReadsAndWrites() {
        assertThat(seed.run("plan", "--format", "json", "--only", "reviews")).isZero();
        assertThat(seed.out())
                .startsWith("{")
                .contains("\"schemaVersion\" : 1", "\"name\" : \"reviews\"", "\"writes\" : [ \"Review\" ]");
    }

    @Test
    void graphsHaveABoxATierAndNoArrowThatAnotherWaySays() {
        assertThat(seed.run("plan", "--format", "MERMAID", "--only", "users,communities,memberships,posts"))
                .isZero();
        assertThat(seed.out()).isEqualTo("""
                flowchart LR
                  subgraph tier0 [Tier 0]
                    n1["communities"]
                    n2["users"]
                  end
                  subgraph tier1 [Tier 1]
                    n3["memberships"]
                  end
                  subgraph tier2 [Tier 2]
                    n4["posts"]
                  end
                  n1 --> n3
                  n2 --> n3
                  n3 --> n4
                """);
        assertThat(seed.run("plan", "--format", "dot", "--only", "users,memberships"))
                .isZero();
        assertThat(seed.out()).startsWith("digraph plan {").contains("\"users\" -> \"memberships\";");
    }

    @Test
    void anotherFormatIsRefusedWithThoseThatThereAre() {
        assertThat(seed.run("plan", "--format", "xml")).isEqualTo(ExitCode.USAGE.number());
        assertThat(seed.err()).containsIgnoringCase("text, json, mermaid, dot");
    }
}
