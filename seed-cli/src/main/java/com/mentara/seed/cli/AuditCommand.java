package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedListener;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code seed audit}. */
@Command(
        name = "audit",
        description = "Shows what is missing, by name; writes nothing.",
        footer = {"", "Example: seed audit --output json | jq .satisfied"})
final class AuditCommand extends AuditingCommand {

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Output output = Output.TEXT;

    @Option(
            names = {"-v", "--verbose"},
            description = "Shows every rule, and everybody who lacks something.")
    private boolean verbose;

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Override
    public Integer call() {
        reports.check();
        return super.call();
    }

    @Override
    SeedListener teller(CommandLine command, DatabaseUrl url) {
        SeedListener teller = switch (output) {
            case TEXT ->
                new AuditText(command, url, verbose || seeding().configuration().says("verbose"));
            case JSON -> new ReportJson(command.getOut(), url);
        };
        return reports.and(teller, url);
    }
}
