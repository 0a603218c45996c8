package com.mentara.seed.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much a command that fills a database shows of what it does. */
final class DisplayOptions {

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            description = {
                "Shows what is being filled: auto (a bar on a terminal, else a line every few seconds),",
                "always (a bar) or never. Default: auto."
            })
    private When progress = When.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "Shows nothing but what went wrong.")
    private boolean quiet;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean quiet() {
        return quiet;
    }

    /** Where lines go. */
    Lines lines() {
        return new Lines(spec.commandLine().getOut(), progress.isNow(System.getenv()));
    }

    /** How often a sign of life is wanted, in milliseconds; 0 where none is. */
    long pulse() {
        if (progress == When.NEVER) {
            return 0;
        }
        return progress.isNow(System.getenv()) ? Screen.LIVE_PULSE : Screen.PLAIN_PULSE;
    }

    Palette palette() {
        return Palette.of(spec.commandLine());
    }
}
