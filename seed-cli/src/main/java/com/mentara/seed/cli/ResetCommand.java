package com.mentara.seed.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code seed reset}. */
@Command(
        name = "reset",
        description = {
            "Drops everything in a database that our migrations made, and fills it anew.",
            "Asks before, unless --yes is given."
        },
        footer = {"", "Example: seed reset --yes --profile light"})
final class ResetCommand extends FillCommand {

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    public Integer call() {
        if (onlyAudits()) {
            throw new CommandException(
                    ExitCode.REFUSED, "Nothing was dropped, since SEED_AUDIT is set. Unset it to reset the database.");
        }
        try (Target target = open()) {
            seeder(target).guard();
            confirmation.ask("Drop everything in " + target.url() + " and fill it anew");
            new Migrator(target.url()).reset();
            return fill(target).number();
        }
    }
}
