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

    private final Deque<Proposal> ahead = new ArrayDeque<>();
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

    /** The first proposals, as many as are wanted; they stay. */
    final List<Rows<?>> first() {
        while (ahead.size() < wanted) {
            Proposal proposal = propose();
            if (proposal == null) {
                break;
            }
            ahead.add(proposal);
        }
        List<Rows<?>> first = new ArrayList<>();
        for (Proposal proposal : ahead) {
            if (proposal.rows() != null) {
                first.add(proposal.rows());
            }
        }
        return first;
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
