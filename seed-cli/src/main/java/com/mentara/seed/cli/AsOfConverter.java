package com.mentara.seed.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date, or the word {@code today}, which is today in UTC. */
final class AsOfConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        if (value.equals("today")) {
            return LocalDate.now(Clock.systemUTC().withZone(ZoneOffset.UTC));
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADate) {
            throw new TypeConversionException("'" + value + "' is no date; write it as 2026-01-31, or today");
        }
    }
}
