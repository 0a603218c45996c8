package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final Table<?> ROOM = DSL.table(DSL.name("room"));
    private static final Table<?> POST = DSL.table(DSL.name("post"));
    private static final Table<?> MEETING = DSL.table(DSL.name("meeting"));

    private static final Enricher COMMUNITIES = new Stub("communities", OptionalInt.of(0), Set.of(ROOM), Set.of());
    private static final Enricher POSTS = new Stub("posts", OptionalInt.of(2), Set.of(POST), Set.of(ROOM));
    private static final Enricher MEETINGS = new Stub("meetings", OptionalInt.of(4), Set.of(MEETING), Set.of());
    private static final Enricher ROOMS = new Stub("rooms", OptionalInt.of(5), Set.of(ROOM), Set.of(MEETING));

    @Test
    void readersComeAfterWriters() {
        assertThat(names(POSTS, COMMUNITIES)).containsExactly("communities", "posts");
    }

    @Test
    void whoAddsToATableInALaterTierComesAfterItsReaders() {
        assertThat(names(ROOMS, POSTS, MEETINGS, COMMUNITIES))
                .containsExactly("communities", "posts", "meetings", "rooms");
    }

    @Test
    void whoAddsLaterNeverRunsBesideAReader() {
        Plan plan = plan(ROOMS, POSTS, COMMUNITIES);
        assertThat(plan.steps())
                .last()
                .satisfies(rooms -> assertThat(rooms.needs()).contains("communities", "posts"));
    }

    @Test
    void aTableThatIsOnlyWrittenLaterIsAnError() {
        assertThatThrownBy(() -> plan(ROOMS, POSTS))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("Enricher 'posts' (tier 2) reads room, which 'rooms' (tier 5) writes.");
    }

    @Test
    void whoNeedEachOtherAreNamedInACircle() {
        Enricher hosts = new Stub("hosts", OptionalInt.empty(), Set.of(ROOM), Set.of(MEETING));
        Enricher guests = new Stub("guests", OptionalInt.empty(), Set.of(MEETING), Set.of(POST));
        Enricher writers = new Stub("writers", OptionalInt.empty(), Set.of(POST), Set.of(ROOM));
        assertThatThrownBy(() -> plan(hosts, guests, writers))
                .isInstanceOf(SeedException.class)
                .hasMessage("Enrichers need each other: guests → writers → hosts → guests.");
    }

    @Test
    void whoHasNoTierFollowsAllWriters() {
        Enricher anytime = new Stub("anytime", OptionalInt.empty(), Set.of(POST), Set.of(ROOM));
        assertThat(names(anytime, ROOMS, COMMUNITIES)).containsExactly("communities", "rooms", "anytime");
    }

    private static Plan plan(Enricher... enrichers) {
        return Planner.plan(EnricherCheck.of(List.of(enrichers)).rules());
    }

    private static List<String> names(Enricher... enrichers) {
        return plan(enrichers).steps().stream().map(Plan.Step::name).toList();
    }

    private record Stub(String name, OptionalInt tier, Set<Table<?>> writes, Set<Table<?>> dependsOn)
            implements Enricher {
        @Override
        public List<Rule<?, ?>> rules() {
            return List.of();
        }
    }
}
