package com.mentara.seed.engine;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import com.mentara.seed.api.Law;
import com.mentara.seed.engine.SeedReport.LawReport;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Counts with SQL which rows break a law: the same sentence that rows were made under. */
final class LawCheck {

    private LawCheck() {}

    /** How many rows break a law; null where all keep it. */
    static @Nullable LawReport check(DSLContext sql, Law law) {
        int all = breaking(sql, law, noCondition());
        if (all == 0) {
            return null;
        }
        Field<?> id = Key.idOf(law.table());
        int seeded = id == null ? 0 : breaking(sql, law, Ids.seeded(id));
        return new LawReport(sentence(law), seeded, all - seeded);
    }

    /** How many rows break the law against another row for which the condition holds, too. */
    private static int breaking(DSLContext sql, Law law, Condition among) {
        Condition about = among.and(about(law));
        return law instanceof Law.Unique unique
                ? repeated(sql, unique, about)
                : overlapping(sql, (Law.Apart) law, about);
    }

    /** Which rows a law is about. */
    static Condition about(Law law) {
        Law.Among among = law.among();
        return among == null ? trueCondition() : in(among.column(), among.values());
    }

    private static <T> Condition in(Field<T> column, List<?> values) {
        return column.in(values);
    }

    private static int repeated(DSLContext sql, Law.Unique law, Condition about) {
        Condition set = about;
        for (Field<?> column : law.columns()) {
            set = set.and(column.isNotNull());
        }
        Field<Integer> rows = field(name("n"), SQLDataType.INTEGER);
        return sql.select(DSL.coalesce(DSL.sum(rows.minus(1)), 0))
                .from(select(count().as("n"))
                        .from(law.table())
                        .where(set)
                        .groupBy(law.columns())
                        .having(count().gt(1)))
                .fetchSingle(0, int.class);
    }

    private static int overlapping(DSLContext sql, Law.Apart law, Condition about) {
        Field<LocalDateTime> end =
                field("{0} + {1} * interval '1 minute'", SQLDataType.LOCALDATETIME, law.start(), law.minutes());
        Field<LocalDateTime> before = max(end).over()
                .partitionBy(law.column())
                .orderBy(law.start(), law.minutes())
                .rowsBetweenUnboundedPreceding()
                .andPreceding(1)
                .as("before");
        Field<LocalDateTime> start = law.start().as("start");
        return sql.selectCount()
                .from(select(start, before)
                        .from(law.table())
                        .where(about)
                        .and(law.column().isNotNull()))
                .where(field(name("start"), LocalDateTime.class).lt(field(name("before"), LocalDateTime.class)))
                .fetchSingle(0, int.class);
    }

    /** The law as a sentence. */
    static String sentence(Law law) {
        String about = law.among() == null
                ? ""
                : " with %s among %s"
                        .formatted(law.among().column().getName(), law.among().values());
        if (law instanceof Law.Unique unique) {
            return "no two rows of %s%s share %s"
                    .formatted(
                            law.table().getName(),
                            about,
                            String.join(
                                    ", ",
                                    unique.columns().stream()
                                            .map(Field::getName)
                                            .toList()));
        }
        return "no two rows of %s%s with one %s overlap in time"
                .formatted(
                        law.table().getName(), about, ((Law.Apart) law).column().getName());
    }
}
