package com.example.garden;

import static com.example.garden.Crop.CROP;
import static com.example.garden.Label.LABEL;
import static com.example.garden.Planting.PLANTING;
import static com.example.garden.Plot.PLOT;
import static com.example.garden.Watering.WATERING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import com.example.garden.Label.LabelRecord;
import com.example.garden.Planting.PlantingRecord;
import com.example.garden.Plot.PlotRecord;
import com.example.garden.Watering.WateringRecord;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Phrases;
import com.mentara.seed.api.Rows;
import com.mentara.seed.api.Rule;
import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What grows on the plots, and when it got water. */
public final class PlantingsEnricher implements Enricher {

    private static final Phrases TEXTS =
            Phrases.read("garden.txt", PlantingsEnricher.class.getResourceAsStream("garden.txt"));

    private static final Field<String> CROP_NAME =
            field(select(CROP.NAME).from(CROP).where(CROP.ID.eq(PLANTING.CROP_ID)));

    /** For the service loader. */
    public PlantingsEnricher() {}

    @Override
    public String name() {
        return "plantings";
    }

    @Override
    public Set<Table<?>> writes() {
        return Set.of(PLANTING, LABEL, WATERING);
    }

    @Override
    public List<Rule<?, ?>> rules() {
        return List.of(plantings(), waterings());
    }

    @Override
    public List<Law> laws() {
        return List.of(Law.unique(WATERING, WATERING.PLANTING_ID, WATERING.DAY));
    }

    private static Rule<?, ?> plantings() {
        return Rule.each(PLOT)
                .where(PLOT.OPENED_AT.le(Rule.asOf()))
                .atLeast(Minimum.of("plot.plantings", 2, 3, 5))
                .of(PLANTING, PLANTING.PLOT_NUMBER.eq(PLOT.NUMBER))
                .choosing(CROP)
                .whose(CROP.SUNNY)
                .is(PLOT.SUNNY)
                .reading(CROP.ID, CROP.NAME)
                .once(PLANTING.CROP_ID)
                .rows(PlantingsEnricher::planting);
    }

    private static Rows<PlantingRecord> planting(Slot<PlotRecord, Record> slot) {
        Seed seed = slot.seed();
        PlantingRecord planting = new PlantingRecord();
        planting.set(PLANTING.ID, slot.id());
        planting.set(PLANTING.PLOT_NUMBER, slot.owner().get(PLOT.NUMBER));
        planting.set(PLANTING.CROP_ID, slot.choice().get(CROP.ID));
        planting.set(
                PLANTING.SOWN_AT,
                seed.at("sown").after(Duration.ofDays(60), slot.owner().get(PLOT.OPENED_AT)));
        LabelRecord label = new LabelRecord();
        label.set(LABEL.PLANTING_ID, slot.id());
        label.set(
                LABEL.TEXT,
                TEXTS.draw(seed.at("label"), "labels")
                        .replace("$crop", slot.choice().get(CROP.NAME)));
        return Rows.of(planting).with(label);
    }

    private static Rule<?, ?> waterings() {
        return Rule.each(PLANTING)
                .knowing(CROP_NAME)
                .atLeast(Minimum.of("planting.waterings", 3, 5, 9))
                .of(WATERING, WATERING.PLANTING_ID.eq(PLANTING.ID))
                .row(PlantingsEnricher::watering);
    }

    private static @Nullable WateringRecord watering(Slot<PlantingRecord, Record> slot) {
        Seed seed = slot.seed();
        LocalDate day = seed.at("day")
                .after(Duration.ofDays(90), slot.owner().get(PLANTING.SOWN_AT))
                .toLocalDate();
        if (day.getMonth() == Month.JUNE) {
            return null; // It rains all June.
        }
        WateringRecord watering = new WateringRecord();
        watering.set(WATERING.ID, slot.id());
        watering.set(WATERING.PLANTING_ID, slot.owner().get(PLANTING.ID));
        watering.set(WATERING.DAY, day);
        watering.set(WATERING.NOTE, TEXTS.draw(seed.at("note"), "notes").replace("$crop", slot.fact(CROP_NAME)));
        return watering;
    }
}
