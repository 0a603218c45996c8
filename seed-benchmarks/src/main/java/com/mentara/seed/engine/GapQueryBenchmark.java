package com.mentara.seed.engine;

import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.USER;

import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.schema.tables.records.PostRecord;
import java.util.List;
import org.jooq.Condition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The query that finds owners who have less than the minimum, where all have enough: 200,000 posts of few or many users. */
public class GapQueryBenchmark extends DatabaseBenchmark {

    private static final int POSTS = 200_000;
    private static final int MINIMUM = 5;

    /** How many posts each user has. */
    @Param({"10", "100", "1000"})
    public int each;

    /** Fills the tables. */
    @Setup
    public void fill() {
        add(POSTS / each, each);
    }

    /** Rows are counted by owner, and then joined. */
    @Benchmark
    public int grouped() {
        return lacking(GapQuery.Way.GROUPED);
    }

    /** Rows are counted for one owner after the other. */
    @Benchmark
    public int eachOwner() {
        return lacking(GapQuery.Way.EACH_OWNER);
    }

    /** Rows are looked at for one owner after the other, until there are enough. */
    @Benchmark
    public int firstFew() {
        return lacking(GapQuery.Way.FIRST_FEW);
    }

    /** What it is measured against: the counted rows alone. */
    @Benchmark
    public int counting() {
        try (Session session = session()) {
            return session.sql().fetchCount(POST);
        }
    }

    private int lacking(GapQuery.Way way) {
        Condition on = POST.USER_ID.eq(USER.ID);
        Rule<?, ?> rule = Rule.each(USER)
                .by(USER.ID)
                .atLeast(Minimum.of("user.posts", MINIMUM))
                .of(POST, on)
                .row(slot -> new PostRecord());
        GapQuery query = new GapQuery(rule, new Key(List.of(USER.ID)), Belonging.of(on, USER), way, false, "salt");
        try (Session session = session()) {
            return session.sql().fetch(query.counts(MINIMUM)).size();
        }
    }
}
