package com.mentara.seed.enrichers.system;

import java.util.List;
import java.util.Locale;

/** A licence to practise, and the kind of provider that holds it. */
enum Licence {
    PSYCHOLOGIST("Licensed Clinical Psychologist", "Clinical Psychologist"),
    SOCIAL_WORKER("LCSW", "Licensed Clinical Social Worker"),
    FAMILY_THERAPIST("LMFT", "Marriage and Family Therapist"),
    COUNSELOR("LPC", "Licensed Professional Counselor"),
    PSYCHIATRIST("Licensed Psychiatrist", "Psychiatrist");

    private final String type;
    private final String provider;

    Licence(String type, String provider) {
        this.type = type;
        this.provider = provider;
    }

    /** The name of the licence. */
    String type() {
        return type;
    }

    /** The type of provider that holds it. */
    String provider() {
        return provider;
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
