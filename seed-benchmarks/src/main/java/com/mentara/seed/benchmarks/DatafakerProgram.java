package com.mentara.seed.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.datafaker.Faker;
import net.datafaker.transformations.Field;
import net.datafaker.transformations.Schema;
import net.datafaker.transformations.sql.SqlDialect;
import net.datafaker.transformations.sql.SqlTransformer;

/** Makes rows with Datafaker; the argument is the file that says what they look like. */
final class DatafakerProgram {

    private static final int BATCH = 500;
    private static final int WORD = 20;

    private final Faker faker = new Faker(new Random(1));
    private final Map<String, List<String>> keys = new HashMap<>();

    private DatafakerProgram(List<Likeness.Column> columns) {
        columns.forEach(column -> keys.put(column.parent(), new ArrayList<>()));
    }

    /** Fills the database that it was told of. */
    public static void main(String[] arguments) throws SQLException, IOException {
        List<Likeness.Column> columns = Likeness.read(Path.of(arguments[0]));
        Map<String, List<Likeness.Column>> tables = new LinkedHashMap<>();
        for (Likeness.Column column : columns) {
            tables.computeIfAbsent(column.table(), table -> new ArrayList<>()).add(column);
        }
        DatafakerProgram program = new DatafakerProgram(columns);
        try (Connection connection = Connecting.told().getConnection()) {
            connection.setAutoCommit(false);
            for (List<Likeness.Column> table : tables.values()) {
                program.fill(connection, table);
                connection.commit();
            }
        }
    }

    private void fill(Connection connection, List<Likeness.Column> columns) throws SQLException {
        SqlTransformer<Object> transformer = SqlTransformer.builder()
                .dialect(SqlDialect.POSTGRES)
                .tableName(columns.get(0).table())
                .forceUseSqlQuoteIdentifier()
                .batch(BATCH)
                .build();
        Schema<Object, Object> schema = schema(columns);
        try (Statement statement = connection.createStatement()) {
            for (long left = columns.get(0).rows(); left > 0; left -= BATCH) {
                statement.execute(transformer.generate(schema, (int) Math.min(BATCH, left)));
            }
        }
    }

    /** The first unique column of a table is its key. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private Schema<Object, Object> schema(List<Likeness.Column> columns) {
        List<Field<Object, Object>> fields = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        List<String> known = keys.getOrDefault(columns.get(0).table(), unused);
        for (Likeness.Column column : columns) {
            Supplier<Object> values = column.parent().isEmpty() ? values(column) : parents(column.parent());
            if (column.unique() && known != unused) {
                List<String> own = known;
                fields.add(Field.field(column.name(), () -> remembered(values.get(), own)));
                known = unused;
            } else {
                fields.add(Field.field(column.name(), values));
            }
        }
        return Schema.of(fields.toArray(new Field[0]));
    }

    private static Object remembered(Object value, List<String> keys) {
        keys.add(value.toString());
        return value;
    }

    /** The keys of a table, one after the other, so that each comes once where there is no more than one row for it. */
    private Supplier<Object> parents(String table) {
        List<String> known = keys.getOrDefault(table, List.of());
        int[] next = {0};
        return () -> known.get(next[0]++ % known.size());
    }

    private Supplier<Object> values(Likeness.Column column) {
        if (column.unique()) {
            return () -> faker.internet().uuid();
        }
        if (!column.labels().isEmpty()) {
            return () -> faker.options().nextElement(column.labels());
        }
        return switch (column.type()) {
            case "boolean" -> () -> faker.bool().bool();
            case "integer" -> () -> faker.number().numberBetween(0, 6);
            case "numeric", "double precision" -> () -> faker.number().randomDouble(2, 1, 1000);
            case "jsonb" -> () -> "{\"text\": \"" + text(column.width()) + "\"}";
            case "integer[]" -> () -> "{" + faker.number().numberBetween(0, 6) + "}";
            case "text[]" -> () -> "{" + faker.lorem().word() + "}";
            case "timestamp without time zone" ->
                () -> faker.timeAndDate().past(365, TimeUnit.DAYS).toString();
            default -> () -> text(column.width());
        };
    }

    private String text(int width) {
        return width < WORD ? faker.lorem().word() : faker.lorem().maxLengthSentence(width);
    }
}
