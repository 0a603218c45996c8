package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Profile;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

class UsersEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new UsersEnricher();
    }

    @Override
    public List<URL> schema() {
        return Migrations.scripts();
    }

    /** The smallest one has hardly more than the fixed accounts. */
    @Override
    public Profile profile() {
        return Profile.MEDIUM;
    }

    /** No rule counts users, but they come back with their profiles. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return enricher().writes();
    }
}
