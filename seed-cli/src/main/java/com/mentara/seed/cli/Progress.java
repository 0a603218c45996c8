package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How far a run is: enrichers that ended, and those at work with the rules that they are done with. */
final class Progress {

    private static final int CELLS = 16;
    private static final double ENOUGH_TO_TELL = 0.1;
    private static final long SECONDS_TO_TELL = 2;

    private final Map<String, Part> working = new LinkedHashMap<>();
    private int steps;
    private int ended;
    private long rows;

    /** An enricher at work. */
    private static final class Part {
        private final Plan.Step step;
        private int rulesDone;

        private Part(Plan.Step step) {
            this.step = step;
        }
    }

    synchronized void started(int number) {
        steps = number;
    }

    synchronized void started(Plan.Step step) {
        working.put(step.name(), new Part(step));
    }

    synchronized void written(long count) {
        rows += count;
    }

    synchronized void ruleFinished(Plan.Step step) {
        Part part = working.get(step.name());
        if (part != null) {
            part.rulesDone++;
        }
    }

    synchronized void finished(Plan.Step step) {
        working.remove(step.name());
        ended++;
    }

    /** How many rows were written so far. */
    synchronized long rows() {
        return rows;
    }

    /** A line with a bar: who is at work, how much of all is done, and how long the rest may take. */
    synchronized String bar(Duration since) {
        double done = done();
        int full = (int) (done * CELLS);
        return String.format(
                Locale.ROOT,
                "  %7s %-22s %s%s %3d%%  %s",
                position(),
                name(),
                "█".repeat(full),
                "░".repeat(CELLS - full),
                (int) (done * 100),
                timeLeft(since, done));
    }

    /** A line without a bar: who is at work, and what was written so far. */
    synchronized String sign(Duration since) {
        return String.format(
                Locale.ROOT,
                "  %7s %-22s ... %s so far (%d s)",
                position(),
                name(),
                Sentences.count(rows, "row"),
                since.toSeconds());
    }

    private double done() {
        double parts = ended;
        for (Part part : working.values()) {
            parts += (double) part.rulesDone
                    / Math.max(1, part.step.enricher().rules().size());
        }
        return steps == 0 ? 0 : Math.min(1, parts / steps);
    }

    private String position() {
        return "[%d/%d]".formatted(working.isEmpty() ? ended : ended + 1, steps);
    }

    private String name() {
        return working.values().stream()
                .findFirst()
                .map(part -> part.step.name() + (working.size() > 1 ? " and " + (working.size() - 1) + " more" : ""))
                .orElse(ended == 0 ? "counting" : "counting again");
    }

    private String timeLeft(Duration since, double done) {
        if (working.isEmpty() || done < ENOUGH_TO_TELL || since.toSeconds() < SECONDS_TO_TELL) {
            return Sentences.count(rows, "row");
        }
        long left = (long) (since.toSeconds() * (1 - done) / done);
        return "about " + (left < 90 ? left + " s" : left / 60 + " min") + " left";
    }
}
