package com.mentara.seed.cli;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/**
 * A value that was configured, not yet understood.
 *
 * @param text as it was written
 * @param origin where it stands, for people: {@code seed.yaml:12} or the name of a variable
 */
record ConfiguredValue(String text, String origin) {

    static final List<String> PROFILES = Stream.of(Profile.values())
            .map(known -> known.name().toLowerCase(Locale.ROOT))
            .toList();

    /** @throws CommandException where the text is no whole number */
    long wholeNumber() {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw wrong("is no whole number");
        }
    }

    /** @throws CommandException where the text is no whole number, or too large */
    int number() {
        long number = wholeNumber();
        if (number != (int) number) {
            throw wrong("is too large");
        }
        return (int) number;
    }

    /** @throws CommandException where the text says neither yes nor no */
    boolean yes() {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes" -> true;
            case "0", "false", "no" -> false;
            default -> throw wrong("is neither true nor false");
        };
    }

    /** @throws CommandException where there is no such profile */
    String profile() {
        if (!PROFILES.contains(text)) {
            throw wrong("is no profile; there are " + String.join(", ", PROFILES) + "."
                    + Spelling.suggestion(text, PROFILES));
        }
        return text;
    }

    /** @throws CommandException where the text is no date */
    LocalDate date() {
        try {
            return new AsOfConverter().convert(text);
        } catch (TypeConversionException notADate) {
            throw new CommandException(ExitCode.USAGE, origin + ": " + notADate.getMessage() + ".");
        }
    }

    /** Names, separated by commas. */
    List<String> names() {
        return Stream.of(text.split(",")).map(String::strip).toList();
    }

    private CommandException wrong(String how) {
        String end = how.endsWith(".") || how.endsWith("?") ? "" : ".";
        return new CommandException(ExitCode.USAGE, "%s: '%s' %s%s".formatted(origin, text, how, end));
    }
}
