package com.mentara.seed.engine;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an owner may choose, in its order of preference; those of a {@link Shortlist} first, where there is one. */
final class Members extends AbstractIterator<Pool.Member> {

    private final int most;
    private final Supplier<Iterator<Pool.Member>> whole;
    private Iterator<Pool.Member> members;
    private int taken;

    /**
     * @param members the first ones
     * @param most how many of these to take before the whole is asked for
     * @param whole gives the same ones, and those that follow
     */
    Members(Iterator<Pool.Member> members, int most, Supplier<Iterator<Pool.Member>> whole) {
        this.members = members;
        this.most = most;
        this.whole = whole;
    }

    /** The candidates of a pool. */
    static Iterator<Pool.Member> of(Pool pool, Candidates candidates) {
        return new AbstractIterator<>() {
            @Override
            protected Pool.@Nullable Member computeNext() {
                int row = candidates.next();
                return row == Candidates.NONE ? endOfData() : pool.member(row);
            }
        };
    }

    @Override
    protected Pool.@Nullable Member computeNext() {
        if (taken++ == most) {
            members = whole.get();
            Iterators.advance(members, most);
        }
        return members.hasNext() ? members.next() : endOfData();
    }
}
