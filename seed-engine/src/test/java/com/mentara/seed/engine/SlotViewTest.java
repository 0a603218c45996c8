package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import com.mentara.seed.api.Counted;
import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class SlotViewTest {

    private static final Moments MOMENTS =
            new Moments(List.of(LocalDate.of(2026, 1, 1).atStartOfDay()));
    private static final Rule<?, ?> RULE = new Rule<>(
            Rule.database(),
            Minimum.of("owner.rows", 1),
            new Counted(table("rows"), table("rows"), noCondition()),
            null,
            slot -> null);

    private static final Prepared PREPARED = new Prepared(
            new Nameless(),
            RULE,
            1,
            new Key(List.of()),
            Belonging.of(noCondition(), table("owners")),
            false,
            Naming.of("nameless", List.of(RULE), RULE, 1),
            0);

    /** An enricher for a rule that belongs to none. */
    private record Nameless() implements Enricher {
        @Override
        public String name() {
            return "nameless";
        }

        @Override
        public Set<Table<?>> writes() {
            return Set.of();
        }

        @Override
        public List<Rule<?, ?>> rules() {
            return List.of(RULE);
        }
    }

    @Test
    void slotsOfAnOwnerKnowEachOthersIds() {
        assertThat(slot("a", 4, 0).idOf(3)).isEqualTo(slot("a", 3, 0).id());
        assertThat(slot("a", 4, 7).idOf(4)).isEqualTo(slot("a", 4, 0).id());
        assertThat(slot("a", 4, 0).idOf(3)).isNotEqualTo(slot("b", 3, 0).id());
    }

    @Test
    void slotsOfAnOwnerShareASeed() {
        assertThat(slot("a", 4, 0).ownerSeed().bits())
                .isEqualTo(slot("a", 0, 0).ownerSeed().bits())
                .isEqualTo(slot("a", 4, 1).ownerSeed().bits())
                .isNotEqualTo(slot("b", 4, 0).ownerSeed().bits())
                .isNotEqualTo(slot("a", 4, 0).seed().bits());
    }

    @Test
    void whatLastsIsTheSameAtEveryAttemptAndAnotherInEachSlot() {
        assertThat(slot("a", 4, 150).lasting().bits())
                .isEqualTo(slot("a", 4, 0).lasting().bits())
                .isNotEqualTo(slot("a", 5, 0).lasting().bits());
        assertThat(slot("a", 4, 1).seed().bits())
                .isNotEqualTo(slot("a", 4, 0).seed().bits())
                .isNotEqualTo(slot("a", 4, 2).seed().bits());
    }

    @Test
    void aSlotThatIsNamedByItsChoiceHasNeither() {
        SlotView pair = slot("a", SlotView.UNNUMBERED, 0);
        assertThatIllegalStateException().isThrownBy(pair::ordinal).withMessageContaining("owner.rows");
        assertThatIllegalStateException().isThrownBy(() -> pair.idOf(0)).withMessageContaining("owner.rows");
        assertThatIllegalStateException().isThrownBy(pair::ownerSeed).withMessageContaining("owner.rows");
    }

    private static SlotView slot(String owner, int number, int attempt) {
        OwnerRow from = new OwnerRow(
                List.of(owner), owner, 0, 0, 1, DSL.using(SQLDialect.POSTGRES).newRecord(DSL.field("x")), Facts.NONE);
        return new SlotView(PREPARED, from, number, attempt, null, Reach.NOTHING, MOMENTS);
    }
}
