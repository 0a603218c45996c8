package com.mentara.seed.enrichers.system;

import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.AdminRecord;
import com.mentara.seed.schema.tables.records.ModeratorRecord;
import com.mentara.seed.schema.tables.records.UserRecord;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Admins and moderators, and their users. */
final class Staff {

    private static final Authority ADMIN = new Authority("admin", List.of("USER_MANAGEMENT", "SUPPORT_TICKETS"));
    private static final List<String> MODERATOR = List.of("MODERATE_POSTS", "MODERATE_COMMENTS");

    private Staff() {}

    static Rows<AdminRecord> admin(Slot<?, ?> slot) {
        TestAccount<Authority> fixed = TestAccounts.of(slot, TestAccounts.ADMINS);
        Authority authority = fixed == null ? ADMIN : fixed.detail();
        UserRecord user = user(slot, Role.ADMIN, fixed, "admin bios");
        AdminRecord admin = new AdminRecord()
                .setUserId(user.getId())
                .setAdminLevel(authority.level())
                .setPermissions(authority.permissions().toArray(String[]::new))
                .setCreatedAt(user.getCreatedAt())
                .setUpdatedAt(user.getCreatedAt());
        return Rows.of(admin).with(user);
    }

    static Rows<ModeratorRecord> moderator(Slot<?, ?> slot) {
        TestAccount<List<String>> fixed = TestAccounts.of(slot, TestAccounts.MODERATORS);
        List<String> permissions = fixed == null ? MODERATOR : fixed.detail();
        UserRecord user = user(slot, Role.MODERATOR, fixed, "moderator bios");
        ModeratorRecord moderator = new ModeratorRecord()
                .setUserId(user.getId())
                .setPermissions(permissions.toArray(String[]::new))
                .setCreatedAt(user.getCreatedAt())
                .setUpdatedAt(user.getCreatedAt());
        return Rows.of(moderator).with(user);
    }

    private static UserRecord user(Slot<?, ?> slot, Role role, @Nullable TestAccount<?> fixed, String bios) {
        Seed seed = slot.seed();
        LocalDateTime openedAt = People.openedAt(slot, role, fixed);
        UserRecord user = People.user(slot, role, fixed, openedAt)
                .setAddress(Places.address(seed.at("address"), Places.city(seed.at("city"))))
                .setBio(People.bio(seed.at("bio"), bios, fixed));
        if (role.every(20, 4, slot)) {
            People.deactivate(user, seed.at("deactivated"), "staff leave because");
        }
        return user;
    }
}
