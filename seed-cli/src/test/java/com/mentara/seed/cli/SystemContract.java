package com.mentara.seed.cli;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;

/** The contract of an enricher that reads what those of several modules write, so that only here all of them are at hand. */
interface SystemContract extends EnricherContract {

    /** The enricher's name. */
    String name();

    @Override
    default Enricher enricher() {
        return Found.named(name());
    }

    @Override
    default List<URL> schema() {
        return Migrations.scripts();
    }
}
