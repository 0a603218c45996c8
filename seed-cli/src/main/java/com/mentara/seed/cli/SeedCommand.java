package com.mentara.seed.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code seed}. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = DbCommand.class,
        description = "Fills a PostgreSQL database up to its declared minimums, and proves it.")
final class SeedCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
