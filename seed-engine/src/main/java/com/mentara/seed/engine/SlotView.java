package com.mentara.seed.engine;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A slot as its factory sees it; used by one thread. */
final class SlotView implements Slot<Record, Record> {

    /** The number of a slot that is named by its choice. */
    static final int UNNUMBERED = -1;

    private final Prepared prepared;
    private final OwnerRow from;
    private final SlotName name;
    private final int number;
    private final int attempt;
    private final Pool.@Nullable Member chosen;
    private final Reach reach;
    private final Moments moments;
    private @Nullable UUID id;
    private @Nullable Seed lasting;
    private @Nullable Record choice;

    /**
     * @param number the slot's ordinal, or {@link #UNNUMBERED}
     * @param attempt how often the factory was asked before
     * @param chosen what it goes with; null where the rule chooses nothing
     * @param reach what else the owner could choose
     */
    SlotView(
            Prepared prepared,
            OwnerRow from,
            int number,
            int attempt,
            Pool.@Nullable Member chosen,
            Reach reach,
            Moments moments) {
        this.prepared = prepared;
        this.from = from;
        this.name = number == UNNUMBERED && chosen != null
                ? prepared.naming().pair(from, chosen)
                : prepared.naming().ordinal(from, number);
        this.number = number;
        this.attempt = attempt;
        this.chosen = chosen;
        this.reach = reach;
        this.moments = moments;
    }

    private String rule() {
        return prepared.rule().name();
    }

    @Override
    public Record owner() {
        return from.row();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // a column may be null
    public <T> T fact(Field<T> column) {
        if (from.facts().know(column)) {
            return (T) from.facts().get(column);
        }
        Facts linked = reach.facts(chosen);
        if (linked.know(column)) {
            return (T) linked.get(column);
        }
        throw new IllegalArgumentException(
                "Rule '" + rule() + "' does not know " + column + ": declare it with knowing(...).");
    }

    @Override
    public Record choice() {
        if (chosen == null) {
            throw new IllegalStateException("Rule '" + rule() + "' chooses nothing: say choosing(...).");
        }
        if (choice == null) {
            choice = chosen.row();
        }
        return choice;
    }

    @Override
    public List<Record> choices() {
        if (!prepared.choosesOwn()) {
            throw new IllegalStateException(
                    "Rule '" + rule() + "' has no pool of its owner's own: say whose(...).is(...).");
        }
        return reach.all();
    }

    @Override
    public int ordinal() {
        requireNumber();
        return number;
    }

    private void requireNumber() {
        if (number == UNNUMBERED) {
            throw new IllegalStateException(
                    "Rule '" + rule() + "' chooses each row once, so its slots have no ordinals, only choices.");
        }
    }

    @Override
    public int attempt() {
        return attempt;
    }

    @Override
    public UUID uuid() {
        if (id == null) {
            id = name.id();
        }
        return id;
    }

    @Override
    public String idOf(int ordinal) {
        requireNumber();
        return prepared.naming().ordinal(from, ordinal).id().toString();
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
        if (lasting == null) {
            lasting = name.seed(moments);
        }
        return lasting;
    }

    @Override
    public Seed ownerSeed() {
        requireNumber();
        return prepared.naming().owner(from).seed(moments);
    }
}
