package com.mentara.seed.cli;

import java.io.File;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a manual page for each command as AsciiDoc, when the build is asked for them; see the profile {@code man}. */
final class ManualPages {

    private ManualPages() {}

    /**
     * Writes them to a directory.
     *
     * <p>Only that profile has the generator, which is an annotation processor too and would meddle in every compilation.
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Class.forName("picocli.codegen.docgen.manpage.ManPageGenerator")
                .getMethod(
                        "generateManPage", File.class, File.class, boolean[].class, boolean.class, CommandSpec[].class)
                .invoke(null, new File(arguments[0]), null, new boolean[0], true, new CommandSpec[] {
                    Commands.all().getCommandSpec()
                });
    }
}
