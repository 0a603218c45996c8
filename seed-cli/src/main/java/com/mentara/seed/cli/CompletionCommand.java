package com.mentara.seed.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code seed completion}. */
@Command(
        name = "completion",
        description = "Prints a script by which bash and zsh complete commands and options.",
        footer = {"", "Example: source <(seed completion)"})
final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandSpec seed = spec.root();
        spec.commandLine().getOut().println(AutoComplete.bash(seed.name(), seed.commandLine()));
    }
}
