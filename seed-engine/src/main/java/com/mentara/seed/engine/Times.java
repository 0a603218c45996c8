package com.mentara.seed.engine;

import java.io.Serial;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;

/**
 * Carries times without a zone to and from the database as they are.
 *
 * <p>jOOQ takes them through {@code java.sql.Timestamp}, and so through the zone of the JVM, where an hour a year does not exist:
 * with New York's clock, half past two on 8 March 2026 would become half past three. Remove this when jOOQ binds them itself (<a
 * href="https://github.com/jOOQ/jOOQ/issues/19844">#19844</a>).
 */
final class Times {

    private static final Binding BINDING = new Binding();

    private Times() {}

    /** The column, to be selected at the top of a query. */
    static Field<?> read(Field<?> column) {
        return isTime(column) ? DSL.field("{0}", exact(column), column) : column;
    }

    /** The columns, to be selected at the top of a query. */
    static List<Field<?>> read(List<Field<?>> columns) {
        return columns.stream().<Field<?>>map(Times::read).toList();
    }

    /** A value for a column. */
    static <T> Field<?> write(T value, Field<T> column) {
        return isTime(column) ? DSL.val((LocalDateTime) value, exact(column)) : DSL.val(value, column);
    }

    private static boolean isTime(Field<?> column) {
        return column.getType() == LocalDateTime.class && column.getConverter().fromType() == LocalDateTime.class;
    }

    @SuppressWarnings("unchecked") // asked of times only
    private static DataType<LocalDateTime> exact(Field<?> column) {
        return ((DataType<LocalDateTime>) column.getDataType()).asConvertedDataType(BINDING);
    }

    /** Text on the way in, the driver's own type on the way out. */
    private static final class Binding extends AbstractBinding<LocalDateTime, LocalDateTime> {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public Converter<LocalDateTime, LocalDateTime> converter() {
            return Converter.of(LocalDateTime.class, LocalDateTime.class, time -> time, time -> time);
        }

        @Override
        protected void sqlBind(BindingSQLContext<LocalDateTime> context) {
            context.render().sql("cast(").sql(context.variable()).sql(" as timestamp)");
        }

        @Override
        public void set(BindingSetStatementContext<LocalDateTime> context) throws SQLException {
            LocalDateTime time = context.value();
            context.statement().setString(context.index(), time == null ? null : time.toString());
        }

        @Override
        public void get(BindingGetResultSetContext<LocalDateTime> context) throws SQLException {
            context.value(context.resultSet().getObject(context.index(), LocalDateTime.class));
        }
    }
}
