package com.mentara.seed.engine;

import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.USER;

import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import com.mentara.seed.schema.tables.records.PostRecord;
import java.util.List;
import org.jooq.Condition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The query that finds owners who have less than the minimum, where all have enough: 20,000 users and 200,000 posts. */
public class GapQueryBenchmark extends DatabaseBenchmark {

    private static final int USERS = 20_000;
    private static final int POSTS = 10;

    /** Fills the tables. */
    @Setup
    public void fill() {
        add(USERS, POSTS);
    }

    /** Rows are counted by owner, and then joined. */
    @Benchmark
    public int grouped() {
        return lacking(POST.USER_ID.eq(USER.ID));
    }

    /** Rows are counted for one owner after the other, since a condition compares both. */
    @Benchmark
    public int lateral() {
        return lacking(POST.USER_ID.eq(USER.ID).and(POST.TITLE.ne(USER.FIRST_NAME)));
    }

    /** What it is measured against: the counted rows alone. */
    @Benchmark
    public int counting() {
        try (Session session = session()) {
            return session.sql().fetchCount(POST);
        }
    }

    private int lacking(Condition on) {
        Rule<?, ?> rule = Rule.each(USER)
                .by(USER.ID)
                .atLeast(Minimum.of("user.posts", POSTS))
                .of(POST, on)
                .row(slot -> new PostRecord());
        Belonging belonging = Belonging.of(on, USER);
        GapQuery query = new GapQuery(rule, new Key(List.of(USER.ID)), belonging, false, "salt");
        try (Session session = session()) {
            return session.sql().fetch(query.counts(POSTS)).size();
        }
    }
}
