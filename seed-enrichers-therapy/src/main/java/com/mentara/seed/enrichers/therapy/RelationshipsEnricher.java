package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static org.jooq.impl.DSL.inline;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.TherapistApplicationStatus;
import com.mentara.seed.schema.tables.records.ClientTherapistRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Table;

/** Which client sees which therapist. */
public final class RelationshipsEnricher implements Enricher {

    private static final String ACTIVE = "active";
    private static final Duration WITHIN = Duration.ofDays(30);

    /** For the service loader. */
    public RelationshipsEnricher() {}

    @Override
    public String name() {
        return "relationships";
    }

    @Override
    public String purpose() {
        return """
                Which client sees which therapist. Meetings, worksheets, reviews and payments all belong to such a \
                pair. Only approved therapists take clients, and only relationships that stand count; a client may \
                have none, or several. The fixed accounts come first, each client with the therapist who works on \
                what the client came for, so that a tester who signs in as either finds the other.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(1);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(CLIENT_THERAPIST);
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.of(
                CLIENT_THERAPIST,
                "Relationship of",
                CLIENT_THERAPIST.client().user().FIRST_NAME,
                CLIENT_THERAPIST.client().user().LAST_NAME,
                inline("and"),
                CLIENT_THERAPIST.therapist().user().FIRST_NAME,
                CLIENT_THERAPIST.therapist().user().LAST_NAME));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(ofTestPairs(), ofTherapists());
    }

    private static Rule<?, ?> ofTestPairs() {
        return Rule.each(TestPairs.TABLE)
                .by(TestPairs.CLIENT_ID, TestPairs.THERAPIST_ID)
                .atLeast(Minimum.of("test-pair.relationships", 1))
                .of(
                        CLIENT_THERAPIST,
                        CLIENT_THERAPIST
                                .CLIENT_ID
                                .eq(TestPairs.CLIENT_ID)
                                .and(CLIENT_THERAPIST.THERAPIST_ID.eq(TestPairs.THERAPIST_ID)))
                .row(slot -> relationship(
                        slot,
                        slot.owner().get(TestPairs.CLIENT_ID),
                        slot.owner().get(TestPairs.THERAPIST_ID),
                        slot.owner().get(TestPairs.SINCE)));
    }

    private static Rule<?, ?> ofTherapists() {
        return Rule.each(THERAPIST)
                .where(THERAPIST.STATUS.eq(TherapistApplicationStatus.APPROVED))
                .knowing(THERAPIST.user().CREATED_AT)
                .atLeast(Minimum.of("therapist.clients", 1, 2, 5))
                .of(
                        CLIENT_THERAPIST,
                        CLIENT_THERAPIST.THERAPIST_ID.eq(THERAPIST.USER_ID).and(CLIENT_THERAPIST.STATUS.eq(ACTIVE)))
                .choosing(CLIENT.join(USER).on(USER.ID.eq(CLIENT.USER_ID)))
                .by(CLIENT.USER_ID)
                .where(USER.IS_ACTIVE.isTrue())
                .reading(CLIENT.USER_ID, USER.CREATED_AT)
                .once(CLIENT_THERAPIST.CLIENT_ID)
                .row(slot -> relationship(
                        slot,
                        slot.choice().get(CLIENT.USER_ID),
                        slot.owner().getUserId(),
                        slot.choice().get(USER.CREATED_AT),
                        slot.fact(THERAPIST.user().CREATED_AT),
                        slot.owner().getProcessingDate()));
    }

    private static ClientTherapistRecord relationship(
            Slot<?, ?> slot, String client, String therapist, LocalDateTime since, LocalDateTime... others) {
        return new ClientTherapistRecord()
                .setId(slot.id())
                .setClientId(client)
                .setTherapistId(therapist)
                .setStatus(ACTIVE)
                .setAssignedAt(slot.seed().at("assignedAt").after(WITHIN, since, others));
    }
}
