package com.mentara.seed.enrichers.therapy;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.WorksheetStatus;
import com.mentara.seed.schema.tables.records.WorksheetRecord;
import com.mentara.seed.schema.tables.records.WorksheetSubmissionRecord;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;

/** Rows of WorksheetSubmission: the files that a client hands in, and what the therapist says about them. */
final class Submissions {

    private static final int MOST_DAYS = 7;

    private Submissions() {}

    static WorksheetSubmissionRecord submission(Slot<WorksheetRecord, Record> slot) {
        WorksheetRecord worksheet = slot.owner();
        Seed seed = slot.seed();
        boolean reviewed = worksheet.getStatus() == WorksheetStatus.REVIEWED;
        WorksheetSubmissionRecord submission = new WorksheetSubmissionRecord()
                .setId(slot.id())
                .setWorksheetId(worksheet.getId())
                .setSubmittedAt(reviewed ? beforeReview(seed.at("submitted"), worksheet) : atLast(worksheet))
                .setFeedback(reviewed ? feedback(seed.at("feedback")) : null);
        return withFiles(submission, seed.at("files"), worksheet);
    }

    /** Handing it in was the last that happened to the worksheet. */
    private static LocalDateTime atLast(WorksheetRecord worksheet) {
        return latest(worksheet.getCreatedAt(), worksheet.getUpdatedAt());
    }

    /** In the last days before it was due, and before it was reviewed. */
    private static LocalDateTime beforeReview(Seed seed, WorksheetRecord worksheet) {
        LocalDateTime end = worksheet.getDueDate().isBefore(worksheet.getUpdatedAt())
                ? worksheet.getDueDate()
                : worksheet.getUpdatedAt();
        return seed.moment(latest(worksheet.getCreatedAt(), end.minusDays(MOST_DAYS)), end);
    }

    private static WorksheetSubmissionRecord withFiles(
            WorksheetSubmissionRecord submission, Seed seed, WorksheetRecord worksheet) {
        List<String> names = new ArrayList<>(List.of(Worksheets.slug(worksheet.getTitle()) + ".pdf"));
        if (seed.at("photo").chance(0.15)) {
            names.add("handwritten-notes.jpg");
        }
        String folder = Worksheets.FILES + worksheet.getId() + "/";
        String[] urls = names.stream().map(name -> folder + name).toArray(String[]::new);
        Integer[] sizes = new Integer[names.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = seed.at("bytes").at(i).between(50_000, 500_000);
        }
        return submission
                .setFileNames(names.toArray(String[]::new))
                .setFileUrls(urls)
                .setFileSizes(sizes);
    }

    private static String feedback(Seed seed) {
        String opening = Worksheets.PHRASES.draw(seed.at("opening"), "feedback opening");
        String detail = Worksheets.PHRASES.draw(seed.at("detail"), "feedback detail");
        String next = Worksheets.PHRASES.draw(seed.at("next"), "feedback next");
        return seed.at("detailed").chance(0.75) ? opening + " " + detail + " " + next : opening + " " + next;
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
