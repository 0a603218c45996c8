package com.mentara.seed.enrichers.system;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.TherapistApplicationStatus;
import com.mentara.seed.schema.tables.records.TherapistRecord;
import com.mentara.seed.schema.tables.records.UserRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jooq.JSONB;

/** Rows of Therapist: an application to practise on the platform, as it was handed in. */
final class TherapistProfiles {

    /** The platform's regulator sits in Manila, and its calendar is kept there. */
    private static final String TIME_ZONE = "Asia/Manila";

    private static final List<String> ACCEPTED = List.of("Individual", "Couples", "Family");
    private static final String[] NONE = {};

    private TherapistProfiles() {}

    static TherapistRecord applied(Slot<?, ?> slot, Practice practice, UserRecord user) {
        Seed seed = slot.seed().at("profile");
        LocalDateTime submitted = seed.at("submissionDate").after(Duration.ofHours(3), user.getCreatedAt());
        TherapistRecord therapist = new TherapistRecord()
                .setUserId(user.getId())
                .setMobile(String.format(Locale.ROOT, "+1-555-%04d", 100 + (slot.ordinal() + 1) % 100))
                .setProvince(practice.province())
                .setTimezone(TIME_ZONE)
                .setStatus(TherapistApplicationStatus.PENDING)
                .setSubmissionDate(submitted)
                .setProcessingDate(submitted)
                .setLicenseVerified(false)
                .setCreatedAt(submitted)
                .setUpdatedAt(submitted);
        licence(therapist, seed, practice);
        documents(therapist, seed);
        treatment(therapist, seed, practice);
        sessions(therapist, seed, practice);
        return therapist;
    }

    private static void licence(TherapistRecord therapist, Seed seed, Practice practice) {
        LocalDate today = seed.epoch().toLocalDate();
        int days = practice.years() * People.DAYS_A_YEAR
                + seed.at("practiceStartDate").between(10, 340);
        therapist
                .setProviderType(practice.licence().provider())
                .setProfessionalLicenseType(practice.licence().type())
                .setIsPRCLicensed("Yes")
                .setPrcLicenseNumber(practice.licenceNumber())
                .setExpirationDateOfLicense(
                        therapist.getSubmissionDate().toLocalDate().plusYears(2).atStartOfDay())
                .setPracticeStartDate(today.minusDays(days).atStartOfDay())
                .setYearsOfExperience(practice.years())
                .setEducationBackground(education(seed.at("education"), practice.licence()))
                .setPracticeLocation(Texts.PEOPLE.draw(seed.at("practiceLocation"), "practice locations"))
                .setPrivateConfidentialSpace(sentence(Texts.PEOPLE.draw(seed.at("privateSpace"), "private space")))
                .setProfessionalLiabilityInsurance(Texts.PEOPLE.draw(seed.at("liability"), "liability"))
                .setComplaintsOrDisciplinaryActions("None")
                .setCompliesWithDataPrivacyAct(true)
                .setWillingToAbideByPlatformGuidelines(true);
    }

    private static void documents(TherapistRecord therapist, Seed seed) {
        String[] certifications = array(Practice.some(seed.at("certifications"), 0, 2, "certifications"));
        String[] certificates = new String[certifications.length];
        String[] urls = new String[certifications.length];
        String files = "https://files.mentaradev.local/therapists/" + therapist.getUserId() + "/";
        for (int i = 0; i < certifications.length; i++) {
            certificates[i] = certifications[i].toLowerCase(Locale.ROOT).replace(' ', '-') + ".pdf";
            urls[i] = files + certificates[i];
        }
        therapist
                .setSpecialCertifications(certifications)
                .setCertifications(Json.array(List.of(certifications)))
                .setCertificateNames(certificates)
                .setCertificateUrls(urls)
                .setLicenseNames(new String[] {"license.pdf"})
                .setLicenseUrls(new String[] {files + "license.pdf"})
                .setDocumentNames(new String[] {"resume.pdf"})
                .setDocumentUrls(new String[] {files + "resume.pdf"});
    }

    private static void treatment(TherapistRecord therapist, Seed seed, Practice practice) {
        List<String> specialties = practice.specialties();
        String[] languages = array(practice.languages());
        therapist
                .setAreasOfExpertise(array(specialties))
                .setExpertise(array(first(3, specialties)))
                .setIllnessSpecializations(array(first(2, specialties)))
                .setTherapeuticApproachesUsedList(array(practice.approaches()))
                .setApproaches(array(first(2, practice.approaches())))
                .setLanguagesOffered(languages)
                .setLanguages(languages)
                .setAssessmentTools(array(Practice.some(seed.at("assessmentTools"), 1, 3, "assessment tools")))
                .setTreatmentSuccessRates(successRates(seed.at("treatmentSuccessRates")));
    }

    private static void sessions(TherapistRecord therapist, Seed seed, Practice practice) {
        int accepted = practice.licence() == Licence.FAMILY_THERAPIST
                ? 3
                : seed.at("acceptTypes").between(1, 3);
        boolean insured = seed.at("acceptsInsurance").chance(0.6);
        therapist
                .setAcceptsInsurance(insured)
                .setAcceptedInsuranceTypes(insured ? array(Practice.some(seed.at("insurers"), 1, 3, "insurers")) : NONE)
                .setProvidedOnlineTherapyBefore(seed.at("online").chance(0.7))
                .setComfortableUsingVideoConferencing(seed.at("video").chance(0.9))
                .setAcceptTypes(array(first(accepted, ACCEPTED)))
                .setPreferredSessionLength(new Integer[] {60})
                .setSessionLength("60 minutes")
                .setHourlyRate(BigDecimal.valueOf(seed.at("hourlyRate").between(24, 40) * 5L)
                        .setScale(2));
    }

    private static JSONB successRates(Seed seed) {
        return JSONB.jsonb(String.format(
                Locale.ROOT,
                "{\"anxiety\": 0.%d, \"depression\": 0.%d, \"trauma\": 0.%d}",
                seed.at("anxiety").between(60, 90),
                seed.at("depression").between(60, 90),
                seed.at("trauma").between(65, 90)));
    }

    private static String education(Seed seed, Licence licence) {
        return seed.pick(Texts.PEOPLE.entries("education").stream()
                .filter(education -> education.contains(licence.field()))
                .collect(toUnmodifiableList()));
    }

    private static String sentence(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    private static List<String> first(int size, List<String> values) {
        return values.subList(0, Math.min(size, values.size()));
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
