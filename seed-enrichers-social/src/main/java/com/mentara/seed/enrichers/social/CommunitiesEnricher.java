package com.mentara.seed.enrichers.social;

import static com.mentara.seed.schema.Tables.COMMUNITY;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.ROOM_GROUP;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Label;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.CommunityRecord;
import com.mentara.seed.schema.tables.records.RoomGroupRecord;
import com.mentara.seed.schema.tables.records.RoomRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Communities, each with a room in which its members may post. */
public final class CommunitiesEnricher implements Enricher {

    private static final int IMAGE_WIDTH = 1200;

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public String purpose() {
        return """
                Communities, each with a room in which its members may post. All social life takes place in them: \
                nobody can join, post or comment before they exist. A community that people made gets its first room \
                too, since without one its members could not post.""";
    }

    @Override
    public OptionalInt tier() {
        return OptionalInt.of(0);
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(COMMUNITY, ROOM_GROUP, ROOM);
    }

    @Override
    public List<Label> labels() {
        return List.of(Label.of(COMMUNITY, "Community", COMMUNITY.NAME));
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(
                Rule.database()
                        .atLeast(Minimum.population("database.communities", 7, 13, 18))
                        .of(COMMUNITY, DSL.trueCondition())
                        .row(CommunitiesEnricher::community),
                Rule.each(COMMUNITY)
                        .atLeast(Minimum.of("community.rooms", 1))
                        .of(
                                ROOM,
                                MemberRooms.TABLE,
                                ROOM_GROUP.COMMUNITY_ID.eq(COMMUNITY.ID).and(MemberRooms.OPEN))
                        .rows(CommunitiesEnricher::generalRoom));
    }

    private static CommunityRecord community(Slot<?, Record> slot) {
        Seed seed = slot.seed();
        CommunityProfile profile = profile(slot);
        LocalDateTime created = seed.at("created").ago(Duration.ofDays(60), profile.oldest());
        boolean edited = seed.at("edited").chance(0.4);
        return new CommunityRecord()
                .setId(slot.id())
                .setName(profile.name())
                .setSlug(profile.slug())
                .setDescription(profile.description())
                .setImageUrl(Photo.ALL.get(slot.ordinal() % Photo.ALL.size()).url(IMAGE_WIDTH))
                .setCreatedAt(created)
                .setUpdatedAt(edited ? seed.at("updated").after(Duration.ofDays(60), created) : created);
    }

    /** The next community of the list; a made-up one beyond it, and where people have used the name. */
    private static CommunityProfile profile(Slot<?, Record> slot) {
        int beyond = slot.ordinal() - CommunityProfile.KNOWN.size();
        if (slot.attempt() > 0) {
            int last = CommunityProfile.madeUpSize() * slot.attempt() - 1;
            return CommunityProfile.madeUp(slot.seed().at("made up").between(0, last));
        }
        return beyond < 0 ? CommunityProfile.KNOWN.get(slot.ordinal()) : CommunityProfile.madeUp(beyond);
    }

    private static Rows<RoomRecord> generalRoom(Slot<CommunityRecord, Record> slot) {
        RoomGroupRecord group = new RoomGroupRecord()
                .setId(slot.part("general-group").toString())
                .setName("General")
                .setOrder(1)
                .setCommunityId(slot.owner().getId());
        RoomRecord room = new RoomRecord()
                .setId(slot.id())
                .setName("General Discussion")
                .setOrder(1)
                .setPostingRole("member")
                .setRoomGroupId(group.getId());
        return Rows.of(room).with(group);
    }
}
