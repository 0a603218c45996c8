package com.mentara.seed.enrichers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.schema.Migrations;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsersPlausibilityTest {

    private static final String EPOCH = "timestamp '2026-11-20 00:00'";
    private static final String THERAPISTS = "\"Therapist\" t join \"User\" u on u.id = t.\"userId\"";

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "MEDIUM, 1", "HEAVY, 1", "LIGHT, 40"})
    void peopleMakeSense(Profile profile, int scale) {
        try (TestDatabase database = filled(profile, scale)) {
            Plausibility people = new Plausibility(database);
            accounts(people);
            profiles(people);
            applications(people);
            practices(people);
            people.check();
        }
    }

    private static TestDatabase filled(Profile profile, int scale) {
        TestDatabase database = TestDatabase.of(Migrations.scripts());
        assertThat(Seeder.on(database.dataSource())
                        .enrichers(List.of(new UsersEnricher()))
                        .profile(profile)
                        .scale(scale)
                        .asOf(LocalDate.of(2026, 11, 20))
                        .run()
                        .satisfied())
                .isTrue();
        return database;
    }

    private static void accounts(Plausibility people) {
        people.holds(
                        "Addresses are of the test domain",
                        "\"User\"",
                        "email ~ '^(test|generated)\\.[a-z.0-9]+@mentaradev\\.local$'")
                .holds(
                        "Hardly anybody has the full name of another one",
                        "(select count(*) as n, count(distinct (\"firstName\", \"lastName\")) as names from \"User\") s",
                        "names >= 0.98 * n")
                .holds(
                        "No licence number and hardly any address comes twice",
                        "(select count(*) as n, count(distinct \"prcLicenseNumber\") as numbers, count(distinct address) as addresses"
                                + " from \"Therapist\" join \"User\" on id = \"userId\") s",
                        "numbers = n and addresses >= 0.98 * n")
                .holds("Everybody can sign in with one password", "\"User\"", "password ~ '^\\$2b\\$10\\$.{53}$'")
                .holds(
                        "Accounts have an age",
                        "\"User\"",
                        "\"createdAt\" between " + EPOCH + " - case role"
                                + " when 'client' then interval '180 days' when 'admin' then interval '730 days'"
                                + " else interval '365 days' end and " + EPOCH)
                .holds(
                        "Fixed accounts are at most 90 days old",
                        "\"User\" where email like 'test.%'",
                        "\"createdAt\" >= " + EPOCH + " - interval '90 days'")
                .holds(
                        "An account is opened, used, changed",
                        "\"User\"",
                        "\"createdAt\" <= \"lastLoginAt\""
                                + " and \"lastLoginAt\" <= \"updatedAt\" and \"updatedAt\" <= " + EPOCH)
                .holds(
                        "Nobody is locked or suspended",
                        "\"User\"",
                        "\"suspendedAt\" is null"
                                + " and \"suspendedBy\" is null and \"suspensionReason\" is null and \"lockoutUntil\" is null"
                                + " and \"resetToken\" is null and \"failedLoginCount\" between 0 and 2")
                .holds(
                        "Deactivation has a time, an actor and a reason, and only then",
                        "\"User\"",
                        "case when \"isActive\""
                                + " then num_nonnulls(\"deactivatedAt\", \"deactivatedBy\", \"deactivationReason\") = 0"
                                + " else \"deactivatedAt\" between \"lastLoginAt\" and \"updatedAt\""
                                + " and \"deactivatedBy\" = id and \"deactivationReason\" <> '' end")
                .holds(
                        "Who is not verified has a token",
                        "\"User\"",
                        "case when \"emailVerified\""
                                + " then num_nonnulls(\"emailVerifyToken\", \"emailVerifyTokenExp\") = 0"
                                + " else role = 'client' and \"emailVerifyToken\" ~ '^[0-9a-f]{64}$'"
                                + " and \"emailVerifyTokenExp\" = \"createdAt\" + interval '1 day' end")
                .holds(
                        "Fixed accounts are verified, active and ageless",
                        "\"User\" where email like 'test.%'",
                        "\"emailVerified\" and \"isActive\" and \"birthDate\" is null")
                .holds(
                        "People are grown up",
                        "\"User\" where email like 'generated.%'",
                        "\"birthDate\" between " + EPOCH
                                + " - interval '1 day' * 365 * case role when 'client' then 65 else 60 end"
                                + " and \"createdAt\" - interval '1 year' * case role when 'client' then 18 else 25 end")
                .holds(
                        "People have a face, a place and something to say",
                        "\"User\"",
                        "bio ~ '[.!?]$' and bio !~ '[<>{}|]'"
                                + " and \"avatarUrl\" ~ '^https://api\\.dicebear\\.com/7\\.x/avataaars/svg\\?seed=[a-z]+-[a-z]+$'"
                                + " and address ~ '^[0-9]+ [A-Z].+, [A-Z].+, [A-Z]{2}$'")
                .holds(
                        "Names are names",
                        "\"User\"",
                        "\"firstName\" ~ '^(Dr\\. )?[A-Z][a-z]+$'"
                                + " and \"lastName\" ~ '^[A-Z][A-Za-z'']+$' and \"middleName\" is distinct from \"firstName\"");
    }

    private static void profiles(Plausibility people) {
        people.holds(
                        "Everybody has the profile of their role",
                        "\"User\" u",
                        "case u.role"
                                + " when 'client' then exists (select from \"Client\" p where p.\"userId\" = u.id)"
                                + " when 'therapist' then exists (select from \"Therapist\" p where p.\"userId\" = u.id)"
                                + " when 'admin' then exists (select from \"Admin\" p where p.\"userId\" = u.id)"
                                + " when 'moderator' then exists (select from \"Moderator\" p where p.\"userId\" = u.id) end")
                .holds(
                        "Nobody has two profiles",
                        "\"User\"",
                        "(select count(*) from \"User\") = (select count(*) from \"Client\")"
                                + " + (select count(*) from \"Therapist\") + (select count(*) from \"Admin\")"
                                + " + (select count(*) from \"Moderator\")")
                .holds(
                        "A client's profile follows the account",
                        "\"Client\" c join \"User\" u on u.id = c.\"userId\"",
                        "u.\"createdAt\" <= c.\"createdAt\" and c.\"createdAt\" <= c.\"updatedAt\" and c.\"updatedAt\" <= "
                                + EPOCH)
                .holds(
                        "An admin may do something",
                        "\"Admin\" a join \"User\" u on u.id = a.\"userId\"",
                        "cardinality(permissions) >= 2 and \"adminLevel\" in ('admin', 'super')"
                                + " and a.\"createdAt\" = u.\"createdAt\"")
                .holds(
                        "A moderator may do something",
                        "\"Moderator\" m join \"User\" u on u.id = m.\"userId\"",
                        "permissions @> array['MODERATE_POSTS', 'MODERATE_COMMENTS'] and m.\"createdAt\" = u.\"createdAt\"");
    }

    private static void applications(Plausibility people) {
        people.holds(
                        "One signs up, applies, and is answered",
                        THERAPISTS,
                        "u.\"createdAt\" <= t.\"submissionDate\""
                                + " and t.\"submissionDate\" <= t.\"processingDate\" and t.\"processingDate\" <= t.\"updatedAt\""
                                + " and t.\"createdAt\" = t.\"submissionDate\" and t.\"updatedAt\" <= " + EPOCH)
                .holds(
                        "An admin approved who may, and whose account was there",
                        THERAPISTS + " where t.status = 'APPROVED'",
                        "exists (select from \"Admin\" a where a.\"userId\" = t.\"processedByAdminId\""
                                + " and a.\"createdAt\" <= t.\"processingDate\""
                                + " and 'THERAPIST_APPROVAL' = any (a.permissions)) and u.\"isActive\"")
                .holds(
                        "A licence is verified by approval",
                        THERAPISTS,
                        "case when t.status = 'APPROVED'"
                                + " then t.\"licenseVerified\" and t.\"licenseVerifiedAt\" = t.\"processingDate\""
                                + " and t.\"licenseVerifiedBy\" = t.\"processedByAdminId\""
                                + " else not t.\"licenseVerified\" and num_nonnulls(t.\"licenseVerifiedAt\","
                                + " t.\"licenseVerifiedBy\", t.\"processedByAdminId\") = 0 end")
                .holds("Nobody was turned away", THERAPISTS, "t.status in ('APPROVED', 'PENDING')")
                .holds(
                        "Fixed therapists are approved",
                        THERAPISTS + " where u.email like 'test.%'",
                        "t.status = 'APPROVED'");
    }

    private static void practices(Plausibility people) {
        people.holds(
                        "The licence fits the provider",
                        "\"Therapist\"",
                        "(\"professionalLicenseType\", \"providerType\") in"
                                + " (('Licensed Clinical Psychologist', 'Clinical Psychologist'),"
                                + " ('LCSW', 'Licensed Clinical Social Worker'), ('LMFT', 'Marriage and Family Therapist'),"
                                + " ('LPC', 'Licensed Professional Counselor'), ('Licensed Psychiatrist', 'Psychiatrist'))")
                .holds(
                        "The number is of that licence",
                        THERAPISTS,
                        "t.\"isPRCLicensed\" = 'Yes' and (u.email like 'test.%'"
                                + " or t.\"prcLicenseNumber\" ~ ('^' || upper(left(t.\"professionalLicenseType\", 3)) || '[0-9]{5}$'))")
                .holds("Licences run on", "\"Therapist\"", "\"expirationDateOfLicense\" > " + EPOCH)
                .holds(
                        "Experience counts from the start",
                        "\"Therapist\"",
                        "\"yearsOfExperience\" between 2 and 20 and \"yearsOfExperience\" = floor(extract(epoch from "
                                + EPOCH + " - \"practiceStartDate\") / 86400 / 365)")
                .holds(
                        "Nobody began as a child",
                        THERAPISTS,
                        "u.\"birthDate\" is null or t.\"practiceStartDate\" >= u.\"birthDate\" + interval '23 years'")
                .holds(
                        "Therapists live where they are licensed",
                        THERAPISTS,
                        "t.province <> '' and right(u.address, 2) = any (array['AZ','CA','FL','GA','IL','MA','MI','NC','NJ','NY',"
                                + "'OH','PA','TX','VA','WA'])")
                .holds("Numbers are fictional", "\"Therapist\"", "mobile ~ '^\\+1-555-01[0-9]{2}$'")
                .holds("The calendar has one zone", "\"Therapist\"", "timezone = 'Asia/Manila'")
                .holds(
                        "Insurers are named if accepted",
                        "\"Therapist\"",
                        "\"acceptsInsurance\"" + " = (cardinality(\"acceptedInsuranceTypes\") > 0)")
                .holds(
                        "Languages agree",
                        "\"Therapist\"",
                        "languages = \"languagesOffered\" and languages[1] = 'English'")
                .holds(
                        "What is shown is part of what was told",
                        "\"Therapist\"",
                        "expertise = \"areasOfExpertise\"[1:3] and \"illnessSpecializations\" = \"areasOfExpertise\"[1:2]"
                                + " and approaches = \"therapeuticApproachesUsedList\"[1:2]"
                                + " and cardinality(\"areasOfExpertise\") between 2 and 5"
                                + " and cardinality(\"therapeuticApproachesUsedList\") between 2 and 4")
                .holds(
                        "Each certificate has a file",
                        "\"Therapist\"",
                        "cardinality(\"certificateUrls\") = cardinality(\"specialCertifications\")"
                                + " and cardinality(\"certificateNames\") = cardinality(\"specialCertifications\")"
                                + " and certifications = to_jsonb(\"specialCertifications\")"
                                + " and cardinality(\"licenseUrls\") = 1 and cardinality(\"documentUrls\") = 1")
                .holds(
                        "Rates are round and in range",
                        "\"Therapist\"",
                        "\"hourlyRate\" between 120 and 200 and \"hourlyRate\" % 5 = 0")
                .holds(
                        "Success has its bounds",
                        "\"Therapist\"",
                        "(\"treatmentSuccessRates\" ->> 'anxiety')::numeric between 0.6 and 0.9"
                                + " and (\"treatmentSuccessRates\" ->> 'depression')::numeric between 0.6 and 0.9"
                                + " and (\"treatmentSuccessRates\" ->> 'trauma')::numeric between 0.65 and 0.9")
                .holds(
                        "A practice is described",
                        "\"Therapist\"",
                        "num_nulls(\"educationBackground\", \"practiceLocation\", \"privateConfidentialSpace\","
                                + " \"professionalLiabilityInsurance\", \"complaintsOrDisciplinaryActions\") = 0"
                                + " and \"sessionLength\" = '60 minutes' and \"preferredSessionLength\" = array[60]"
                                + " and \"compliesWithDataPrivacyAct\" and \"willingToAbideByPlatformGuidelines\"");
    }
}
