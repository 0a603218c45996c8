package com.mentara.seed.enrichers.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcernTest {

    @Test
    void aTextTellsWhatIsHard() {
        assertThat(Concern.in("I know social anxiety and panic."))
                .containsExactly(Concern.ANXIETY, Concern.PANIC, Concern.PEOPLE);
        assertThat(Concern.in("Living with PTSD")).containsExactly(Concern.TRAUMA);
        assertThat(Concern.in("Mindfulness and prevention")).containsExactly(Concern.PREVENTION);
    }

    @Test
    void wordsCountFromTheirBeginning() {
        assertThat(Concern.in("On the platform")).isEmpty();
        assertThat(Concern.in("Glossy")).isEmpty();
    }
}
