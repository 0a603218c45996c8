package com.mentara.seed.engine;

import static java.util.Objects.requireNonNullElse;

import com.mentara.seed.api.Rows;
import com.mentara.seed.engine.SeedReport.RuleReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills one rule: finds the owners that lack something, chunk by chunk, makes their rows and writes them.
 *
 * <p>Everything is read from one snapshot; each chunk is written in a transaction of its own. What is read never includes what
 * this rule wrote, so the rows do not depend on the size of a chunk.
 */
final class Filling {

    /** How many times as many rows are written at once in the end. */
    private static final int PART_GROWTH = 4;

    /** How many proposals are made ahead for each row at most. */
    private static final int MOST_TIMES = 8;

    private final Prepared prepared;
    private final Session reader;
    private final Writer writer;
    private final Reading reading;
    private final LawBook laws;
    private final Slots slots;
    private final Making making;
    private final int chunk;
    private final Findings findings;
    private final Map<String, Set<String>> madeFromTheOtherSide = new HashMap<>();
    private String lastOwner = "";
    private int partSize;
    private int times = 1;

    /**
     * @param none whether it is known that none of the rule's slots is filled
     */
    Filling(Prepared prepared, Setting setting, Session reader, Writer writer, boolean none) {
        this.prepared = prepared;
        this.reader = reader;
        this.writer = writer;
        this.reading = new Reading(prepared, reader.sql());
        this.laws = new LawBook(setting.laws().keptBy(prepared), prepared::isOfOwner);
        this.slots = new Slots(
                prepared,
                reading,
                new RowCheck(prepared.enricher(), setting.drift().schema()),
                setting.moments(),
                none);
        this.making = setting.making();
        this.chunk = setting.request().chunk();
        this.partSize = chunk;
        this.findings = new Findings(prepared, setting.labels());
    }

    /** Fills the rule. */
    void run() {
        try (Batches batches = new Batches(prepared, reader, slots, chunk)) {
            for (Batches.Batch batch = batches.next(); batch != null; batch = batches.next()) {
                batch.owners().forEach(findings::lacks);
                Iterator<Proposals> open = batch.slots();
                making.ahead(() -> part(open), () -> times, this::settle);
            }
        }
        writer.finish();
    }

    /** The next slots, to be filled together: few at first, so that writing begins soon. */
    private List<Proposals> part(Iterator<Proposals> open) {
        List<Proposals> part = new ArrayList<>();
        for (int wanted = 0; wanted < partSize && open.hasNext(); ) {
            Proposals next = open.next();
            part.add(next);
            wanted += next.wanted();
        }
        partSize = Math.min(2 * partSize, PART_GROWTH * chunk);
        return part;
    }

    /** Gives each place its first free proposal, in order, and writes them. */
    private void settle(List<Proposals> part) {
        if (!part.get(0).owner().key().equals(lastOwner)) {
            laws.forgetOwners();
        }
        lastOwner = part.get(part.size() - 1).owner().key();
        if (!laws.isEmpty()) {
            List<Rows<?>> first = new ArrayList<>();
            part.forEach(proposals -> first.addAll(proposals.prepared()));
            laws.learn(reading, first);
        }
        List<Rows<?>> made = new ArrayList<>();
        int asked = 0;
        for (Proposals proposals : part) {
            asked += settle(proposals, made);
        }
        // Where laws refuse much, the next parts are made with as many proposals as this one took.
        times = Math.max(1, Math.min(MOST_TIMES, asked / Math.max(1, made.size())));
        if (!made.isEmpty()) {
            writer.write(made);
        }
    }

    /** Settles the slots of some proposals, and says how many it asked for. */
    private int settle(Proposals proposals, List<Rows<?>> made) {
        OwnerRow owner = proposals.owner();
        // The owner comes once: what others made for it need not be remembered any longer.
        Set<String> already = requireNonNullElse(madeFromTheOtherSide.remove(owner.key()), Set.of());
        int settled = already.size();
        int asked = 0;
        while (settled < proposals.wanted()) {
            boolean learned = proposals.isPrepared();
            Proposals.Proposal proposal = proposals.next();
            if (proposal == null) {
                findings.fallsShort(owner, proposals.wanted() - settled, proposals.exhausted());
                return asked;
            }
            asked++;
            if (proposal.rows() == null || isMade(proposal, already) || !claims(proposal.rows(), learned)) {
                continue;
            }
            made.add(proposal.rows());
            remember(owner, proposal);
            settled++;
        }
        return asked;
    }

    /**
     * Whether the rows keep all laws; what they claim is theirs then.
     *
     * @param learned whether it is known already what existing rows claim of theirs
     */
    private boolean claims(Rows<?> proposed, boolean learned) {
        if (laws.isEmpty()) {
            return true;
        }
        if (!learned) {
            laws.learn(reading, List.of(proposed));
        }
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

    /** What was found and done. */
    RuleReport report() {
        return findings.report(
                reader.sql(),
                writer.written().getOrDefault(prepared.rule().counted().rows(), 0L));
    }
}
