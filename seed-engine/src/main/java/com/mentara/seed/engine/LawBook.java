package com.mentara.seed.engine;

import com.mentara.seed.api.Law;
import com.mentara.seed.api.Rows;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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

    /**
     * @param ofOwner which laws are kept or broken among the rows of one owner
     */
    LawBook(Collection<Law> laws, Predicate<Law> ofOwner) {
        pages = laws.stream().map(law -> new Page(law, ofOwner.test(law))).toList();
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    /** Forgets what only rows of one owner can claim; call it when no further row of an owner comes. */
    void forgetOwners() {
        pages.stream().filter(page -> page.ofOwner).forEach(Page::forget);
    }

    /** Reads what existing rows claim, wherever these proposals could meet it: at most one query a law. */
    void learn(Reading reading, Collection<Rows<?>> proposals) {
        for (Page page : pages) {
            if (reading.isEmpty(page.law.table())) {
                continue;
            }
            Set<Object> unknown = new HashSet<>();
            for (Rows<?> rows : proposals) {
                for (TableRecord<?> row : all(rows)) {
                    Object anchor = page.anchor(row);
                    if (anchor != null && !page.knows(anchor)) {
                        unknown.add(anchor);
                    }
                }
            }
            if (!unknown.isEmpty()) {
                page.read(reading, unknown);
            }
        }
    }

    /** Claims what the rows claim, unless another row has some of it already. */
    boolean claim(Rows<?> rows) {
        List<Claim> claims = new ArrayList<>();
        for (Page page : pages) {
            for (TableRecord<?> row : all(rows)) {
                Claim claim = page.anchor(row) == null ? null : page.claim(row);
                if (claim == null) {
                    continue;
                }
                // A part that is there already does not stand in its own way.
                if (claim.isTaken(row != rows.row())) {
                    return false;
                }
                claims.add(claim);
            }
        }
        claims.forEach(Claim::make);
        return true;
    }

    private static List<TableRecord<?>> all(Rows<?> rows) {
        if (rows.parts().isEmpty()) {
            return List.of(rows.row());
        }
        List<TableRecord<?>> all = new ArrayList<>(rows.parts());
        all.add(rows.row());
        return all;
    }

    /** One law and what is claimed under it. */
    private static final class Page {
        private final Law law;
        private final boolean ofOwner;
        private final Field<?> anchor;
        private final Claims claims;
        private final List<? extends Field<?>> key;
        private final LongTable known = new LongTable();

        Page(Law law, boolean ofOwner) {
            this.law = law;
            this.ofOwner = ofOwner;
            if (law instanceof Law.Unique unique) {
                anchor = unique.columns().get(0);
                claims = new Tuples(unique.columns());
            } else {
                Law.Apart apart = (Law.Apart) law;
                anchor = apart.column();
                claims = new Intervals(apart);
            }
            key = key();
        }

        /** The value whose existing rows must be known to judge a row; null where the law is not about it. */
        @Nullable
        Object anchor(TableRecord<?> row) {
            if (!row.getTable().equals(law.table())) {
                return null;
            }
            Law.Among among = law.among();
            if (among != null && !among.values().contains(row.get(among.column()))) {
                return null;
            }
            return row.get(anchor);
        }

        void forget() {
            claims.clear();
            known.clear();
        }

        boolean knows(Object value) {
            return known.contains(hash(value));
        }

        @Nullable
        Claim claim(Record row) {
            return claims.of(row, itself(row));
        }

        /** Reads what existing rows with these values claim. */
        void read(Reading reading, Set<Object> values) {
            Set<Field<?>> columns = new LinkedHashSet<>(claims.columns());
            columns.addAll(key);
            reading.judgedBy(law, anchor, values, List.copyOf(columns), row -> {
                Claim claim = claim(row);
                if (claim != null) {
                    claim.make();
                }
            });
            values.forEach(value -> known.putIfAbsent(hash(value), 0));
        }

        /** What tells a row from others: its primary key, or all that it claims where it has none. */
        private List<? extends Field<?>> key() {
            UniqueKey<?> key = law.table().getPrimaryKey();
            return key == null ? claims.columns() : key.getFields();
        }

        private int itself(Record row) {
            int hash = 0;
            for (Field<?> column : key) {
                hash = 31 * hash + Objects.hashCode(row.get(column));
            }
            return hash;
        }
    }

    /** 64 bits stand for what may be a long text: where two ever share them, one proposal more is drawn again. */
    private static long hash(Object value) {
        return Hash.inRun(value.toString());
    }

    private static long hash(Record row, List<? extends Field<?>> columns) {
        long hash = 0;
        for (Field<?> column : columns) {
            hash = Hash.of(hash, hash(String.valueOf(row.get(column))));
        }
        return hash;
    }

    /** What a row claims. */
    private interface Claim {

        /**
         * Whether a row has it already.
         *
         * @param another whether only another row than this one counts
         */
        boolean isTaken(boolean another);

        void make();
    }

    /** Something that two rows cannot both have. */
    private interface Claims {

        /** The columns that say what a row claims. */
        List<Field<?>> columns();

        /**
         * What a row claims; null for nothing.
         *
         * @param itself tells the row from others
         */
        @Nullable
        Claim of(Record row, int itself);

        void clear();
    }

    private record Tuples(List<Field<?>> columns, LongTable taken) implements Claims {
        Tuples(List<Field<?>> columns) {
            this(columns, new LongTable());
        }

        @Override
        public @Nullable Claim of(Record row, int itself) {
            // A null is equal to nothing.
            if (columns.stream().anyMatch(column -> row.get(column) == null)) {
                return null;
            }
            long tuple = hash(row, columns);
            return new Claim() {
                @Override
                public boolean isTaken(boolean another) {
                    return taken.contains(tuple) && !(another && taken.contains(tuple, itself));
                }

                @Override
                public void make() {
                    taken.putIfAbsent(tuple, itself);
                }
            };
        }

        @Override
        public void clear() {
            taken.clear();
        }
    }

    private record Intervals(Law.Apart law, Map<Object, List<Interval>> taken) implements Claims {
        Intervals(Law.Apart law) {
            this(law, new HashMap<>());
        }

        @Override
        public List<Field<?>> columns() {
            return List.of(law.column(), law.start(), law.minutes());
        }

        @Override
        public Claim of(Record row, int itself) {
            Interval wanted = Interval.of(law, row, itself);
            List<Interval> others = taken.computeIfAbsent(row.get(law.column()), value -> new ArrayList<>(4));
            return new Claim() {
                @Override
                public boolean isTaken(boolean another) {
                    return others.stream()
                            .anyMatch(other -> wanted.overlaps(other) && !(another && other.row == itself));
                }

                @Override
                public void make() {
                    others.add(wanted);
                }
            };
        }

        @Override
        public void clear() {
            taken.clear();
        }
    }

    /** A stretch of time in milliseconds, and whose it is. */
    private record Interval(long start, long end, int row) {
        static Interval of(Law.Apart law, Record row, int itself) {
            LocalDateTime start = row.get(law.start());
            return new Interval(millis(start), millis(start.plusMinutes(row.get(law.minutes()))), itself);
        }

        private static long millis(LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC).toEpochMilli();
        }

        boolean overlaps(Interval other) {
            return start < other.end && other.start < end;
        }
    }
}
