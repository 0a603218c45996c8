package com.mentara.seed.engine;

import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.Gaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Counts what the owners of a rule lack; the first of them are listed, with their labels. */
final class GapCount {

    private final Prepared prepared;
    private final Setting setting;
    private final List<List<Object>> listed = new ArrayList<>();
    private final Map<String, Integer> had = new LinkedHashMap<>();
    private long owners;
    private long rows;

    GapCount(Prepared prepared, Setting setting) {
        this.prepared = prepared;
        this.setting = setting;
    }

    Gaps count(DSLContext sql) {
        try (Cursor<Record> gaps = sql.fetchLazy(prepared.gaps()
                .counts(prepared.minimum())
                .fetchSize(setting.request().chunk()))) {
            gaps.forEach(this::add);
        }
        Map<String, String> labels = setting.labels().of(sql, prepared.rule().owners(), listed);
        List<Gap> first = new ArrayList<>();
        labels.forEach(
                (owner, label) -> first.add(new Gap(owner, label, had.getOrDefault(owner, 0), prepared.minimum())));
        return new Gaps(owners, rows, List.copyOf(first));
    }

    private void add(Record gap) {
        Key key = prepared.key();
        int has = gap.get(key.columns().size(), Integer.class);
        owners++;
        rows += prepared.minimum() - has;
        if (listed.size() < Gaps.LISTED) {
            List<Object> values = key.values(gap, 0);
            listed.add(values);
            had.put(Key.text(values), has);
        }
    }
}
