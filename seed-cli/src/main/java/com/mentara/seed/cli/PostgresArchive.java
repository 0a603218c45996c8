package com.mentara.seed.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL server for this machine, packed in a JAR on the class path. */
final class PostgresArchive {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final JarURLConnection jar;

    private PostgresArchive(JarURLConnection jar) {
        this.jar = jar;
    }

    static PostgresArchive forThisMachine() throws IOException {
        String name = name(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL url = PostgresArchive.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new CommandException(
                    ExitCode.NO_DATABASE,
                    "This build of the seeder brings no PostgreSQL for this machine (" + name
                            + " is missing). Give a database with --url.");
        }
        return new PostgresArchive((JarURLConnection) url.openConnection());
    }

    static String name(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT);
        String family = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        return "postgres-" + family + (processor.equals("aarch64") ? "-arm_64" : "-x86_64") + ".txz";
    }

    /** A name that differs where the content does. */
    String fingerprint() throws IOException {
        return HexFormat.of().toHexDigits(jar.getJarEntry().getCrc(), 8);
    }

    void unpackInto(Path directory) throws IOException {
        try (InputStream packed = new BufferedInputStream(jar.getInputStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, directory);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        Path path = entry.resolveIn(directory);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !path.toFile().setExecutable(true)) {
            throw new IOException(path + " cannot be made executable.");
        }
    }
}
