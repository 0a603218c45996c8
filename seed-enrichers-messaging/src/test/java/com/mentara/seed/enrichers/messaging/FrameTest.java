package com.mentara.seed.enrichers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Seed;
import com.mentara.seed.testkit.FixedSeed;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

    private static final Frame FRAME =
            new Frame(LocalDateTime.of(2026, 1, 1, 8, 0), LocalDateTime.of(2026, 2, 15, 18, 30));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 12, 25, 41})
    void anyNumberOfMessagesFitsIn(int number) {
        for (int conversation = 0; conversation < 50; conversation++) {
            List<Message> messages = messages(number, conversation);
            assertThat(messages.get(number - 1).at()).isEqualTo(FRAME.to());
            assertThat(messages.get(number - 1).turn().last()).isTrue();
            if (number > 1) {
                assertThat(messages.get(0).at()).isEqualTo(FRAME.from());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 9, 15, 25})
    void peopleTakeTurnsAndNobodyInterruptsAnExchange(int number) {
        for (int conversation = 0; conversation < 50; conversation++) {
            List<Turn> turns =
                    messages(number, conversation).stream().map(Message::turn).toList();
            for (int i = 0; i < number - 1; i++) {
                assertThat(turns.get(i).answer()).as("turn %d of %s", i, turns).isEqualTo(i % 2 == 1);
                if (turns.get(i).answer()) {
                    assertThat(turns.get(i).exchange())
                            .isEqualTo(turns.get(i - 1).exchange());
                }
            }
        }
    }

    @Test
    void whoIsBehindHasReadAllButTheLast() {
        for (int conversation = 0; conversation < 200; conversation++) {
            List<Message> messages = messages(15, conversation);
            assertThat(FRAME.beforeLast(new FixedSeed(conversation)))
                    .isAfterOrEqualTo(messages.get(13).at())
                    .isBefore(FRAME.to());
        }
    }

    private record Message(Turn turn, LocalDateTime at) {}

    private static List<Message> messages(int number, int conversation) {
        Seed shared = new FixedSeed(conversation);
        return IntStream.range(0, number)
                .mapToObj(Turn::of)
                .map(turn ->
                        new Message(turn, FRAME.at(turn, shared, new FixedSeed(conversation * 7L + turn.exchange()))))
                .sorted(Comparator.comparing(Message::at))
                .toList();
    }
}
