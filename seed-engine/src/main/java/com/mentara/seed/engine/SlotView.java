package com.mentara.seed.engine;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A slot as its factory sees it. */
record SlotView(
        String rule,
        OwnerRow from,
        Naming naming,
        SlotName name,
        int number,
        int attempt,
        Pool.@Nullable Member chosen,
        Map<Field<?>, Object> linkFacts,
        @Nullable Supplier<List<Record>> all,
        Moments moments)
        implements Slot<Record, Record> {

    /** The number of a slot that is named by its choice. */
    static final int UNNUMBERED = -1;

    @Override
    public Record owner() {
        return from.row();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // a column may be null
    public <T> T fact(Field<T> column) {
        if (from.facts().containsKey(column)) {
            return (T) from.facts().get(column);
        }
        if (linkFacts.containsKey(column)) {
            return (T) linkFacts.get(column);
        }
        throw new IllegalArgumentException(
                "Rule '" + rule + "' does not know " + column + ": declare it with knowing(...).");
    }

    @Override
    public Record choice() {
        if (chosen == null) {
            throw new IllegalStateException("Rule '" + rule + "' chooses nothing: say choosing(...).");
        }
        return chosen.row();
    }

    @Override
    public List<Record> choices() {
        if (all == null) {
            throw new IllegalStateException(
                    "Rule '" + rule + "' has no pool of its owner's own: say whose(...).is(...).");
        }
        return all.get();
    }

    @Override
    public int ordinal() {
        requireNumber();
        return number;
    }

    private void requireNumber() {
        if (number == UNNUMBERED) {
            throw new IllegalStateException(
                    "Rule '" + rule + "' chooses each row once, so its slots have no ordinals, only choices.");
        }
    }

    @Override
    public UUID uuid() {
        return name.id();
    }

    @Override
    public String idOf(int ordinal) {
        requireNumber();
        return naming.ordinal(from, ordinal).id().toString();
    }

    @Override
    public UUID part(String path) {
        return name.part(path);
    }

    @Override
    public Seed seed() {
        Seed seed = lasting();
        return attempt == 0 ? seed : seed.at("attempt").at(attempt);
    }

    @Override
    public Seed lasting() {
        return name.seed(moments);
    }

    @Override
    public Seed ownerSeed() {
        requireNumber();
        return naming.owner(from).seed(moments);
    }
}
