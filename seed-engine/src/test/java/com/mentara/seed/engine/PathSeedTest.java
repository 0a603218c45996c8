package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Seed;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathSeedTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final Seed ROOT = new PathSeed(1, new Moments(List.of(NOW)));

    /** The tree of values is data: a change here makes other rows everywhere. */
    @Test
    void valuesAreWhatTheyWere() {
        assertThat(ROOT.at("title").at(3).bits()).isEqualTo(3032905792992791675L);
        assertThat(ROOT.at("title").between(1, 1000)).isEqualTo(415);
    }

    @Test
    void theSamePathGivesTheSameValue() {
        Seed one = ROOT.at("a").at("b");
        ROOT.at("other").bits();
        assertThat(ROOT.at("a").at("b").bits()).isEqualTo(one.bits());
        assertThat(ROOT.at("b").at("a").bits()).isNotEqualTo(one.bits());
        assertThat(ROOT.at(1).bits()).isNotEqualTo(ROOT.at("1").bits());
    }

    @Test
    void numbersKeepTheirBoundsAndReachThem() {
        List<Integer> drawn = draws(2000, seed -> seed.between(-3, 3));
        assertThat(drawn).containsOnly(-3, -2, -1, 0, 1, 2, 3).contains(-3, 3);
        assertThat(draws(100, seed -> seed.between(Integer.MIN_VALUE, Integer.MAX_VALUE)))
                .doesNotHaveDuplicates();
    }

    @Test
    void chancesComeTrueAsOftenAsTheySay() {
        long hits = draws(10_000, seed -> seed.chance(0.3)).stream()
                .filter(hit -> hit)
                .count();
        assertThat(hits).isBetween(2_800L, 3_200L);
    }

    @Test
    void samplesAreDifferentValuesInADrawnOrder() {
        List<Integer> values = IntStream.range(0, 10).boxed().toList();
        for (List<Integer> sample : draws(200, seed -> seed.sample(4, values))) {
            assertThat(sample).hasSize(4).doesNotHaveDuplicates().isSubsetOf(values);
        }
        assertThat(ROOT.sample(99, values)).containsExactlyInAnyOrderElementsOf(values);
    }

    @Test
    void consequencesFollowTheirCausesAndStayBeforeTheHorizon() {
        LocalDateTime cause = NOW.minusDays(3);
        for (LocalDateTime drawn : draws(1000, seed -> seed.after(Duration.ofDays(30), NOW.minusDays(9), cause))) {
            assertThat(drawn).isBetween(cause, NOW);
        }
    }

    @Test
    void aCauseAfterNowGivesItsOwnTime() {
        assertThat(ROOT.after(Duration.ofDays(1), NOW.plusHours(2))).isEqualTo(NOW.plusHours(2));
    }

    @Test
    void movingTheAsOfMomentMovesNoTimeThatWasDrawnBefore() {
        Moments moved = new Moments(List.of(NOW, NOW.plusDays(40)));
        for (int i = 0; i < 500; i++) {
            Seed before = ROOT.at(i);
            Seed after = new PathSeed(1, moved).at(i);
            LocalDateTime cause = NOW.minusDays(i % 40);
            assertThat(after.after(Duration.ofDays(30), cause)).isEqualTo(before.after(Duration.ofDays(30), cause));
            assertThat(after.ago(Duration.ZERO, Duration.ofDays(90)))
                    .isEqualTo(before.ago(Duration.ZERO, Duration.ofDays(90)));
        }
        assertThat(new PathSeed(1, moved).asOf()).isEqualTo(NOW.plusDays(40));
    }

    private static <T> List<T> draws(int number, java.util.function.Function<Seed, T> draw) {
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            drawn.add(draw.apply(ROOT.at("draw").at(i)));
        }
        return drawn;
    }
}
