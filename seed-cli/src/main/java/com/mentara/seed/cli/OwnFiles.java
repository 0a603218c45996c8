package com.mentara.seed.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that nobody but their owner may read, where the file system knows owners. */
final class OwnFiles {

    private static final String UNFINISHED = "unfinished";

    private OwnFiles() {}

    /** Makes a directory that is not there yet, with the parents that are missing. */
    static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory, permissions("rwx------"));
    }

    /** Makes an empty directory to prepare things in, in place of those that were never finished. */
    static Path makeUnfinished(Path parent) throws IOException {
        try (DirectoryStream<Path> abandoned = Files.newDirectoryStream(parent, UNFINISHED + "*")) {
            for (Path each : abandoned) {
                delete(each);
            }
        }
        return Files.createTempDirectory(parent, UNFINISHED);
    }

    /** Makes or replaces a file, as a whole or not at all. */
    static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(UNFINISHED + "-" + file.getFileName());
        Files.deleteIfExists(unfinished);
        Files.writeString(Files.createFile(unfinished, permissions("rw-------")), text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file, or a directory with all that is in it; follows no link. */
    static void delete(Path file) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(file)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        boolean knownHere =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return knownHere
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
