package com.mentara.seed.engine;

import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Shortfall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** What the filling of a rule finds: which owners lack something, and which of them cannot get it. */
final class Findings {

    /** How many owners are called by name where no more than these lacked something. */
    private static final int FEW = 5;

    private final Prepared prepared;
    private final Labels labels;
    private final List<List<Object>> firstKeys = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<String, Shortfall> shortfalls = new LinkedHashMap<>();
    private String lastFallenShort = "";
    private long ownersFallenShort;
    private long rowsFallenShort;
    private long ownersWithGaps;
    private long missing;

    Findings(Prepared prepared, Labels labels) {
        this.prepared = prepared;
        this.labels = labels;
    }

    /** An owner lacks rows. */
    void lacks(OwnerRow owner) {
        ownersWithGaps++;
        missing += owner.wanted();
        if (firstKeys.size() < FEW) {
            firstKeys.add(owner.keyValues());
        }
        if (gaps.size() < Gaps.LISTED) {
            gaps.add(new Gap(owner.key(), label(owner.key()), owner.has(), prepared.minimum()));
        }
    }

    /** An owner cannot get some of what it lacks; said once, or for one slot after the other. */
    void fallsShort(OwnerRow owner, int rows, String reason) {
        rowsFallenShort += rows;
        if (!owner.key().equals(lastFallenShort)) {
            lastFallenShort = owner.key();
            ownersFallenShort++;
        }
        Shortfall known = shortfalls.get(owner.key());
        if (known != null || shortfalls.size() < Gaps.LISTED) {
            long has = (known == null ? prepared.minimum() : known.has()) - rows;
            shortfalls.put(owner.key(), new Shortfall(owner.key(), has, prepared.minimum(), reason));
        }
    }

    /**
     * All that was found; what is left are the shortfalls, until it is counted again.
     *
     * @param sql asks for the names of owners
     * @param added how many rows were added
     */
    RuleReport report(DSLContext sql, long added) {
        List<Shortfall> listed = List.copyOf(shortfalls.values());
        List<Gap> left = listed.stream()
                .map(shortfall ->
                        new Gap(shortfall.owner(), label(shortfall.owner()), shortfall.has(), shortfall.needs()))
                .toList();
        return new RuleReport(
                prepared.rule().name(),
                prepared.minimum(),
                true,
                new Gaps(ownersWithGaps, missing, ownersWithGaps > FEW ? List.copyOf(gaps) : named(sql)),
                added,
                new Gaps(ownersFallenShort, rowsFallenShort, left),
                listed);
    }

    private String label(String owner) {
        return Labels.plain(prepared.rule().owners(), owner);
    }

    /** The gaps with the names that people give their owners. */
    private List<Gap> named(DSLContext sql) {
        Map<String, String> names = labels.of(sql, prepared.rule().owners(), firstKeys);
        return gaps.stream()
                .map(gap -> new Gap(gap.owner(), names.getOrDefault(gap.owner(), gap.label()), gap.has(), gap.needs()))
                .toList();
    }
}
