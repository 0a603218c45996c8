package com.mentara.seed.enrichers.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final LocalDateTime SINCE = NOW.minusDays(60);

    @Test
    void eachMeetingHasAWeekOfItsOwn() {
        assertThat(Window.weekly(0, 0, SINCE, NOW)).isEqualTo(new Window(SINCE.plusDays(1), SINCE.plusDays(10)));
        assertThat(Window.weekly(1, 0, SINCE, NOW)).isEqualTo(new Window(NOW.minusDays(7), NOW));
        assertThat(Window.weekly(2, 0, SINCE, NOW)).isEqualTo(Window.coming(0, 0, SINCE, NOW));
        assertThat(Window.weekly(3, 0, SINCE, NOW)).isEqualTo(new Window(NOW.minusDays(14), NOW.minusDays(7)));
        assertThat(Window.weekly(4, 0, SINCE, NOW)).isEqualTo(new Window(NOW.minusDays(21), NOW.minusDays(14)));
        assertThat(Window.weekly(5, 0, SINCE, NOW)).isEqualTo(Window.coming(1, 0, SINCE, NOW));
    }

    @Test
    void noWindowReachesOverNow() {
        for (int number = 0; number < 60; number++) {
            for (int attempt = 0; attempt < 200; attempt++) {
                for (int age = 0; age < 90; age++) {
                    LocalDateTime since = NOW.minusDays(age);
                    assertAside(Window.weekly(number, attempt, since, NOW), since);
                    assertAside(Window.past(number, attempt, since, NOW), since);
                }
            }
        }
    }

    private static void assertAside(Window window, LocalDateTime since) {
        boolean past = !window.to().isAfter(NOW) && !window.from().isBefore(since.plusDays(1));
        boolean coming = window.from().isAfter(NOW);
        assertThat((past || coming) && window.from().isBefore(window.to()))
                .as("%s", window)
                .isTrue();
    }

    @Test
    void aYoungRelationshipHasOnlyComingMeetings() {
        assertThat(Window.weekly(0, 0, NOW.plusDays(30), NOW.plusDays(30)).from())
                .isEqualTo(NOW.plusDays(31));
        assertThat(IntStream.range(0, 20))
                .allSatisfy(number -> assertThat(
                                Window.weekly(number, 0, NOW.minusDays(3), NOW).from())
                        .isAfter(NOW));
    }

    @Test
    void fullWeeksAreLeftBehind() {
        assertThat(Window.weekly(1, 30, SINCE, NOW)).isEqualTo(new Window(NOW.minusDays(14), NOW));
        assertThat(Window.weekly(1, 100, SINCE, NOW).from()).isAfter(NOW);
        assertThat(Window.weekly(1, 199, SINCE, NOW).from()).isAfter(NOW.plusDays(290));
    }
}
