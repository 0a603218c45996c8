package com.mentara.seed.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks before something is lost. */
final class Confirmation {

    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Goes on if the user agrees.
     *
     * @param question what is asked, without the question mark
     * @throws CommandException where the answer is not yes
     */
    void ask(String question) {
        if (yes) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(question + "? Type yes: ");
        out.flush();
        Scanner input = new Scanner(System.in, StandardCharsets.UTF_8);
        if (!input.hasNextLine() || !input.nextLine().strip().equals("yes")) {
            throw new CommandException(ExitCode.REFUSED, "Nothing was done. Answer yes, or give --yes.");
        }
    }
}
