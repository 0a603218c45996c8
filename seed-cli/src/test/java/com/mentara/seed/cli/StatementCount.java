package com.mentara.seed.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are run over a data source. */
final class StatementCount {

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource counted;

    StatementCount(DataSource counted) {
        this.counted = counted;
    }

    DataSource source() {
        return (DataSource) watching(counted, DataSource.class);
    }

    int statements() {
        return statements.get();
    }

    private Object watching(Object target, Class<?> type) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        boolean watched = result != null
                                && (method.getReturnType().getName().endsWith("Connection")
                                        || method.getReturnType().getName().endsWith("Statement"));
                        return watched ? watching(result, method.getReturnType()) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
