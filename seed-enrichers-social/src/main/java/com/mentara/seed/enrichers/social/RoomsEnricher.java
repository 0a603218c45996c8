package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.CommunityRecord;
import com.mentara.seed.schema.tables.records.MeetingRecord;
import com.mentara.seed.schema.tables.records.RoomGroupRecord;
import com.mentara.seed.schema.tables.records.RoomRecord;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Rooms in which therapists speak: for group therapy, and for the sessions that are held by video. */
public final class RoomsEnricher implements Enricher {

    private static final Phrases TEXTS =
            Phrases.read("rooms.txt", RoomsEnricher.class.getResourceAsStream("rooms.txt"));

    private static final String THERAPY = "Group therapy";
    private static final String SESSIONS = "Sessions";

    /** For the service loader. */
    public RoomsEnricher() {}

    @Override
    public String name() {
        return "rooms";
    }

    @Override
    public String purpose() {
        return """
                Rooms in which therapists speak: for group therapy, and for the sessions that are held by video. \
                Every community has a group with rooms for group therapy. A video meeting has a room of its own, \
                which its address leads to, in a community that both the client and the therapist belong to. Members \
                cannot post in any of them.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(5);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(ROOM_GROUP, ROOM);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                groups(DSL.noCondition(), THERAPY, 2, Minimum.of("community.group-therapy-groups", 1)),
                Rule.each(COMMUNITY)
                        .atLeast(Minimum.of("community.group-therapy-rooms", 1))
                        .of(
                                ROOM,
                                MemberRooms.TABLE,
                                ROOM_GROUP.COMMUNITY_ID.eq(COMMUNITY.ID).and(ROOM_GROUP.NAME.eq(THERAPY)))
                        .choosing(ROOM_GROUP)
                        .where(ROOM_GROUP.NAME.eq(THERAPY))
                        .whose(ROOM_GROUP.COMMUNITY_ID)
                        .is(COMMUNITY.ID)
                        .reading(ROOM_GROUP.ID)
                        .row(RoomsEnricher::therapyRoom),
                groups(Sessions.IS_A_PLACE, SESSIONS, 3, Minimum.of("community.session-groups", 1)),
                Rule.each(MEETING)
                        .where(Sessions.HAS_A_PLACE)
                        .atLeast(Minimum.of("meeting.rooms", 1))
                        .of(ROOM, Sessions.MEETING_OF_ROOM.eq(MEETING.ID).and(Sessions.IS_SESSION_ROOM))
                        .choosing(Sessions.PLACES)
                        .where(ROOM_GROUP.NAME.eq(SESSIONS))
                        .by(Sessions.HELD, ROOM_GROUP.ID)
                        .whose(Sessions.HELD)
                        .is(MEETING.ID)
                        .reading(ROOM_GROUP.ID, COMMUNITY.CREATED_AT)
                        .row(RoomsEnricher::sessionRoom));
    }

    @Override
    public List<Law> laws() {
        return List.of(Law.unique(ROOM, ROOM.ROOM_GROUP_ID, ROOM.NAME));
    }

    /** Communities have a group of rooms with a name. */
    private static Rule<?, ?> groups(Condition which, String name, int order, Minimum minimum) {
        return Rule.each(COMMUNITY)
                .where(which)
                .atLeast(minimum)
                .of(ROOM_GROUP, ROOM_GROUP.COMMUNITY_ID.eq(COMMUNITY.ID).and(ROOM_GROUP.NAME.eq(name)))
                .row(slot -> new RoomGroupRecord()
                        .setId(slot.id())
                        .setName(name)
                        .setOrder(order)
                        .setCommunityId(slot.owner().getId()));
    }

    private static RoomRecord therapyRoom(Slot<CommunityRecord, Record> slot) {
        return room(slot)
                .setName(TEXTS.draw(slot.seed().at("name"), "group therapy"))
                .setOrder(slot.ordinal() + 1);
    }

    /** Sessions come in the order in which they are held. */
    private static RoomRecord sessionRoom(Slot<MeetingRecord, Record> slot) {
        long days = ChronoUnit.DAYS.between(
                slot.choice().get(COMMUNITY.CREATED_AT), slot.owner().getStartTime());
        return room(slot).setName(Sessions.ROOM_NAME + slot.owner().getId()).setOrder((int) Math.max(1, days));
    }

    private static RoomRecord room(Slot<?, Record> slot) {
        return new RoomRecord()
                .setId(slot.id())
                .setPostingRole("therapist")
                .setRoomGroupId(slot.choice().get(ROOM_GROUP.ID));
    }
}
