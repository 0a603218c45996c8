package com.mentara.seed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of all enrichers make sense beside each other, however much was made. */
class SystemPlausibilityTest {

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "MEDIUM, 1", "HEAVY, 1", "LIGHT, 40"})
    void rowsMakeSenseBesideEachOther(Profile profile, int scale) {
        try (TestDatabase database = SystemTest.migrated()) {
            SeedReport report = Seeder.on(database.dataSource())
                    .profile(profile)
                    .scale(scale)
                    .asOf(LocalDate.of(2026, 1, 1))
                    .run();
            assertThat(report.satisfied()).as(report.toString()).isTrue();
            Plausibility rows = new Plausibility(database);
            GeneralInvariants.hold(rows);
            BillingInvariants.hold(rows);
            NotificationInvariants.hold(rows);
            AuditLogInvariants.hold(rows);
            if (profile != Profile.LIGHT) {
                BillingInvariants.vary(rows);
            }
            rows.check();
        }
    }
}
