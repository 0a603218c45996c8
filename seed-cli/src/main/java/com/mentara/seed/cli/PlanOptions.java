package com.mentara.seed.cli;

import com.mentara.seed.engine.Seeder;
import java.util.List;
import javax.sql.DataSource;
import picocli.CommandLine.Option;

/** Which enrichers a command is about. */
class PlanOptions {

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "ENRICHER",
            description = "Only these enrichers, separated by commas.")
    private List<String> only = List.of();

    @Option(names = "--skip", split = ",", paramLabel = "ENRICHER", description = "All enrichers but these.")
    private List<String> skip = List.of();

    /** A seeder as the options say. */
    Seeder seeder(DataSource source) {
        return Seeder.on(source).only(only).skip(skip);
    }
}
