package com.mentara.seed.cli;

import picocli.CommandLine.Command;

/** The command {@code seed run}. */
@Command(
        name = "run",
        description = "Migrates an empty database, makes what is missing, and verifies it; `seed` alone does the same.",
        footer = {"", "Example: seed run --profile heavy --min client.posts=20"})
final class RunCommand extends FillCommand {}
