package com.mentara.seed.cli;

import com.mentara.seed.engine.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * What a configuration file in YAML says. It is read event by event and has one form, so that there is nothing to be expanded,
 * constructed or nested.
 */
final class ConfigurationFile {

    /** Keys of the file; all but the last have one value or a list of names. */
    static final List<String> KEYS =
            List.of("profile", "seed", "as-of", "scale", "jobs", "only", "skip", "verbose", "skip-verify", "minimums");

    private static final List<String> LISTS = List.of("only", "skip");
    private static final List<String> NEVER =
            List.of("adopt", "allow-host", "audit", "force", "password", "url", "yes");
    private static final String MINIMUMS = "minimums";
    private static final int LARGEST = 1 << 20;

    private final Path path;
    private final Iterator<Event> events;
    private final Map<String, ConfiguredValue> values = new LinkedHashMap<>();
    private final Map<String, ConfiguredValue> minimums = new LinkedHashMap<>();

    private ConfigurationFile(Path path, Iterator<Event> events) {
        this.path = path;
        this.events = events;
    }

    /** @throws CommandException where it cannot be read or understood, with line and column */
    static ConfigurationFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw wrong(path.toString(), "there is no such file. Name a configuration in YAML.");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            if (Files.size(path) > LARGEST) {
                throw wrong(path.toString(), "this is no configuration: it is larger than a megabyte.");
            }
            LoadSettings settings = LoadSettings.builder().build();
            ConfigurationFile file = new ConfigurationFile(
                    path, new ParserImpl(settings, new StreamReader(settings, new YamlUnicodeReader(bytes))));
            file.readDocument();
            return file;
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, "The configuration " + path + " cannot be read.", e);
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark().map(mark -> place(path, mark)).orElse(path.toString());
            throw wrong(place, "this is no YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw wrong(path.toString(), "this is no YAML: " + e.getMessage());
        }
    }

    /** The values by key, those of {@code minimums} left out. */
    Map<String, ConfiguredValue> values() {
        return values;
    }

    /** The minimums by key. */
    Map<String, ConfiguredValue> minimums() {
        return minimums;
    }

    private void readDocument() {
        Event first = next(Event.ID.StreamStart, Event.ID.DocumentStart);
        if (first.getEventId() != Event.ID.StreamEnd) {
            if (!(first instanceof MappingStartEvent)) {
                throw wrong(first, "a configuration consists of lines like 'profile: light'.");
            }
            readEntries(KEYS, this::readEntry);
            Event end = next(Event.ID.DocumentEnd);
            if (end.getEventId() != Event.ID.StreamEnd) {
                throw wrong(end, "a configuration is one document.");
            }
        }
    }

    private void readEntries(List<String> known, BiConsumer<String, Event> reader) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            String key = scalar(event);
            if (!known.isEmpty() && !known.contains(key)) {
                throw wrong(event, unknown(key));
            }
            Integer before = lines.put(key, line(event));
            if (before != null) {
                throw wrong(event, "'%s' stands in line %d already.".formatted(key, before));
            }
            reader.accept(key, next());
        }
    }

    private static String unknown(String key) {
        if (NEVER.contains(key)) {
            return ("'%s' is never taken from a file, which somebody may have left behind; say it with the command or in the"
                            + " environment.")
                    .formatted(key);
        }
        return "there is no key '%s'. There are: %s.%s"
                .formatted(key, String.join(", ", new TreeSet<>(KEYS)), Spelling.suggestion(key, KEYS));
    }

    private void readEntry(String key, Event value) {
        if (key.equals(MINIMUMS)) {
            if (!(value instanceof MappingStartEvent)) {
                throw wrong(value, "minimums are lines below 'minimums:', as in 'client.posts: 7'.");
            }
            readEntries(List.of(), (minimum, number) -> minimums.put(minimum, value(number)));
        } else if (LISTS.contains(key) && value instanceof SequenceStartEvent) {
            values.put(key, new ConfiguredValue(String.join(",", names()), origin(value)));
        } else {
            values.put(key, value(value));
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            names.add(scalar(event));
        }
        return names;
    }

    private ConfiguredValue value(Event event) {
        return new ConfiguredValue(scalar(event), origin(event));
    }

    private String scalar(Event event) {
        if (!(event instanceof ScalarEvent scalar)) {
            throw wrong(event, "one value is expected here, not a list, a mapping or a reference.");
        }
        if (scalar.getTag().isPresent()) {
            throw wrong(
                    event, "values have no tags; leave out " + scalar.getTag().get() + ".");
        }
        if (scalar.getValue().isBlank()) {
            throw wrong(event, "a value is missing here.");
        }
        return scalar.getValue();
    }

    /** The next event that is none of these. */
    private Event next(Event.ID... passed) {
        Event event = events.next();
        while (List.of(passed).contains(event.getEventId())) {
            event = events.next();
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw wrong(event, "anchors and references are not used here; write the value.");
        }
        return event;
    }

    private String origin(Event event) {
        return path + ":" + line(event);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private CommandException wrong(Event event, String problem) {
        return wrong(event.getStartMark().map(mark -> place(path, mark)).orElse(path.toString()), problem);
    }

    private static CommandException wrong(String place, String problem) {
        return new CommandException(ExitCode.USAGE, place + ": " + problem);
    }

    private static String place(Path path, Mark mark) {
        return path + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}
