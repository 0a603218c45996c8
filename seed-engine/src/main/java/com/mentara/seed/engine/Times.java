package com.mentara.seed.engine;

import java.io.Serial;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Carries times without a zone to and from the database as they are.
 *
 * <p>jOOQ takes them through {@code java.sql.Timestamp}, and so through the zone of the JVM, where an hour a year does not exist:
 * with New York's clock, half past two on 8 March 2026 would become half past three. Times of day lose what is below a second.
 * Remove this when jOOQ binds them itself (<a href="https://github.com/jOOQ/jOOQ/issues/19844">#19844</a>).
 */
final class Times {

    private static final Map<Class<?>, Exact<?>> EXACT = Map.of(
            LocalDateTime.class, new Exact<>(LocalDateTime.class, "timestamp"),
            LocalTime.class, new Exact<>(LocalTime.class, "time"));

    private Times() {}

    /** The column, to be selected at the top of a query. */
    static Field<?> read(Field<?> column) {
        Exact<?> exact = exact(column);
        return exact == null ? column : DSL.field("{0}", exact.type(column), column);
    }

    /** The columns, to be selected at the top of a query. */
    static List<Field<?>> read(List<Field<?>> columns) {
        return columns.stream().<Field<?>>map(Times::read).toList();
    }

    /** A value for a column. */
    static <T> Field<?> write(T value, Field<T> column) {
        Exact<?> exact = exact(column);
        return exact == null ? DSL.val(value, column) : exact.value(value, column);
    }

    /** How the values of a column are carried; null where jOOQ does it well. */
    private static @Nullable Exact<?> exact(Field<?> column) {
        return column.getConverter().fromType() == column.getType() ? EXACT.get(column.getType()) : null;
    }

    /** Text on the way in, the driver's own type on the way out. */
    private static final class Exact<T> extends AbstractBinding<T, T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final String name;

        Exact(Class<T> type, String name) {
            this.type = type;
            this.name = name;
        }

        @SuppressWarnings("unchecked") // asked of columns of this type only
        DataType<T> type(Field<?> column) {
            return ((DataType<T>) column.getDataType()).asConvertedDataType(this);
        }

        Field<T> value(@Nullable Object value, Field<?> column) {
            return DSL.val(type.cast(value), type(column));
        }

        @Override
        public Converter<T, T> converter() {
            return Converter.of(type, type, time -> time, time -> time);
        }

        @Override
        protected void sqlBind(BindingSQLContext<T> context) {
            context.render().sql("cast(").sql(context.variable()).sql(" as " + name + ")");
        }

        @Override
        public void set(BindingSetStatementContext<T> context) throws SQLException {
            T time = context.value();
            context.statement().setString(context.index(), time == null ? null : time.toString());
        }

        @Override
        public void get(BindingGetResultSetContext<T> context) throws SQLException {
            context.value(context.resultSet().getObject(context.index(), type));
        }
    }
}
