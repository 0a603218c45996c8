package com.mentara.seed.enrichers.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String TEXT = "{One|Another} thing, {said once|told again}, {here|there|nowhere}.";

    @Test
    void theSecondTimeDiffersInAllAlternatives() {
        for (int number = 0; number < 200; number++) {
            String[] first = new Wording(number, 0).of(TEXT).split(", ", -1);
            String[] second = new Wording(number, 1).of(TEXT).split(", ", -1);
            for (int part = 0; part < first.length; part++) {
                assertThat(second[part]).isNotEqualTo(first[part]);
            }
        }
    }

    @Test
    void allWordingsOccur() {
        assertThat(IntStream.range(0, 200)
                        .mapToObj(number -> new Wording(number, 0).of(TEXT))
                        .collect(Collectors.toSet()))
                .hasSize(2 * 2 * 3);
    }
}
