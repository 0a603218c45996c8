package com.mentara.seed.engine;

import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.jooq.Table;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.TearDown;

/** What is measured on a database of Mentara's tables. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public abstract class DatabaseBenchmark extends PieceBenchmark {

    private static final LocalDateTime AS_OF = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final TestDatabase database = TestDatabase.of(Migrations.scripts());
    private final Connections connections = new Connections(database.dataSource());

    /** Adds so many users, {@code u1} and so on, and so many posts of each. */
    final void add(int users, int posts) {
        database.execute("""
                insert into "User" ("id", "email", "firstName", "lastName", "role", "updatedAt")
                  select 'u' || u, 'u' || u || '@example.org', 'A', 'B', 'client', now() from generate_series(1, %1$d) u;
                insert into "Post" ("id", "title", "content", "createdAt", "updatedAt", "userId")
                  select u || '-' || p, 'title', 'content', now(), now(), 'u' || u
                  from generate_series(1, %1$d) u, generate_series(1, %2$d) p
                """.formatted(users, posts));
        database.execute("vacuum analyze");
    }

    /** Empties a table, also of the space that it took. */
    final void empty(Table<?> table) {
        database.execute("truncate \"" + table.getName() + "\" cascade");
    }

    final Session session() {
        return connections.writer(AS_OF);
    }

    /** Drops the database. */
    @TearDown
    public void drop() {
        connections.close();
        database.close();
    }
}
