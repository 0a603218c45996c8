package com.mentara.seed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumTest {

    @Test
    void theProfilePicksTheNumber() {
        Minimum minimum = Minimum.of("client.posts", 2, 5, 10);
        assertThat(minimum.at(Profile.LIGHT)).isEqualTo(2);
        assertThat(minimum.at(Profile.MEDIUM)).isEqualTo(5);
        assertThat(minimum.at(Profile.HEAVY)).isEqualTo(10);
        assertThat(Minimum.of("client.posts", 3).at(Profile.HEAVY)).isEqualTo(3);
    }

    @Test
    void aFloorHoldsUnderEveryProfile() {
        Minimum minimum = Minimum.population("database.admins", 2, 4, 6).neverBelow(3);
        assertThat(minimum.at(Profile.LIGHT)).isEqualTo(3);
        assertThat(minimum.at(Profile.HEAVY)).isEqualTo(6);
        assertThat(minimum.population()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "posts", "Client.posts", "client.", ".posts", "client posts", "client..posts", "1.posts"})
    void keysHaveOneForm(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Minimum.of(key, 1))
                .withMessageContaining("'" + key + "'");
    }

    @Test
    void numbersAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Minimum.of("client.posts", 1, -1, 1));
    }
}
