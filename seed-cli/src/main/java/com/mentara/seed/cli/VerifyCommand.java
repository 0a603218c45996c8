package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedListener;
import com.mentara.seed.engine.SeedReport;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** The command {@code seed verify}. */
@Command(
        name = "verify",
        description = "Says in one line whether all minimums and laws hold; writes nothing.",
        footer = {"", "Example: seed verify && echo ready"})
final class VerifyCommand extends AuditingCommand {

    @Override
    SeedListener teller(PrintWriter out, DatabaseUrl url) {
        return new SeedListener() {
            @Override
            public void finished(SeedReport report) {
                out.println(Sentences.verdict(report));
            }
        };
    }
}
