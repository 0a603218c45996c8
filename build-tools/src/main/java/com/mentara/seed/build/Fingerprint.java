package com.mentara.seed.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Constants;

/** A SHA-256 over all that decides what is generated: the migrations, the jOOQ version and our settings of it. */
final class Fingerprint {

    private static final List<Class<?>> SETTINGS =
            List.of(GeneratorSettings.class, SchemaNames.class, UniqueIndexDatabase.class);

    private Fingerprint() {}

    static String of(Path migrations) throws IOException {
        MessageDigest digest = sha256();
        for (Path migration : filesIn(migrations)) {
            add(digest, migration.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            add(digest, Files.readAllBytes(migration));
        }
        add(digest, Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
        for (Class<?> type : SETTINGS) {
            add(digest, bytecodeOf(type));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static byte[] bytecodeOf(Class<?> type) throws IOException {
        try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return Objects.requireNonNull(code, type.getName()).readAllBytes();
        }
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }
}
