package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made for users, meetings and payments that people made. */
class PeoplesSystemTest {

    /** Odd ids, empty columns, a session of no length and one for nothing, a payment without a meeting, two default cards. */
    @Test
    void whatPeopleMadeIsFilledUpAndStays() {
        try (TestDatabase database = SystemTest.migrated()) {
            database.execute("""
                    insert into "User" (id, email, "firstName", "lastName", role, "createdAt", "updatedAt") values
                        ('c 1', 'ada@example.com', 'Ada', 'Ünal "A"', 'client', '2025-06-01', '2025-06-01'),
                        ('t/1', 'tom@example.com', 'Tom {x|y}', 'Otis', 'therapist', '2025-05-01', '2025-05-01'),
                        ('a#1', 'ann@example.com', 'Ann', 'Abel', 'admin', '2025-12-31 23:59:59', '2025-12-31');
                    insert into "Client" ("userId") values ('c 1');
                    insert into "Admin" ("userId", "updatedAt") values ('a#1', '2025-12-31');
                    insert into "Notification" (id, "userId", title, message, type, "updatedAt")
                    select 'n' || i, 'c 1', 'Hello', 'By hand', 'SYSTEM_UPDATE', '2025-12-01' from generate_series(1, 2) i;
                    insert into "PaymentMethod" (id, "userId", "isDefault", "createdAt", "updatedAt")
                    select 'm' || i, 'c 1', true, '2025-07-01', '2025-07-01' from generate_series(1, 2) i""");
            therapist(database, "t/1");
            database.execute("""
                    insert into "Meeting" (id, "startTime", duration, status, "clientId", "therapistId", "createdAt", "updatedAt")
                    values ('usual', '2025-11-03 10:00', 50, 'COMPLETED', 'c 1', 't/1', '2025-11-01', '2025-11-01'),
                           ('empty', '2025-11-04 10:00', 0, 'COMPLETED', 'c 1', 't/1', '2025-11-01', '2025-11-04 11:00'),
                           ('late', '2025-11-05 10:00', 60, 'COMPLETED', 'c 1', 't/1', '2027-01-01', '2027-01-01');
                    insert into "Payment" (id, amount, status, "clientId", "therapistId", "updatedAt")
                    values ('tip', 5, 'COMPLETED', 'c 1', 't/1', '2025-11-06')""");

            SeedReport report = Seeder.on(database.dataSource())
                    .profile(Profile.HEAVY)
                    .asOf(LocalDate.of(2026, 1, 1))
                    .only(List.of("notifications", "payments", "invoices", "audit-logs"))
                    .run();

            assertThat(report.satisfied()).as(report.toString()).isTrue();
            Plausibility rows = new Plausibility(database);
            rows.holds(
                            "Their own notifications count",
                            "\"User\" u where id = 'c 1'",
                            "(select count(*) from \"Notification\" where \"userId\" = u.id) = 5")
                    .holds(
                            "Nothing is charged where nothing was held",
                            "\"Payment\"",
                            "\"meetingId\" is distinct from 'empty'")
                    .holds(
                            "The rate counts",
                            "\"Payment\" where \"meetingId\" = 'usual' and status <> 'FAILED'",
                            "amount = 102.88")
                    .holds("No default method is added", "\"PaymentMethod\" where \"isDefault\"", "id in ('m1', 'm2')")
                    .holds(
                            "What comes after now follows its cause",
                            "\"Payment\" where \"meetingId\" = 'late'",
                            "\"createdAt\" >= '2027-01-01'")
                    .holds(
                            "A payment for no meeting has an invoice",
                            "\"Payment\" p where id = 'tip'",
                            "exists (select from \"Invoice\" where \"paymentId\" = p.id and amount = 5)")
                    .check();
        }
    }

    private static void therapist(TestDatabase database, String id) {
        StringBuilder columns = new StringBuilder();
        StringBuilder values = new StringBuilder();
        database.query(
                        "select column_name, data_type from information_schema.columns where table_name = 'Therapist'"
                                + " and is_nullable = 'NO' and column_default is null and column_name not in ('userId', 'hourlyRate')")
                .forEach(column -> {
                    columns.append(", \"").append(column.get(0)).append('"');
                    values.append(
                            switch (String.valueOf(column.get(1))) {
                                case "boolean" -> ", true";
                                case "integer", "numeric" -> ", 1";
                                case "jsonb" -> ", '{}'";
                                case "text" -> ", 'x'";
                                default -> ", '2025-05-01'";
                            });
                });
        database.execute("insert into \"Therapist\" (\"userId\", \"hourlyRate\"" + columns + ") values ('" + id
                + "', 123.45" + values + ")");
    }
}
