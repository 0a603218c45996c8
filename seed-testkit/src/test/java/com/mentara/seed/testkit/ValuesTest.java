package com.mentara.seed.testkit;

import static com.mentara.seed.testkit.Book.BOOK;
import static com.mentara.seed.testkit.Note.NOTE;
import static com.mentara.seed.testkit.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.testkit.Book.BookRecord;
import com.mentara.seed.testkit.Note.NoteRecord;
import com.mentara.seed.testkit.Specimen.SpecimenRecord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

/** Whatever value of a type a factory gives, the database gives it back, be it written with COPY or with inserts. */
class ValuesTest {

    private static final int A_BOOK = 120;

    /** Texts in which COPY, arrays or documents mean something. */
    private static final List<String> MEANING = List.of(
            "\\N",
            "\\.",
            "\\",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\b\f\u000B",
            "\"",
            "'",
            "{",
            "}",
            ",",
            "NULL",
            "null",
            "",
            " ",
            "$$",
            ";--",
            "%s ? {0}",
            "\u0001",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "e\u0301",
            "\u202E",
            "😀",
            "👩‍👩‍👧");

    @Test
    void withCopy() {
        try (TestDatabase database = library()) {
            comeBack(database.dataSource());
        }
    }

    @Test
    void withInserts() {
        try (TestDatabase database = library()) {
            comeBack(database.plainDataSource());
        }
    }

    private static TestDatabase library() {
        TestDatabase database = Library.create();
        database.execute(Specimen.SCHEMA);
        return database;
    }

    private static void comeBack(DataSource source) {
        Specimens specimens = new Specimens(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        SeedReport report =
                Library.seeder(source, List.of(specimens)).chunk(200).run();
        assertThat(report.satisfied()).as(report.toString()).isTrue();
        assertThat(specimens.made()).hasSize(5 * A_BOOK);
        assertThat(specimens.found()).hasSameSizeAs(specimens.made());
        specimens.made().forEach((id, made) -> {
            SpecimenRecord found = Objects.requireNonNull(specimens.found().get(id));
            for (Field<?> column : SPECIMEN.fields()) {
                if (!column.equals(SPECIMEN.UNTOUCHED)) {
                    same(column, made, found);
                }
            }
        });
    }

    private static void same(Field<?> column, SpecimenRecord made, SpecimenRecord found) {
        Object expected = made.get(column);
        Object actual = found.get(column);
        if (expected instanceof BigDecimal number) {
            assertThat((BigDecimal) actual).as(column.getName()).isEqualByComparingTo(number);
        } else {
            assertThat(actual).as(column.getName()).isEqualTo(expected);
        }
    }

    /**
     * Rows of drawn values, and a note about each.
     *
     * @param made the rows as they were made
     * @param found the rows as they were read
     */
    private record Specimens(Map<UUID, SpecimenRecord> made, Map<UUID, SpecimenRecord> found) implements Enricher {

        @Override
        public String name() {
            return "specimens";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of(SPECIMEN, NOTE);
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of(
                    Rule.each(BOOK)
                            .atLeast(Minimum.of("book.specimens", A_BOOK))
                            .of(SPECIMEN, SPECIMEN.ISBN.eq(BOOK.ISBN))
                            .row(this::specimen),
                    Rule.each(SPECIMEN)
                            .atLeast(Minimum.of("specimen.notes", 1))
                            .of(NOTE, NOTE.LINE.eq(SPECIMEN.ID.cast(SQLDataType.CLOB)))
                            .row(this::note));
        }

        private SpecimenRecord specimen(Slot<BookRecord, Record> slot) {
            SpecimenRecord row = drawn(new Random(slot.uuid().getLeastSignificantBits()));
            row.set(SPECIMEN.ID, slot.uuid());
            row.set(SPECIMEN.ISBN, slot.owner().get(BOOK.ISBN));
            made.put(slot.uuid(), row);
            return row;
        }

        private NoteRecord note(Slot<SpecimenRecord, Record> slot) {
            UUID specimen = slot.owner().get(SPECIMEN.ID);
            found.put(specimen, slot.owner());
            NoteRecord note = new NoteRecord();
            note.set(NOTE.ID, slot.id());
            note.set(NOTE.ISBN, slot.owner().get(SPECIMEN.ISBN));
            note.set(NOTE.LINE, specimen.toString());
            note.set(NOTE.NOTED_AT, slot.seed().asOf());
            return note;
        }
    }

    private static SpecimenRecord drawn(Random random) {
        SpecimenRecord row = new SpecimenRecord();
        row.set(SPECIMEN.LABEL, text(random));
        row.set(SPECIMEN.LETTERS, new String[] {text(random), random.nextBoolean() ? null : text(random)});
        row.set(SPECIMEN.NUMBERS, random.ints(random.nextInt(4)).boxed().toArray(Integer[]::new));
        row.set(SPECIMEN.AMOUNT, new BigDecimal(new BigInteger(19, random), random.nextInt(5) - 1).negate());
        row.set(SPECIMEN.SHARE, share(random));
        row.set(SPECIMEN.FLAG, random.nextBoolean());
        row.set(SPECIMEN.SMALL, (short) random.nextInt());
        row.set(SPECIMEN.LARGE, random.nextLong());
        row.set(SPECIMEN.DAY, LocalDate.of(1 + random.nextInt(9999), 1, 1).plusDays(random.nextInt(365)));
        row.set(SPECIMEN.HOUR, LocalTime.ofNanoOfDay(random.nextInt(86_400_000) * 1_000_000L));
        row.set(SPECIMEN.MOMENT, moment(random));
        row.set(SPECIMEN.INSTANT, OffsetDateTime.of(moment(random), ZoneOffset.UTC));
        row.set(SPECIMEN.DOCUMENT, JSONB.valueOf("{\"a\": [" + random.nextInt() + ", " + quoted(text(random)) + "]}"));
        row.set(SPECIMEN.SCRIPT, JSON.valueOf("{\"b\":1.50,  \"b\":" + quoted(text(random)) + "}"));
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        row.set(SPECIMEN.BYTES, bytes);
        return row;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(5); left > 0; left--) {
            text.append(MEANING.get(random.nextInt(MEANING.size())));
            int any = 1 + random.nextInt(Character.MAX_CODE_POINT);
            if (!Character.isBmpCodePoint(any) || !Character.isSurrogate((char) any)) {
                text.appendCodePoint(any);
            }
        }
        return text.toString();
    }

    /** As PostgreSQL writes it in a document: only what must be is escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (point < ' ') {
                        quoted.append("\\u%04x".formatted(point));
                    } else {
                        quoted.appendCodePoint(point);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static double share(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Double.NaN;
            case 1 -> Double.NEGATIVE_INFINITY;
            case 2 -> Double.MIN_VALUE;
            case 3 -> -0.0;
            default -> Double.longBitsToDouble(random.nextLong());
        };
    }

    private static LocalDateTime moment(Random random) {
        return LocalDate.of(1 + random.nextInt(9999), 12, 31)
                .atTime(LocalTime.ofNanoOfDay(random.nextInt(86_400_000) * 1_000_000L));
    }
}
