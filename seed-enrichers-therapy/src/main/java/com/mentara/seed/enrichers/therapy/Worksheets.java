package com.mentara.seed.enrichers.therapy;

import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static com.mentara.seed.schema.Tables.WORKSHEET;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.tables.records.WorksheetRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Record;

/** Rows of Worksheet: what a therapist gives a client to do, and how far it has come. */
final class Worksheets {

    /** The text file that submissions read, too. */
    static final Phrases PHRASES =
            Phrases.read("worksheets.txt", Worksheets.class.getResourceAsStream("worksheets.txt"));

    /** With a path behind it, the address of a file. */
    static final String FILES = "https://files.mentaradev.local/worksheets/";

    private static final String FIRST_STEPS = "First Steps: ";

    /** Those that are no first steps. */
    static final Condition REGULAR = WORKSHEET.TITLE.notLike(FIRST_STEPS + "%");

    private Worksheets() {}

    /** One of the worksheets that a therapist gives. */
    static WorksheetRecord regular(Slot<?, Record> slot) {
        return worksheet(slot, "");
    }

    /** A worksheet of a client who would have none. */
    static WorksheetRecord firstSteps(Slot<?, Record> slot) {
        return worksheet(slot, FIRST_STEPS);
    }

    private static WorksheetRecord worksheet(Slot<?, Record> slot, String prefix) {
        Record pair = slot.choice();
        Seed seed = slot.seed();
        String[] template = template(slot);
        String instructions = Phrases.resolve(seed.at("instructions"), template[1]);
        boolean more = seed.at("more").chance(0.6);
        LocalDateTime since = pair.get(CLIENT_THERAPIST.ASSIGNED_AT);
        WorksheetRecord worksheet = new Handling(since, seed.horizon(since))
                .worksheet(seed, slot.ordinal())
                .setId(slot.id())
                .setClientId(pair.get(CLIENT_THERAPIST.CLIENT_ID))
                .setTherapistId(pair.get(CLIENT_THERAPIST.THERAPIST_ID))
                .setTitle(prefix + template[0])
                .setInstructions(
                        more ? instructions + " " + PHRASES.draw(seed.at("addition"), "additions") : instructions);
        return withMaterial(worksheet, seed.at("material"));
    }

    /** Something for a concern of the client now and then; else all that suits everybody, before one comes again as a second part. */
    private static String[] template(Slot<?, Record> slot) {
        List<String> special = forConcerns(slot.choice().get(USER.BIO));
        if (slot.attempt() == 0
                && !special.isEmpty()
                && slot.lasting().at("special").chance(0.4)) {
            return slot.lasting().at("which").pick(special).split(" => ", 2);
        }
        List<String> general = PHRASES.entries("general");
        int number = slot.ordinal() + slot.attempt();
        List<String> order = slot.ownerSeed().at("order").sample(general.size(), general);
        String[] template = order.get(number % order.size()).split(" => ", 2);
        int part = 1 + number / order.size();
        return part == 1 ? template : new String[] {template[0] + " (Part " + part + ")", template[1]};
    }

    private static List<String> forConcerns(String bio) {
        return Concern.in(Objects.requireNonNullElse(bio, "")).stream()
                .flatMap(concern -> PHRASES.entries(concern.name().toLowerCase(Locale.ROOT)).stream())
                .collect(toUnmodifiableList());
    }

    private static WorksheetRecord withMaterial(WorksheetRecord worksheet, Seed seed) {
        if (!seed.chance(0.6)) {
            return worksheet.setMaterialNames(new String[0]).setMaterialUrls(new String[0]);
        }
        String name = slug(worksheet.getTitle()) + ".pdf";
        return worksheet.setMaterialNames(new String[] {name}).setMaterialUrls(new String[] {FILES + "templates/" + name
        });
    }

    /** A title as part of a file's name. */
    static String slug(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "worksheet" : slug;
    }
}
