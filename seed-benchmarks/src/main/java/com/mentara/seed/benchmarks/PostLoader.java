package com.mentara.seed.benchmarks;

import static java.util.stream.Collectors.joining;

import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Loads posts with COPY into a database of their own that has all indexes and keys; before them their users and rooms. */
final class PostLoader {

    private static final int POSTS_OF_USER = 8;
    private static final int ROOMS = 200;

    /** The owner of rows that belong to no other. */
    private static final String DATABASE = "database";

    private static final String CONTENT =
            "I did not think that it would make a difference.\\nIt took a while, and then it did. ".repeat(2);

    private final CopyManager copy;
    private final IdOrder order;
    private final IdOrder.Source ids;

    private PostLoader(CopyManager copy, IdOrder order) {
        this.copy = copy;
        this.order = order;
        this.ids = order.source();
    }

    /** Loads so many posts, and says what that took; the time in which the rows are made does not count. */
    static Load load(IdOrder order, int rows) throws SQLException, IOException {
        try (TestDatabase database = TestDatabase.of(Migrations.scripts());
                Connection connection = database.dataSource().getConnection()) {
            PostLoader loader =
                    new PostLoader(connection.unwrap(PGConnection.class).getCopyAPI(), order);
            List<String> rooms = loader.rooms();
            List<String> users = loader.users(rows / POSTS_OF_USER);
            database.execute("vacuum analyze");
            database.execute("checkpoint");
            List<Double> seconds = loader.posts(rows, users, rooms);
            return new Load(seconds, kilobytes(database, "indisprimary"), kilobytes(database, "not indisprimary"));
        }
    }

    private List<String> rooms() throws SQLException, IOException {
        List<String> communities = made(DATABASE, 1);
        List<String> groups = made(communities.get(0), 1);
        List<String> rooms = made(groups.get(0), ROOMS);
        copy(
                "\"Community\" (id, name, slug, description, \"imageUrl\", \"updatedAt\")",
                1,
                row -> line(communities.get(row), "Calm", "calm", "Calm days", "calm.png", "2026-01-01"));
        copy(
                "\"RoomGroup\" (id, name, \"order\", \"communityId\")",
                1,
                row -> line(groups.get(row), "Talks", row, communities.get(0)));
        copy(
                "\"Room\" (id, name, \"order\", \"roomGroupId\")",
                ROOMS,
                row -> line(rooms.get(row), "Room " + row, row, groups.get(0)));
        return rooms;
    }

    private List<String> users(int number) throws SQLException, IOException {
        List<String> users = made(DATABASE, number);
        copy(
                "\"User\" (id, email, \"firstName\", \"lastName\", \"updatedAt\")",
                number,
                row -> line(users.get(row), "user" + row + "@example.org", "Ada", "Example", "2026-01-01"));
        return order.of(users);
    }

    private List<Double> posts(int number, List<String> users, List<String> rooms) throws SQLException, IOException {
        return copy(
                "\"Post\" (id, title, content, \"createdAt\", \"updatedAt\", \"userId\", \"roomId\")", number, row -> {
                    String user = users.get(row / POSTS_OF_USER);
                    return line(
                            ids.id(user, row % POSTS_OF_USER),
                            "What helped me through week " + row,
                            CONTENT,
                            "2026-01-01 09:30:00",
                            "2026-01-01 09:30:00",
                            user,
                            rooms.get(row % ROOMS));
                });
    }

    private List<String> made(String owner, int number) {
        return IntStream.range(0, number)
                .mapToObj(ordinal -> ids.id(owner, ordinal))
                .toList();
    }

    private static String line(Object... values) {
        return Stream.of(values).map(Object::toString).collect(joining("\t", "", "\n"));
    }

    /** Returns the seconds that each piece took. */
    private List<Double> copy(String into, int rows, IntFunction<String> line) throws SQLException, IOException {
        List<Double> seconds = new ArrayList<>();
        for (int from = 0; from < rows; from += Load.PIECE) {
            byte[] text = IntStream.range(from, Math.min(rows, from + Load.PIECE))
                    .mapToObj(line)
                    .collect(joining())
                    .getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            copy.copyIn("copy " + into + " from stdin", new ByteArrayInputStream(text));
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return seconds;
    }

    private static long kilobytes(TestDatabase database, String indexes) {
        return Long.parseLong(
                String.valueOf(database.value("select sum(pg_relation_size(indexrelid))::bigint / 1024 from pg_index"
                        + " where indrelid = '\"Post\"'::regclass and " + indexes)));
    }
}
