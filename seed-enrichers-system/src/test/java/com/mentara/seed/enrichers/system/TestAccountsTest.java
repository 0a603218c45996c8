package com.mentara.seed.enrichers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fixed accounts are what testers have written down. */
class TestAccountsTest {

    private static TestDatabase database;

    @BeforeAll
    static void fill() {
        database = filled(TestDatabase.of(Migrations.scripts()));
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void thereAreFifteen() {
        assertThat(database.query("select split_part(email, '@', 1), \"firstName\" || ' ' || \"lastName\", role,"
                        + " substring(\"avatarUrl\" from 'seed=(.*)') from \"User\""
                        + " where email like 'test.%@mentaradev.local' order by role, 1"))
                .containsExactly(
                        List.of("test.admin.content", "William Johnson", "admin", "william-johnson"),
                        List.of("test.admin.super", "Robert Anderson", "admin", "robert-anderson"),
                        List.of("test.admin.user.manager", "Linda Martinez", "admin", "linda-martinez"),
                        List.of("test.client.anxiety", "David Kim", "client", "david-kim"),
                        List.of("test.client.basic", "Sarah Johnson", "client", "sarah-johnson"),
                        List.of("test.client.experienced", "Marcus Rodriguez", "client", "marcus-rodriguez"),
                        List.of("test.client.trauma", "Jennifer Chen", "client", "jennifer-chen"),
                        List.of("test.client.wellness", "Maria Gonzalez", "client", "maria-gonzalez"),
                        List.of("test.moderator.anxiety", "Taylor Davis", "moderator", "taylor-davis"),
                        List.of("test.moderator.primary", "Alex Morgan", "moderator", "alex-morgan"),
                        List.of("test.moderator.trauma", "Jordan Smith", "moderator", "jordan-smith"),
                        List.of("test.therapist.addiction", "Dr. James O'Connor", "therapist", "james-oconnor"),
                        List.of("test.therapist.cbt", "Dr. Michael Thompson", "therapist", "michael-thompson"),
                        List.of("test.therapist.family", "Dr. Amanda Williams", "therapist", "amanda-williams"),
                        List.of("test.therapist.trauma", "Dr. Lisa Parker", "therapist", "lisa-parker"));
    }

    @Test
    void therapistsPractiseAsWritten() {
        assertThat(database.query("select split_part(email, '@', 1), mobile, province, \"providerType\","
                        + " \"professionalLicenseType\", \"prcLicenseNumber\", \"yearsOfExperience\","
                        + " array_to_string(\"areasOfExpertise\", '/'),"
                        + " array_to_string(\"therapeuticApproachesUsedList\", '/'),"
                        + " array_to_string(\"languagesOffered\", '+') from \"Therapist\""
                        + " join \"User\" on id = \"userId\" where email like 'test.%' order by mobile"))
                .containsExactly(
                        List.of(
                                "test.therapist.cbt",
                                "+1-555-0101",
                                "California",
                                "Clinical Psychologist",
                                "Licensed Clinical Psychologist",
                                "PSY12345",
                                "8",
                                "Anxiety Disorders/Depression/Cognitive Behavioral Therapy",
                                "CBT/Mindfulness-Based/Solution-Focused",
                                "English+Spanish"),
                        List.of(
                                "test.therapist.trauma",
                                "+1-555-0102",
                                "New York",
                                "Licensed Clinical Social Worker",
                                "LCSW",
                                "LCSW67890",
                                "12",
                                "Trauma Recovery/PTSD/EMDR/Complex Trauma",
                                "EMDR/Trauma-Focused CBT/Somatic",
                                "English+French"),
                        List.of(
                                "test.therapist.family",
                                "+1-555-0103",
                                "Texas",
                                "Marriage and Family Therapist",
                                "LMFT",
                                "MFT11111",
                                "6",
                                "Family Therapy/Couples Counseling/Relationship Issues",
                                "Family Systems/Emotionally Focused/Gottman",
                                "English"),
                        List.of(
                                "test.therapist.addiction",
                                "+1-555-0104",
                                "Florida",
                                "Licensed Professional Counselor",
                                "LPC",
                                "LPC22222",
                                "10",
                                "Substance Abuse/Dual Diagnosis/Addiction Recovery",
                                "Motivational Interviewing/DBT/12-Step",
                                "English"));
    }

    @Test
    void staffMayDoWhatIsWritten() {
        assertThat(database.query("select split_part(email, '@', 1), \"adminLevel\","
                        + " array_to_string(permissions, ' ') from \"Admin\" join \"User\" on id = \"userId\""
                        + " where email like 'test.%' order by 1"))
                .containsExactly(
                        List.of("test.admin.content", "admin", "CONTENT_MODERATION COMMUNITY_MANAGEMENT"),
                        List.of(
                                "test.admin.super",
                                "super",
                                "USER_MANAGEMENT THERAPIST_APPROVAL SYSTEM_CONFIG BILLING_MANAGEMENT"),
                        List.of("test.admin.user.manager", "admin", "USER_MANAGEMENT SUPPORT_TICKETS"));
        assertThat(database.query("select split_part(email, '@', 1), array_to_string(permissions, ' ')"
                        + " from \"Moderator\" join \"User\" on id = \"userId\" where email like 'test.%' order by 1"))
                .containsExactly(
                        List.of("test.moderator.anxiety", "MODERATE_POSTS MODERATE_COMMENTS"),
                        List.of("test.moderator.primary", "MODERATE_POSTS MODERATE_COMMENTS COMMUNITY_MANAGEMENT"),
                        List.of("test.moderator.trauma", "MODERATE_POSTS MODERATE_COMMENTS CRISIS_INTERVENTION"));
    }

    /** Where people registered one of the addresses, somebody else is made, and the population is complete all the same. */
    @Test
    void anAddressThatIsTakenStays() {
        try (TestDatabase other = TestDatabase.of(Migrations.scripts())) {
            other.execute("insert into \"User\" (id, email, \"firstName\", \"lastName\", role, \"updatedAt\") values"
                    + " ('people', 'test.client.basic@mentaradev.local', 'Sarah', 'Johnson', 'client', now()),"
                    + " ('more', 'generated.client.1@mentaradev.local', 'Some', 'Body', 'client', now())");
            filled(other);
            assertThat(other.value("select count(*) from \"Client\"")).isEqualTo("8");
            assertThat(other.query(
                            "select email from \"User\" where email ~ '\\.client\\.(1|.*[.]1)@' and id like '5eed%'"
                                    + " order by 1"))
                    .containsExactly(
                            List.of("generated.client.1.1@mentaradev.local"),
                            List.of("generated.client.substitute-1.1@mentaradev.local"));
        }
    }

    private static TestDatabase filled(TestDatabase empty) {
        assertThat(Seeder.on(empty.dataSource())
                        .enrichers(List.of(new UsersEnricher()))
                        .profile(Profile.LIGHT)
                        .asOf(LocalDate.of(2026, 11, 20))
                        .force(true)
                        .run()
                        .satisfied())
                .isTrue();
        return empty;
    }
}
