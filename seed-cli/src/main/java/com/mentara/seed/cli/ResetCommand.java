package com.mentara.seed.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code seed reset}. */
@Command(
        name = "reset",
        description = {
            "Drops everything in a database that our migrations made, and fills it anew.",
            "Asks before, unless --yes is given."
        },
        footer = {"", "Example: seed reset --yes --profile light"})
final class ResetCommand extends FillCommand {

    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    @Override
    public Integer call() {
        try (Target target = open()) {
            seeder(target).guard();
            if (!yes && !confirmed(target.url())) {
                throw new CommandException(
                        ExitCode.REFUSED,
                        "Nothing was dropped. Answer yes, or give --yes, to drop everything in " + target.url() + ".");
            }
            new Migrator(target.url()).reset();
            return fill(target).number();
        }
    }

    private boolean confirmed(DatabaseUrl url) {
        PrintWriter out = spec().commandLine().getOut();
        out.print("Drop everything in " + url + " and fill it anew? Type yes: ");
        out.flush();
        Scanner input = new Scanner(System.in, StandardCharsets.UTF_8);
        return input.hasNextLine() && input.nextLine().strip().equals("yes");
    }
}
