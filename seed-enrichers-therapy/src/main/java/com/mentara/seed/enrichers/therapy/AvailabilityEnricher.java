package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.THERAPIST_AVAILABILITY;
import static java.util.stream.Collectors.toUnmodifiableList;
import static org.jooq.impl.DSL.row;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.TherapistAvailabilityRecord;
import com.mentara.seed.schema.tables.records.TherapistRecord;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** When therapists can be booked. */
public final class AvailabilityEnricher implements Enricher {

    private static final Table<Record1<String>> WEEKDAY =
            DSL.values(row("1"), row("2"), row("3"), row("4"), row("5")).as("weekday", "day");
    private static final Field<String> DAY = DSL.field(DSL.name("weekday", "day"), SQLDataType.CLOB);

    private static final String TIME_ZONE = "Asia/Manila";
    private static final Duration SOON = Duration.ofDays(7);
    private static final Phrases PHRASES =
            Phrases.read("availability.txt", AvailabilityEnricher.class.getResourceAsStream("availability.txt"));

    /** For the service loader. */
    public AvailabilityEnricher() {}

    @Override
    public String name() {
        return "availability";
    }

    @Override
    public String purpose() {
        return """
                When therapists can be booked. Meetings lie inside these hours. What counts is days: a second slot \
                on a Monday does not make a second day. The application keeps the weekday as text, Sunday being 0, \
                and the hours as the clock of the time zone beside them shows them.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(1);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(THERAPIST_AVAILABILITY);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(Rule.each(THERAPIST)
                .knowing(THERAPIST.user().CREATED_AT)
                .atLeast(Minimum.of("therapist.availability-days", 3))
                .of(
                        THERAPIST_AVAILABILITY,
                        THERAPIST_AVAILABILITY
                                .THERAPIST_ID
                                .eq(THERAPIST.USER_ID)
                                .and(THERAPIST_AVAILABILITY.IS_AVAILABLE.isTrue()))
                .choosing(WEEKDAY)
                .by(DAY)
                .once(THERAPIST_AVAILABILITY.DAY_OF_WEEK)
                .row(AvailabilityEnricher::hours));
    }

    private static TherapistAvailabilityRecord hours(Slot<TherapistRecord, Record1<String>> slot) {
        Seed seed = slot.seed();
        LocalDateTime offeredAt =
                seed.at("createdAt").after(SOON, slot.owner().getCreatedAt(), slot.fact(THERAPIST.user().CREATED_AT));
        return new TherapistAvailabilityRecord()
                .setId(slot.id())
                .setTherapistId(slot.owner().getUserId())
                .setDayOfWeek(slot.choice().get(DAY))
                .setStartTime(seed.at("startTime").pick("08:00", "09:00", "10:00"))
                .setEndTime(seed.at("endTime").pick("16:00", "17:00", "18:00"))
                .setTimezone(timeZone(slot.owner()))
                .setIsAvailable(true)
                .setNotes(seed.at("tellsNotes").chance(0.3) ? note(seed.at("notes"), slot.owner()) : null)
                .setCreatedAt(offeredAt)
                .setUpdatedAt(offeredAt);
    }

    /** Nothing about couples and families where the therapist sees single people only. */
    private static String note(Seed seed, TherapistRecord therapist) {
        String[] accepted = therapist.getAcceptTypes();
        boolean families = accepted != null && List.of(accepted).contains("Family");
        List<String> notes = PHRASES.entries("notes").stream()
                .filter(note -> families || !note.contains("families"))
                .collect(toUnmodifiableList());
        return Phrases.resolve(seed, seed.at("entry").pick(notes));
    }

    /** The therapist's own zone, where the row names one that exists. */
    private static String timeZone(TherapistRecord therapist) {
        try {
            return ZoneId.of(therapist.getTimezone()).getId();
        } catch (DateTimeException e) {
            return TIME_ZONE;
        }
    }
}
