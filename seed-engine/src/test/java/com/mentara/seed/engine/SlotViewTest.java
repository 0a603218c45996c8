package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Slot;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class SlotViewTest {

    private static final Moments MOMENTS = new Moments(List.of(LocalDateTime.of(2026, 1, 1, 0, 0)));

    @Test
    void anAttemptDrawsOtherValuesUnderTheSameId() {
        assertThat(slot(7, 1).id()).isEqualTo(slot(7, 0).id());
        assertThat(slot(7, 1).seed().bits()).isNotEqualTo(slot(7, 0).seed().bits());
        assertThat(slot(7, 2).seed().bits()).isNotEqualTo(slot(7, 1).seed().bits());
    }

    @Test
    void whatLastsIsTheSameAtEveryAttemptAndAnotherInEachSlot() {
        assertThat(slot(7, 150).lasting().bits()).isEqualTo(slot(7, 0).lasting().bits());
        assertThat(slot(8, 0).lasting().bits()).isNotEqualTo(slot(7, 0).lasting().bits());
    }

    @Test
    void whatIsSharedIsTheSameInAllSlotsOfAnOwnerAlone() {
        assertThat(slot("r1", 8, 3).shared().bits())
                .isEqualTo(slot("r1", 7, 0).shared().bits())
                .isNotEqualTo(slot("r2", 7, 0).shared().bits());
    }

    private static Slot<?, ?> slot(int ordinal, int attempt) {
        return slot("r1", ordinal, attempt);
    }

    private static Slot<?, ?> slot(String key, int ordinal, int attempt) {
        OwnerRow owner = new OwnerRow(
                List.of(key), key, 0, 0, 1, DSL.using(SQLDialect.POSTGRES).newRecord(), Map.of());
        SlotName name = new SlotName(1, key, Integer.toString(ordinal), ordinal);
        return new SlotView("a.rule", owner, name, ordinal, attempt, null, Map.of(), null, MOMENTS);
    }
}
