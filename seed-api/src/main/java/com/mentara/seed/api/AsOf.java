package com.mentara.seed.api;

import java.time.LocalDateTime;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.impl.CustomField;
import org.jooq.impl.SQLDataType;

/** The as-of moment inside a query: a field whose value comes from the configuration that renders it. */
public final class AsOf {

    private static final String KEY = "com.mentara.seed.as-of";

    static final Field<LocalDateTime> FIELD = CustomField.of("as_of", SQLDataType.LOCALDATETIME(3), context -> {
        Object moment = context.configuration().data(KEY);
        // As text: jOOQ would take a time through the zone of the JVM, where it may not exist.
        // Without a moment a rule is only printed, not run.
        context.sql(moment == null ? "as_of()" : "timestamp '" + moment + "'");
    });

    private AsOf() {}

    /** A configuration under which {@link Rule#asOf} is a given moment. */
    public static Configuration bind(Configuration configuration, LocalDateTime moment) {
        Configuration bound = configuration.derive();
        bound.data(KEY, moment);
        return bound;
    }
}
