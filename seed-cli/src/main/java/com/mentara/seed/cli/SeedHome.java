package com.mentara.seed.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The directory where the embedded server lives: its programs, its data, its log and its password. */
record SeedHome(Path root) {
    private static final String NAME = "mentara-seed";

    SeedHome {
        root = root.toAbsolutePath().normalize();
    }

    /** The home of this process: {@code SEED_HOME}, or the place where the system keeps the data of its users. */
    static SeedHome current() {
        return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    static SeedHome of(Map<String, String> environment, String system, String userHome) {
        if (environment.containsKey("SEED_HOME")) {
            return new SeedHome(Path.of(environment.get("SEED_HOME")));
        }
        Path user = Path.of(environment.getOrDefault("HOME", userHome));
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return new SeedHome(user.resolve("Library/Application Support").resolve(NAME));
        }
        String variable = name.startsWith("windows") ? "LOCALAPPDATA" : "XDG_DATA_HOME";
        String fallback = name.startsWith("windows") ? "AppData/Local" : ".local/share";
        String given = environment.getOrDefault(variable, "");
        Path data = Path.of(given).isAbsolute() ? Path.of(given) : user.resolve(fallback);
        return new SeedHome(data.resolve(NAME));
    }

    Path programs() {
        return root.resolve("postgresql");
    }

    Path data() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path password() {
        return root.resolve("password");
    }

    Path port() {
        return root.resolve("port");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Present while a person wants the server to run on after the command. */
    Path kept() {
        return root.resolve("kept");
    }
}
