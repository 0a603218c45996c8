package com.mentara.seed.enrichers.social;

import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;

/** The contract of the enrichers of this module, on Mentara's tables. */
interface SocialContract extends EnricherContract {

    @Override
    default List<URL> schema() {
        return Migrations.scripts();
    }
}
