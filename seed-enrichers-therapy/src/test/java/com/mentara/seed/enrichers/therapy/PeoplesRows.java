package com.mentara.seed.enrichers.therapy;

import static java.util.Objects.requireNonNull;

import com.mentara.seed.schema.Migrations;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** A database that people half filled. */
final class PeoplesRows {

    private static final String SCRIPT = "people.sql";

    private PeoplesRows() {}

    /** The migrations, and a script with rows that people made. */
    static List<URL> scripts() {
        List<URL> scripts = new ArrayList<>(Migrations.scripts());
        scripts.add(requireNonNull(PeoplesRows.class.getResource(SCRIPT), SCRIPT));
        return List.copyOf(scripts);
    }
}
