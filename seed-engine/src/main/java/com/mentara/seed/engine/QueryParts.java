package com.mentara.seed.engine;

import static java.util.stream.Collectors.toCollection;

import com.mentara.seed.api.AsOf;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.TableImpl;

/** What a part of a query mentions: found by rendering it, so joins, derived tables and subqueries are seen. */
final class QueryParts {

    private static final LocalDateTime ANY_MOMENT = LocalDate.EPOCH.atStartOfDay();

    private static final DSLContext RECORDS = DSL.using(SQLDialect.POSTGRES);

    private QueryParts() {}

    /** The real tables inside some queries, without their aliases. */
    static Set<Table<?>> tables(List<Query> queries) {
        Set<Table<?>> named = new LinkedHashSet<>();
        visit(DSL.queries(queries), part -> {
            if (part instanceof TableImpl<?> table) {
                named.add(table);
            }
        });
        return named.stream().map(QueryParts::unaliased).collect(toCollection(LinkedHashSet::new));
    }

    /** Whether a condition mentions a column of a table. */
    static boolean mentions(Condition condition, Table<?> table) {
        boolean[] found = {false};
        visit(condition, part -> found[0] |= part instanceof TableField<?, ?> field && table.equals(field.getTable()));
        return found[0];
    }

    /** The table behind an alias, or behind the path of an implicit join: the one whose record its rows are. */
    static Table<?> unaliased(Table<?> table) {
        return RECORDS.newRecord(table) instanceof TableRecord<?> row ? row.getTable() : table;
    }

    /** A part as text; that of equal parts is equal. */
    static String text(QueryPart part) {
        return text(part, new DefaultConfiguration());
    }

    private static void visit(QueryPart part, Consumer<QueryPart> visitor) {
        text(part, new DefaultConfiguration().set((VisitListener) new VisitListener() {
            @Override
            public void visitStart(VisitContext context) {
                visitor.accept(context.queryPart());
            }
        }));
    }

    private static String text(QueryPart part, Configuration configuration) {
        return DSL.using(AsOf.bind(configuration.set(SQLDialect.POSTGRES), ANY_MOMENT))
                .renderInlined(part);
    }
}
