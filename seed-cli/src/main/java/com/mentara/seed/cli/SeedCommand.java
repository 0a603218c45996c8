package com.mentara.seed.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code seed}: what {@code seed run} does. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        description = {
            "Fills a PostgreSQL database up to its declared minimums, and proves it.",
            "Run it again and nothing changes; delete rows and they come back as they were."
        },
        footer = {
            "",
            "Enrichers are also taken from the JARs in --plugins DIR, or in the directory plugins beside this command.",
            "",
            "Examples: seed",
            "          seed --profile light --report report.html",
            "          seed --url postgresql://me@localhost/shop --min client.posts=7"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all minimums hold",
            " 1:gaps remain",
            " 2:wrong options or configuration",
            " 3:refused by a guard",
            " 4:enrichers and tables do not fit",
            " 5:an enricher failed",
            "69:no database",
            "75:another run works on the database",
            "130:interrupted"
        })
final class SeedCommand extends FillCommand {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never. Default: auto.")
    void color(When when) {
        spec().root().commandLine().setColorScheme(colors(when));
    }

    static Help.ColorScheme colors(When when) {
        return Help.defaultColorScheme(when.isColored(System.getenv()) ? Help.Ansi.ON : Help.Ansi.OFF);
    }
}
