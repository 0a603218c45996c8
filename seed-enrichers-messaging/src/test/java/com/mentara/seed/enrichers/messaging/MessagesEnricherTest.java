package com.mentara.seed.enrichers.messaging;

import static com.mentara.seed.schema.Tables.CONVERSATION;
import static com.mentara.seed.schema.Tables.MESSAGE;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.testkit.EnricherContract;
import java.net.URL;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

class MessagesEnricherTest implements EnricherContract {

    @Override
    public Enricher enricher() {
        return new MessagesEnricher();
    }

    @Override
    public List<URL> schema() {
        return MentaraSchema.scripts();
    }

    /** Two rules make conversations, but none counts what the other makes. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(CONVERSATION, MESSAGE);
    }
}
