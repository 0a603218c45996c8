package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.ClientRecord;
import com.mentara.seed.schema.tables.records.UserRecord;
import java.time.Duration;
import java.time.LocalDateTime;

/** Clients and their users. */
final class Clients {

    private Clients() {}

    static Rows<ClientRecord> client(Slot<?, ?> slot) {
        Seed seed = slot.seed();
        TestAccount<?> fixed = TestAccounts.of(slot, TestAccounts.CLIENTS);
        LocalDateTime openedAt = People.openedAt(slot, Role.CLIENT, fixed);
        UserRecord user = People.user(slot, Role.CLIENT, fixed, openedAt)
                .setAddress(Places.address(seed.at("address"), Places.city(seed.at("city"))))
                .setBio(People.bio(seed.at("bio"), "client bios", fixed));
        if (Role.CLIENT.every(10, 2, slot)) {
            People.leaveUnverified(user, seed.at("token"));
        }
        if (Role.CLIENT.every(20, 5, slot)) {
            People.deactivate(user, seed.at("deactivated"), "clients leave because");
        }
        boolean hasSeen = seed.at("hasSeenTherapistRecommendations").chance(fixed == null ? 0.4 : 0.5);
        ClientRecord client = new ClientRecord()
                .setUserId(user.getId())
                .setHasSeenTherapistRecommendations(hasSeen)
                .setCreatedAt(openedAt)
                .setUpdatedAt(hasSeen ? seed.at("updatedAt").after(Duration.ofDays(14), openedAt) : openedAt);
        return Rows.of(client).with(user);
    }
}
