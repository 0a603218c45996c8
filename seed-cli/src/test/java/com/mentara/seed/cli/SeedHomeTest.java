package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedHomeTest {

    @Test
    void isWhereTheSystemKeepsTheDataOfItsUsers() {
        assertThat(root(Map.of(), "Linux")).isEqualTo(Path.of("/home/me/.local/share/mentara-seed"));
        assertThat(root(Map.of("XDG_DATA_HOME", "/data"), "Linux")).isEqualTo(Path.of("/data/mentara-seed"));
        assertThat(root(Map.of(), "Mac OS X")).isEqualTo(Path.of("/home/me/Library/Application Support/mentara-seed"));
        assertThat(root(Map.of("LOCALAPPDATA", "/local"), "Windows 11")).isEqualTo(Path.of("/local/mentara-seed"));
    }

    @Test
    void isWhereTheUserWantsIt() {
        assertThat(root(Map.of("SEED_HOME", "/my/seed", "XDG_DATA_HOME", "/data"), "Linux"))
                .isEqualTo(Path.of("/my/seed"));
        assertThat(root(Map.of("HOME", "/elsewhere"), "Linux"))
                .isEqualTo(Path.of("/elsewhere/.local/share/mentara-seed"));
    }

    @Test
    void aRelativeDataHomeIsIgnoredAsItsSpecificationSays() {
        assertThat(root(Map.of("XDG_DATA_HOME", "data"), "Linux"))
                .isEqualTo(Path.of("/home/me/.local/share/mentara-seed"));
    }

    private static Path root(Map<String, String> environment, String system) {
        return SeedHome.of(environment, system, "/home/me").root();
    }
}
