package com.mentara.seed.cli;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Tells one state of the code from another, plugins included. */
final class Edition {

    /** A JAR ends with the names and checksums of all that is in it: about a hundred bytes each. */
    private static final int END = 256 * 1024;

    private Edition() {}

    /** The state of what runs; null where that is not on a class path of JARs alone. */
    static @Nullable String current() {
        return System.getProperty("jdk.module.path") == null ? of(System.getProperty("java.class.path")) : null;
    }

    /**
     * The state of a class path, whatever the order and the directories of its JARs; null where one cannot be read. What is not
     * there is left out, as Java does: so a directory without JARs stands there with its asterisk.
     */
    static @Nullable String of(String classPath) {
        List<String> jars = new ArrayList<>();
        for (String path : classPath.split(File.pathSeparator, -1)) {
            if (!new File(path).exists()) {
                continue;
            }
            try (RandomAccessFile jar = new RandomAccessFile(path, "r")) {
                jars.add(state(new File(path).getName(), jar));
            } catch (IOException directoryOrUnreadable) {
                return null;
            }
        }
        Collections.sort(jars);
        return String.join("\n", jars);
    }

    private static String state(String name, RandomAccessFile jar) throws IOException {
        byte[] end = new byte[(int) Math.min(END, jar.length())];
        jar.seek(jar.length() - end.length);
        jar.readFully(end);
        CRC32 checksum = new CRC32();
        checksum.update(end);
        return name + " " + jar.length() + " " + checksum.getValue();
    }
}
