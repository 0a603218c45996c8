package com.mentara.seed.engine;

import com.google.common.base.Suppliers;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Law;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UniqueKey;

/** The laws that hold for rows: those that enrichers declare, and those that the schema's unique keys are. */
final class Laws {

    private final Supplier<List<Law>> declared;

    Laws(Plan all) {
        declared = Suppliers.memoize(() -> all.steps().stream()
                .flatMap(step -> step.enricher().laws().stream())
                .distinct()
                .toList());
    }

    /** The declared laws for the tables that an enricher writes. */
    List<Law> declaredFor(Enricher enricher) {
        return declared.get().stream()
                .filter(law -> enricher.writes().contains(law.table()))
                .toList();
    }

    /** What the rows of one rule must keep; a unique key that the rule keeps by choosing each row once is left out. */
    List<Law> keptBy(Prepared prepared) {
        Set<Law> laws = new LinkedHashSet<>(declaredFor(prepared.enricher()));
        UniqueKey<?> primary = prepared.rule().counted().rows().getPrimaryKey();
        if (primary != null && prepared.hasNaturalKey() && !prepared.keeps(primary)) {
            laws.add(Law.unique(primary.getTable(), primary.getFields().toArray(Field[]::new)));
        }
        for (Table<?> table : prepared.enricher().writes()) {
            for (UniqueKey<?> key : table.getUniqueKeys()) {
                if (!prepared.keeps(key)) {
                    laws.add(Law.unique(table, key.getFields().toArray(Field[]::new)));
                }
            }
        }
        return new ArrayList<>(laws);
    }
}
