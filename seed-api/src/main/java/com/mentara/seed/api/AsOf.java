package com.mentara.seed.api;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.impl.CustomField;
import org.jooq.impl.SQLDataType;

/** The as-of moment inside a query: a field whose value comes from the configuration that renders it. */
public final class AsOf {

    private static final String KEY = "com.mentara.seed.as-of";

    static final Field<LocalDateTime> FIELD = CustomField.of("as_of", SQLDataType.LOCALDATETIME(3), context -> {
        Object moment = Objects.requireNonNull(
                context.configuration().data(KEY), "Rule.asOf() is known only to queries that the engine runs.");
        // As text: jOOQ would take a time through the zone of the JVM, where it may not exist.
        context.sql("timestamp '" + moment + "'");
    });

    private AsOf() {}

    /** A configuration under which {@link Rule#asOf} is a given moment. */
    public static Configuration bind(Configuration configuration, LocalDateTime moment) {
        Configuration bound = configuration.derive();
        bound.data(KEY, moment);
        return bound;
    }
}
