package com.mentara.seed.cli;

import com.mentara.seed.engine.SeedException;
import com.mentara.seed.engine.SeedReport;

/** Turns what the engine says into an exit code. */
final class Verdict {

    private Verdict() {}

    static ExitCode of(SeedReport report) {
        if (report.failed()) {
            return ExitCode.ENRICHER_FAILED;
        }
        return report.satisfied() ? ExitCode.SATISFIED : ExitCode.GAPS_REMAIN;
    }

    static ExitCode of(SeedException.Code code) {
        return switch (code) {
            case CONFIGURATION -> ExitCode.USAGE;
            case PLAN -> ExitCode.UNWORKABLE;
            case DATABASE -> ExitCode.NO_DATABASE;
            case REFUSED -> ExitCode.REFUSED;
            case LOCKED -> ExitCode.LOCKED;
            case INTERRUPTED -> ExitCode.INTERRUPTED;
        };
    }
}
