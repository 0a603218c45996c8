package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code seed verify}. */
@Command(
        name = "verify",
        description = "Says in one line whether all minimums and laws hold; writes nothing.",
        footer = {"", "Example: seed verify && echo ready"})
final class VerifyCommand extends AuditingCommand {

    @Override
    SeedListener teller(CommandLine command, DatabaseUrl url) {
        return new SeedListener() {
            @Override
            public void finished(SeedReport report) {
                command.getOut().println(Sentences.verdict(report));
            }
        };
    }
}
