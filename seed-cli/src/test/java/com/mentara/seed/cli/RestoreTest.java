package com.mentara.seed.cli;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.api.Profile;
import com.mentara.seed.engine.Plan.Step;
import com.mentara.seed.engine.SeedReport;
import com.mentara.seed.engine.Seeder;
import com.mentara.seed.testkit.Plausibility;
import com.mentara.seed.testkit.Removal;
import com.mentara.seed.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is deleted from a filled database, a run closes every gap again, and with the same rows where no other row can.
 *
 * <p>Rows are deleted with all that refer to them, a fifth of each table, then of five tables at once. What comes instead of
 * them makes sense beside the others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreTest {

    private static final int PERCENT = 20;
    private static final int TOGETHER = 5;

    /** Two sides ask for these rows, so that another one may close a gap; participants come back with their conversation. */
    private static final Set<String> OTHERS_MAY_COME =
            Set.of("Membership", "ModeratorCommunity", "Comment", "PostHeart", "ConversationParticipant");

    private final TestDatabase filled = SystemTest.migrated();
    private SortedMap<String, String> expected = new TreeMap<>();

    @BeforeAll
    void fill() {
        assertThat(seeder(filled).run().satisfied()).isTrue();
        expected = filled.digests();
    }

    @AfterAll
    void drop() {
        filled.close();
    }

    Stream<Set<String>> tables() {
        List<String> all = filled.counts().entrySet().stream()
                .filter(table -> table.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        int apart = all.size() / TOGETHER;
        Stream<Set<String>> some = IntStream.range(0, TOGETHER)
                .mapToObj(first -> IntStream.range(0, TOGETHER)
                        .mapToObj(step -> all.get(first + step * apart))
                        .collect(toUnmodifiableSet()));
        return Stream.concat(all.stream().map(Set::of), some);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsDeletedComesBack(Set<String> tables) {
        try (TestDatabase database = filled.copy()) {
            Set<String> lost = new TreeSet<>();
            for (String table : new TreeSet<>(tables)) {
                lost.addAll(Removal.ofShare(database, table, PERCENT).tables());
            }
            assertThat(lost).isNotEmpty();
            SeedReport report = seeder(database).run();
            assertThat(report.satisfied()).as(report.toString()).isTrue();
            SortedMap<String, String> same = new TreeMap<>(expected);
            same.keySet().removeAll(changeable(lost));
            assertThat(database.digests()).containsAllEntriesOf(same);
            Plausibility rows = new Plausibility(database);
            GeneralInvariants.hold(rows);
            BillingInvariants.hold(rows);
            NotificationInvariants.hold(rows);
            AuditLogInvariants.hold(rows);
            rows.check();
        }
    }

    /** The lost tables whose rows may be others, and all that follows from them. */
    private Set<String> changeable(Set<String> lost) {
        Set<String> changeable = new TreeSet<>(OTHERS_MAY_COME);
        changeable.removeIf(table -> lost.stream().noneMatch(identifier -> identifier.endsWith("\"" + table + "\"")));
        for (Step step : seeder(filled).plan().steps()) {
            if (Stream.concat(step.reads().stream(), step.writes().stream()).anyMatch(changeable::contains)) {
                changeable.addAll(step.writes());
            }
        }
        return changeable;
    }

    private static Seeder seeder(TestDatabase database) {
        return Seeder.on(database.dataSource()).profile(Profile.LIGHT).asOf(LocalDate.of(2026, 1, 1));
    }
}
