package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;

import com.mentara.seed.api.Enricher;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

class RoomsEnricherTest implements SocialContract {

    @Override
    public Enricher enricher() {
        return new RoomsEnricher();
    }

    /** So many that rooms are made for each kind. */
    @Override
    public Map<String, Integer> minimums() {
        return Map.of("community.group-therapy-rooms", 3, "relationship.meetings", 5);
    }

    /** Each rule counts groups and rooms with names of its own. */
    @Override
    public Set<Table<?>> restoresIdentically() {
        return Set.of(ROOM_GROUP, ROOM);
    }
}
