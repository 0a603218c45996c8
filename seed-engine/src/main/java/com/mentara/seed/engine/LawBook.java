package com.mentara.seed.engine;

import com.mentara.seed.api.Law;
import com.mentara.seed.api.Rows;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jooq.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of some tables claim, so that no two claim the same: rows that are there, read when they are first needed, and
 * rows that this rule makes.
 */
final class LawBook {

    private final List<Page> pages;

    LawBook(Collection<Law> laws) {
        pages = laws.stream().map(Page::new).toList();
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    /** Reads what existing rows claim, wherever these proposals could meet it: at most one query a law. */
    void learn(DSLContext sql, Collection<Rows<?>> proposals) {
        for (Page page : pages) {
            Set<Object> unknown = new HashSet<>();
            for (Rows<?> rows : proposals) {
                for (TableRecord<?> row : all(rows)) {
                    Object anchor = page.anchor(row);
                    if (anchor != null && !page.known.contains(anchor)) {
                        unknown.add(anchor);
                    }
                }
            }
            if (!unknown.isEmpty()) {
                page.read(sql, unknown);
            }
        }
    }

    /** The law that one of the rows would break; null where all are free. */
    @Nullable
    Law broken(Rows<?> rows) {
        for (Page page : pages) {
            if (page.refuses(rows.row(), false)) {
                return page.law;
            }
            for (TableRecord<?> part : rows.parts()) {
                if (page.refuses(part, true)) {
                    return page.law;
                }
            }
        }
        return null;
    }

    /** Claims what the rows claim. */
    void claim(Rows<?> rows) {
        for (Page page : pages) {
            for (TableRecord<?> row : all(rows)) {
                if (page.anchor(row) != null) {
                    page.claims.add(row);
                }
            }
        }
    }

    private static List<TableRecord<?>> all(Rows<?> rows) {
        List<TableRecord<?>> all = new ArrayList<>(rows.parts());
        all.add(rows.row());
        return all;
    }

    /** One law and what is claimed under it. */
    private static final class Page {
        private final Law law;
        private final Field<?> anchor;
        private final Claims claims;
        private final Set<Object> known = new HashSet<>();

        Page(Law law) {
            this.law = law;
            if (law instanceof Law.Unique unique) {
                anchor = unique.columns().get(0);
                claims = new Tuples(unique.columns());
            } else {
                Law.Apart apart = (Law.Apart) law;
                anchor = apart.column();
                claims = new Intervals(apart);
            }
        }

        /** The value whose existing rows must be known to judge a row; null where the law is not about it. */
        @Nullable
        Object anchor(Record row) {
            if (row instanceof TableRecord<?> made && !made.getTable().equals(law.table())) {
                return null;
            }
            Law.Among among = law.among();
            if (among != null && !among.values().contains(row.get(among.column()))) {
                return null;
            }
            return row.get(anchor);
        }

        /** Whether another row claims what a row does; a part that is there already does not stand in its own way. */
        boolean refuses(TableRecord<?> row, boolean part) {
            return anchor(row) != null && claims.taken(row, part ? identity(row) : null);
        }

        void read(DSLContext sql, Set<Object> values) {
            Shape shape = Shape.of(sql, law.table());
            sql.select(Times.read(shape.columns()))
                    .from(law.table())
                    .where(new Key(List.of(anchor))
                            .in(values.stream().map(List::of).toList()))
                    .and(LawCheck.about(law))
                    .fetch()
                    .forEach(row -> claims.add(
                            shape.record(Shape.values(row, 0, shape.columns().size()))));
            known.addAll(values);
        }
    }

    /** Something that two rows cannot both have. */
    private interface Claims {

        /** Whether a row has it already, other than the given one. */
        boolean taken(Record row, @Nullable List<Object> itself);

        void add(Record row);
    }

    /** What tells a row from others: the values of its primary key; its table's whole row where it has none. */
    private static List<Object> identity(Record row) {
        UniqueKey<?> key = row instanceof TableRecord<?> made ? made.getTable().getPrimaryKey() : null;
        List<Object> identity = new ArrayList<>();
        for (Field<?> column : key == null ? List.of(row.fields()) : key.getFields()) {
            identity.add(row.get(column));
        }
        return identity;
    }

    private record Tuples(List<Field<?>> columns, Map<List<Object>, List<Object>> taken) implements Claims {
        Tuples(List<Field<?>> columns) {
            this(columns, new HashMap<>());
        }

        @Override
        public boolean taken(Record row, @Nullable List<Object> itself) {
            List<Object> holder = taken.get(tuple(row));
            return holder != null && !holder.equals(itself);
        }

        @Override
        public void add(Record row) {
            List<Object> tuple = tuple(row);
            if (!tuple.isEmpty()) {
                taken.putIfAbsent(tuple, identity(row));
            }
        }

        /** The row's values; none where one is null, which is equal to nothing. */
        private List<Object> tuple(Record row) {
            List<Object> tuple = new ArrayList<>(columns.size());
            for (Field<?> column : columns) {
                Object value = row.get(column);
                if (value == null) {
                    return List.of();
                }
                tuple.add(value);
            }
            return tuple;
        }
    }

    private record Intervals(Law.Apart law, Map<Object, List<Interval>> taken) implements Claims {
        Intervals(Law.Apart law) {
            this(law, new HashMap<>());
        }

        @Override
        public boolean taken(Record row, @Nullable List<Object> itself) {
            Interval wanted = Interval.of(law, row);
            return taken.getOrDefault(row.get(law.column()), List.of()).stream()
                    .anyMatch(other -> wanted.overlaps(other) && !other.row().equals(itself));
        }

        @Override
        public void add(Record row) {
            taken.computeIfAbsent(row.get(law.column()), value -> new ArrayList<>())
                    .add(Interval.of(law, row));
        }
    }

    private record Interval(LocalDateTime start, LocalDateTime end, List<Object> row) {
        static Interval of(Law.Apart law, Record row) {
            LocalDateTime start = row.get(law.start());
            return new Interval(start, start.plusMinutes(row.get(law.minutes())), identity(row));
        }

        boolean overlaps(Interval other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }
    }
}
