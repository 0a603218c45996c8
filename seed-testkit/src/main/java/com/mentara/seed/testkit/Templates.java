package com.mentara.seed.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Databases in which SQL scripts ran, each made once a JVM and never connected to again. */
final class Templates {

    private static final Map<List<String>, String> NAMES = new ConcurrentHashMap<>();

    private Templates() {}

    /** The name of the database in which these scripts ran. */
    static String of(List<String> scripts) {
        return NAMES.computeIfAbsent(List.copyOf(scripts), Templates::make);
    }

    private static String make(List<String> scripts) {
        TestServer server = TestServer.current();
        String name = server.create("template0");
        try (Queries template = new Queries(server.connect(name))) {
            scripts.forEach(template::execute);
        }
        return name;
    }
}
