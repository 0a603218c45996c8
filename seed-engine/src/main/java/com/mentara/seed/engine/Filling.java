package com.mentara.seed.engine;

import static java.util.Objects.requireNonNullElse;

import com.mentara.seed.api.Owners;
import com.mentara.seed.api.Rows;
import com.mentara.seed.engine.SeedReport.Gap;
import com.mentara.seed.engine.SeedReport.Gaps;
import com.mentara.seed.engine.SeedReport.RuleReport;
import com.mentara.seed.engine.SeedReport.Shortfall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;

/**
 * Fills one rule: finds the owners that lack something, chunk by chunk, makes their rows and writes them.
 *
 * <p>Everything is read from one snapshot; each chunk is written in a transaction of its own. What is read never includes what
 * this rule wrote, so the rows do not depend on the size of a chunk.
 */
final class Filling {

    /** How many times as many owners are read at once in the end, where many lack something. */
    private static final int GROWTH = 8;

    /** How many times as many rows are written at once in the end. */
    private static final int PART_GROWTH = 4;

    /** How many owners are called by name where no more than these lacked something. */
    private static final int FEW = 5;

    private final Prepared prepared;
    private final Session reader;
    private final Writer writer;
    private final LawBook laws;
    private final Slots slots;
    private final Making making;
    private final int chunk;
    private final Shape owner;
    private final Labels labels;
    private final List<List<Object>> firstKeys = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private final Map<String, Set<String>> madeFromTheOtherSide = new HashMap<>();
    private int partSize;
    private long ownersFallenShort;
    private long rowsFallenShort;
    private long ownersWithGaps;
    private long missing;

    Filling(Prepared prepared, Setting setting, Session reader, Writer writer) {
        this.prepared = prepared;
        this.reader = reader;
        this.writer = writer;
        this.laws = new LawBook(setting.laws().keptBy(prepared));
        this.slots = new Slots(
                prepared,
                new Reading(prepared, reader.sql()),
                new RowCheck(prepared.enricher(), setting.drift().schema()),
                setting.moments());
        this.owner = Shape.of(reader.sql(), prepared.rule().owners().table());
        this.making = setting.making();
        this.chunk = setting.request().chunk();
        this.partSize = chunk;
        this.labels = setting.labels();
    }

    /** Fills the rule: a few owners are read quickly, and many in ever larger batches, with fewer queries for each. */
    void run() {
        try (Cursor<Record> owners = reader.sql()
                .fetchLazy(prepared.gaps().owners(prepared.minimum()).fetchSize(chunk))) {
            int size = chunk;
            for (Result<Record> batch = owners.fetchNext(size); !batch.isEmpty(); batch = owners.fetchNext(size)) {
                fill(batch.stream().map(this::owner).toList());
                size = Math.min(2 * size, GROWTH * chunk);
            }
        }
        writer.finish();
    }

    private OwnerRow owner(Record row) {
        Owners<?> owners = prepared.rule().owners();
        Key key = prepared.key();
        List<Object> values = key.values(row, 0);
        int has = (int) row.get(key.columns().size());
        int from = key.columns().size() + 1;
        Map<Field<?>, Object> facts = owners.facts().isEmpty() ? Map.of() : new HashMap<>();
        for (int i = 0; i < owners.facts().size(); i++) {
            facts.put(owners.facts().get(i), row.get(from + owner.columns().size() + i));
        }
        return new OwnerRow(
                values,
                Key.text(values),
                Key.place(values.get(0)),
                has,
                prepared.minimum() - has,
                owner.record(Shape.values(row, from, owner.columns().size())),
                facts);
    }

    private void fill(List<OwnerRow> owners) {
        for (OwnerRow owner : owners) {
            ownersWithGaps++;
            missing += owner.wanted();
            if (firstKeys.size() < FEW) {
                firstKeys.add(owner.keyValues());
            }
            if (gaps.size() < Gaps.LISTED) {
                gaps.add(new Gap(owner.key(), label(owner.key()), owner.has(), prepared.minimum()));
            }
        }
        making.ahead(parts(slots.open(owners)), this::settle);
    }

    /** Slots to be filled together, in order: small parts first, so that writing begins soon. */
    private List<List<Proposals>> parts(List<Proposals> open) {
        List<List<Proposals>> parts = new ArrayList<>();
        List<Proposals> part = new ArrayList<>();
        int wanted = 0;
        for (Proposals proposals : open) {
            part.add(proposals);
            wanted += proposals.wanted();
            if (wanted >= partSize) {
                parts.add(part);
                part = new ArrayList<>();
                wanted = 0;
                partSize = Math.min(2 * partSize, PART_GROWTH * chunk);
            }
        }
        parts.add(part);
        return parts;
    }

    /** Gives each place its first free proposal, in order, and writes them. */
    private void settle(List<Proposals> part) {
        if (!laws.isEmpty()) {
            List<Rows<?>> first = new ArrayList<>();
            part.forEach(proposals -> first.addAll(proposals.prepared()));
            laws.learn(reader.sql(), first);
        }
        List<Rows<?>> made = new ArrayList<>();
        part.forEach(proposals -> settle(proposals, made));
        if (!made.isEmpty()) {
            writer.write(made);
        }
    }

    private void settle(Proposals proposals, List<Rows<?>> made) {
        OwnerRow owner = proposals.owner();
        // The owner comes once: what others made for it need not be remembered any longer.
        Set<String> already = requireNonNullElse(madeFromTheOtherSide.remove(owner.key()), Set.of());
        int settled = already.size();
        while (settled < proposals.wanted()) {
            Proposals.Proposal proposal = proposals.next();
            if (proposal == null) {
                fallShort(owner, proposals.wanted() - settled, proposals.exhausted());
                return;
            }
            if (proposal.rows() == null || isMade(proposal, already) || !claims(proposal.rows())) {
                continue;
            }
            made.add(proposal.rows());
            remember(owner, proposal);
            settled++;
        }
    }

    /** Whether the rows keep all laws; what they claim is theirs then. */
    private boolean claims(Rows<?> proposed) {
        if (laws.isEmpty()) {
            return true;
        }
        laws.learn(reader.sql(), List.of(proposed));
        return laws.claim(proposed);
    }

    private static boolean isMade(Proposals.Proposal proposal, Set<String> already) {
        return proposal.choice() != null && already.contains(proposal.choice().key());
    }

    /** A pair among owners serves both: the other side, which comes later, has it then. */
    private void remember(OwnerRow owner, Proposals.Proposal proposal) {
        if (proposal.choice() != null
                && prepared.rule().choice() != null
                && prepared.rule().choice().eachOther()) {
            madeFromTheOtherSide
                    .computeIfAbsent(proposal.choice().key(), key -> new HashSet<>())
                    .add(owner.key());
        }
    }

    private void fallShort(OwnerRow owner, int lacking, String reason) {
        ownersFallenShort++;
        rowsFallenShort += lacking;
        if (shortfalls.size() < Gaps.LISTED) {
            shortfalls.add(new Shortfall(owner.key(), prepared.minimum() - lacking, prepared.minimum(), reason));
        }
    }

    private String label(String owner) {
        return Labels.plain(prepared.rule().owners(), owner);
    }

    /** What was found and done; what is left are the shortfalls, until it is counted again. */
    RuleReport report() {
        Gaps left = new Gaps(
                ownersFallenShort,
                rowsFallenShort,
                shortfalls.stream()
                        .map(shortfall -> new Gap(
                                shortfall.owner(), label(shortfall.owner()), shortfall.has(), shortfall.needs()))
                        .toList());
        return new RuleReport(
                prepared.rule().name(),
                prepared.minimum(),
                true,
                new Gaps(ownersWithGaps, missing, ownersWithGaps > FEW ? List.copyOf(gaps) : named()),
                writer.written().getOrDefault(prepared.rule().counted().rows(), 0L),
                left,
                List.copyOf(shortfalls));
    }

    /** The gaps with the names that people give their owners. */
    private List<Gap> named() {
        Map<String, String> names = labels.of(reader.sql(), prepared.rule().owners(), firstKeys);
        return gaps.stream()
                .map(gap -> new Gap(gap.owner(), names.getOrDefault(gap.owner(), gap.label()), gap.has(), gap.needs()))
                .toList();
    }
}
