package com.mentara.seed.api;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.TableRecord;

/**
 * The rows that fill one slot: the one that the rule counts, and parts that live and are written with it.
 *
 * <p>The engine writes them in the order that their foreign keys need, in one transaction. A part that is already there
 * is left as it is.
 *
 * @param row the row that the rule counts
 * @param parts rows that no rule counts, in any order
 * @param <R> the counted row's record
 */
public record Rows<R extends TableRecord<R>>(R row, List<TableRecord<?>> parts) {

    /** Copies the list. */
    public Rows {
        parts = List.copyOf(parts);
    }

    /** A row without parts. */
    public static <R extends TableRecord<R>> Rows<R> of(R row) {
        return new Rows<>(row, List.of());
    }

    /** The same rows and further parts. */
    public Rows<R> with(TableRecord<?>... more) {
        return new Rows<>(row, Stream.concat(parts.stream(), Stream.of(more)).collect(toUnmodifiableList()));
    }
}
