package com.mentara.seed.engine;

import java.io.Serial;
import java.lang.reflect.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;

/**
 * Hands many values over as one array of the database's own type.
 *
 * <p>jOOQ hands an array over as text. PostgreSQL reads that text again for every row that it compares with it, and knows nothing
 * of the values when it plans.
 */
final class Values {

    private static final Map<Class<?>, String> NAMES =
            Map.of(String.class, "text", UUID.class, "uuid", Integer.class, "int4", Long.class, "int8");

    private Values() {}

    /** Whether a column's type has an array of the same name everywhere, and one text for each value. */
    static boolean knows(Field<?> column) {
        return NAMES.containsKey(column.getType());
    }

    /** Values of a column. */
    @SuppressWarnings("unchecked")
    static <T> Field<T[]> of(Field<T> column, List<?> values) {
        T[] array = (T[]) Array.newInstance(column.getType(), values.size());
        DataType<T[]> type = column.getDataType().getArrayDataType();
        String name = NAMES.get(column.getType());
        return DSL.val(
                values.toArray(array),
                name == null ? type : type.asConvertedDataType(new Binding<>(type.getType(), name)));
    }

    private static final class Binding<A> extends AbstractBinding<A, A> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Class<A> type;
        private final String name;

        Binding(Class<A> type, String name) {
            this.type = type;
            this.name = name;
        }

        @Override
        public Converter<A, A> converter() {
            return Converter.of(type, type, array -> array, array -> array);
        }

        @Override
        protected void sqlBind(BindingSQLContext<A> context) {
            context.render().sql(context.variable());
        }

        @Override
        public void set(BindingSetStatementContext<A> context) throws SQLException {
            context.statement()
                    .setArray(
                            context.index(),
                            context.statement().getConnection().createArrayOf(name, (Object[]) context.value()));
        }

        /** Never asked for: these values only go in. */
        @Override
        public void get(BindingGetResultSetContext<A> context) throws SQLException {
            context.value(
                    type.cast(context.resultSet().getArray(context.index()).getArray()));
        }
    }
}
