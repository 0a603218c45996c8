package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {

    /** The layout and the hash are data: a change here makes other rows everywhere. */
    @Test
    void idsAreWhatTheyWere() {
        assertThat(new SlotName(Hash.of(1, "posts", "client.posts"), "c1", "0", Ids.place("c1")).id())
                .hasToString("5eed5a2a-c0b8-8827-8e39-25b2472be159");
        assertThat(new SlotName(42, "a", "b", 7).part("user")).hasToString("5eed0000-0000-8007-86c9-43824a93eb64");
    }

    @Test
    void idsCarryTheMarkVersionAndVariant() {
        for (long place = 0; place < 1L << 44; place += 98_765_432_101L) {
            UUID id = Ids.id(place, Hash.of(place));
            assertThat(id.toString()).startsWith("5eed");
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(Ids.place(id.toString())).isEqualTo(place);
        }
    }

    static Stream<List<String>> keysInOrder() {
        return Stream.of(
                List.of(
                        "00000000-0000-4000-8000-000000000000",
                        "7fffffff-0000-4000-8000-000000000000",
                        "ffffffff-ffff-4fff-8fff-ffffffffffff"),
                List.of("c1", "c2", "ca", "cb", "d"),
                List.of("clh3x000", "clh3x001", "clh40000"));
    }

    @ParameterizedTest
    @MethodSource("keysInOrder")
    void placesAscendWithKeys(List<String> keys) {
        assertThat(keys.stream().map(Ids::place)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void placesOfIntegersAscendAndLeaveRoom() {
        assertThat(Ids.place(2) - Ids.place(1)).isEqualTo(16);
        assertThat(List.of(
                        Ids.place(0),
                        Ids.place(1),
                        Ids.place(1L << 38),
                        Ids.place(1L << 40),
                        Ids.place(Long.MAX_VALUE)))
                .isSorted();
        assertThat(Ids.place(Long.MAX_VALUE)).isLessThan(1L << 44);
    }

    @Test
    void textOfEveryKindHasAPlace() {
        for (String odd : List.of(
                "",
                "-",
                "ÄÖ🙂",
                "ZZZZZZZZZZZZZZZZZZ",
                "x".repeat(1000),
                "5eed",
                "not-a-uuid-but-thirty-six-letters-xx")) {
            assertThat(Ids.place(odd)).as(odd).isBetween(0L, (1L << 44) - 1);
        }
    }

    @Test
    void aMillionIdsDiffer() {
        Set<UUID> ids = new HashSet<>();
        List<String> owners = new ArrayList<>();
        for (int owner = 0; owner < 10_000; owner++) {
            owners.add("owner-" + owner);
        }
        for (String owner : owners) {
            for (int ordinal = 0; ordinal < 100; ordinal++) {
                ids.add(new SlotName(1, owner, Integer.toString(ordinal), Ids.place(owner) + ordinal).id());
            }
        }
        assertThat(ids).hasSize(1_000_000);
    }
}
