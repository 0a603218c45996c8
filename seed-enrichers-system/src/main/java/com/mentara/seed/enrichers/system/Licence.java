package com.mentara.seed.enrichers.system;

import java.util.List;
import java.util.Locale;

/** A licence to practise, and the kind of provider that holds it. */
enum Licence {
    PSYCHOLOGIST("Licensed Clinical Psychologist", "Clinical Psychologist", "Clinical Psychology"),
    SOCIAL_WORKER("LCSW", "Licensed Clinical Social Worker", "Social Work"),
    FAMILY_THERAPIST("LMFT", "Marriage and Family Therapist", "Family Therapy"),
    COUNSELOR("LPC", "Licensed Professional Counselor", "Counseling"),
    PSYCHIATRIST("Licensed Psychiatrist", "Psychiatrist", "psychiatry");

    private final String type;
    private final String provider;
    private final String field;

    Licence(String type, String provider, String field) {
        this.type = type;
        this.provider = provider;
        this.field = field;
    }

    /** The name of the licence. */
    String type() {
        return type;
    }

    /** The type of provider that holds it. */
    String provider() {
        return provider;
    }

    /** What one must have studied for it. */
    String field() {
        return field;
    }

    /** A licence number: the first letters of the licence, and digits. */
    String number(int digits) {
        return type.substring(0, 3).toUpperCase(Locale.ROOT) + digits;
    }

    /** The specialties of which each holder has one before all. */
    List<String> focus() {
        return switch (this) {
            case PSYCHOLOGIST -> List.of("Anxiety Disorders", "Depression", "OCD", "Child Psychology");
            case SOCIAL_WORKER -> List.of("PTSD/Trauma", "Grief Counseling", "Depression", "Substance Abuse");
            case FAMILY_THERAPIST -> List.of("Family Therapy", "Couples Counseling");
            case COUNSELOR -> List.of("Substance Abuse", "Anxiety Disorders", "Social Anxiety", "Eating Disorders");
            case PSYCHIATRIST -> List.of("Bipolar Disorder", "ADHD", "Depression", "Panic Disorders");
        };
    }
}
