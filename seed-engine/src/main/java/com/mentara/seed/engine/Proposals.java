package com.mentara.seed.engine;

import com.mentara.seed.api.Rows;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one owner could have, in order of preference: proposals for one slot with a number, or for all slots that are named by
 * their choice.
 */
abstract class Proposals {

    /** How often a factory is asked for one slot before it counts as a shortfall. */
    static final int ATTEMPTS = 200;

    /**
     * The rows of a proposal.
     *
     * @param rows null where the draw missed
     * @param choice what it goes with; null where the rule chooses nothing
     */
    record Proposal(@Nullable Rows<?> rows, Pool.@Nullable Member choice) {}

    private final Deque<Proposal> ahead = new ArrayDeque<>(1);
    private final OwnerRow owner;
    private final int wanted;

    Proposals(OwnerRow owner, int wanted) {
        this.owner = owner;
        this.wanted = wanted;
    }

    OwnerRow owner() {
        return owner;
    }

    /** How many rows are to be made of these proposals. */
    int wanted() {
        return wanted;
    }

    /**
     * Makes the first proposals before {@link #next} is asked for them.
     *
     * @param times how many for each that is wanted
     */
    final void prepare(int times) {
        while (ahead.size() < wanted * times) {
            Proposal proposal = propose();
            if (proposal == null) {
                return;
            }
            ahead.add(proposal);
        }
    }

    /** The rows that were made before they were asked for. */
    final List<Rows<?>> prepared() {
        List<Rows<?>> prepared = new ArrayList<>(ahead.size());
        for (Proposal proposal : ahead) {
            if (proposal.rows() != null) {
                prepared.add(proposal.rows());
            }
        }
        return prepared;
    }

    /** Whether the next proposal was made before it is asked for. */
    final boolean isPrepared() {
        return !ahead.isEmpty();
    }

    /** The next proposal; null where there are no more. */
    final @Nullable Proposal next() {
        Proposal waiting = ahead.poll();
        return waiting != null ? waiting : propose();
    }

    abstract @Nullable Proposal propose();

    /** Why there are no more proposals. */
    abstract String exhausted();
}
