package com.mentara.seed.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The archive of loaded classes that lets the next start of Java be quick.
 *
 * <p>The launcher names the file where there is none yet, and tells Java to keep in mind what it loads.
 */
final class ClassArchive {
    /** The system property that names the file. */
    static final String PROPERTY = "seed.archive";

    /** More than it ever takes: Java ends the process where the file system is full. */
    private static final long SPACE = 500_000_000;

    private ClassArchive() {}

    /**
     * Writes the classes that are loaded now, if the launcher asks for it; without it all works, only slower.
     *
     * <p>It is the last thing that a process does: its standard output is gone then.
     */
    static void writeIfAskedFor() {
        String file = System.getProperty(PROPERTY);
        if (file != null) {
            try {
                write(Path.of(file));
            } catch (IOException | JMException | RuntimeException unimportant) {
                // The next run tries again.
            }
        }
    }

    private static void write(Path file) throws IOException, JMException {
        Path unfinished = Path.of(file + "." + ProcessHandle.current().pid());
        if (Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < SPACE) {
            return;
        }
        // Java tells of it on the standard output, which is the command's.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmCds",
                        new Object[] {new String[] {"dynamic_dump", unfinished.toString()}},
                        new String[] {String[].class.getName()});
        // Java trusts an archive that begins well, and crashes where its end is missing.
        try (FileChannel content = FileChannel.open(unfinished)) {
            content.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
