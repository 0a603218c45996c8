package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Finds which numbered slots are empty: for each owner the lowest ordinals whose id is not in the table. Where the database
 * numbers its rows itself, nothing tells which were there, so the next ordinals are taken.
 */
final class Ordinals {

    private static final int IDS_A_QUERY = 10_000;

    private final Prepared prepared;
    private final Reading reading;
    private final boolean none;
    private final @Nullable Field<?> id;

    /**
     * @param none whether it is known that none of the rule's slots is filled
     */
    Ordinals(Prepared prepared, Reading reading, boolean none) {
        this.prepared = prepared;
        this.reading = reading;
        this.none = none;
        this.id = Key.idOf(prepared.rule().counted().rows());
    }

    /** As many ordinals for each owner as it lacks rows. */
    List<int[]> absent(List<OwnerRow> owners) {
        if (id == null) {
            return owners.stream()
                    .map(owner -> numbers(owner.has(), owner.wanted()))
                    .toList();
        }
        if (none) {
            return owners.stream().map(owner -> numbers(0, owner.wanted())).toList();
        }
        List<int[]> absent = new ArrayList<>();
        owners.forEach(owner -> absent.add(new int[owner.wanted()]));
        int[] found = new int[owners.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            open.add(i);
        }
        for (int from = 0; !open.isEmpty(); ) {
            int width = Math.max(1, IDS_A_QUERY / open.size());
            List<UUID> ids = new ArrayList<>(width * open.size());
            for (int i : open) {
                for (int ordinal = from; ordinal < from + width; ordinal++) {
                    ids.add(prepared.naming().ordinal(owners.get(i), ordinal).id());
                }
            }
            Set<Object> existing = existing(ids);
            for (int at = 0; at < open.size(); at++) {
                int i = open.get(at);
                for (int ordinal = 0; ordinal < width && found[i] < absent.get(i).length; ordinal++) {
                    if (!existing.contains(ids.get(at * width + ordinal))) {
                        absent.get(i)[found[i]++] = from + ordinal;
                    }
                }
            }
            open.removeIf(i -> found[i] == absent.get(i).length);
            from += width;
        }
        return absent;
    }

    private static int[] numbers(int first, int number) {
        return IntStream.range(first, first + number).toArray();
    }

    private Set<Object> existing(List<UUID> ids) {
        Field<?> column = java.util.Objects.requireNonNull(id);
        boolean text = column.getType() == String.class;
        Set<Object> existing = new java.util.HashSet<>();
        for (Object found : reading.existing(
                column,
                ids.stream().map(id -> text ? (Object) id.toString() : id).toList())) {
            existing.add(text ? UUID.fromString((String) found) : found);
        }
        return existing;
    }
}
