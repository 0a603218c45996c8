package com.mentara.seed.enrichers.system;

import com.mentara.seed.schema.tables.User;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/**
 * Whom a payment method belongs to.
 *
 * @param userId the user
 * @param firstName the user's first name
 * @param lastName the user's last name
 * @param address the user's address, such as {@code 12 Elm Street, Austin, TX}; null where it is not known
 * @param since when the account was opened
 */
record Holder(
        String userId,
        String firstName,
        String lastName,
        @Nullable String address,
        LocalDateTime since) {

    private static final int PARTS = 3;

    /** The columns that a holder is made of. */
    static Field<?>[] columns(User user) {
        return new Field<?>[] {user.ID, user.FIRST_NAME, user.LAST_NAME, user.ADDRESS, user.CREATED_AT};
    }

    /** A holder, from the columns of {@link #columns}. */
    static Holder of(User user, Source values) {
        return new Holder(
                values.get(user.ID),
                values.get(user.FIRST_NAME),
                values.get(user.LAST_NAME),
                values.get(user.ADDRESS),
                values.get(user.CREATED_AT));
    }

    /** Where the values of columns come from: facts of a slot, or a chosen row. */
    interface Source {
        <T> T get(Field<T> column);
    }

    /** The name as it is printed on a card. */
    String name() {
        return firstName + " " + lastName;
    }

    /** An address under a domain that is reserved for examples. */
    String email() {
        String local = Normalizer.normalize(firstName + "." + lastName, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]", "");
        return (local.length() > 1 ? local : "member") + "@example.com";
    }

    /** The address as JSON, in parts where it has the usual ones; null where it is not known. */
    @Nullable
    JSONB billingAddress() {
        if (address == null || address.isBlank()) {
            return null;
        }
        List<String> parts = List.of(address.split(", ", -1));
        Map<String, String> fields = new HashMap<>(Map.of("country", "US", "line1", parts.get(0)));
        if (parts.size() == PARTS) {
            fields.put("city", parts.get(1));
            fields.put("state", parts.get(2));
        }
        return Json.object(fields);
    }
}
