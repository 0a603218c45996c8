package com.mentara.seed.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.mentara.seed.testkit.BrokenContracts.CallsABusyRuleIdle;
import com.mentara.seed.testkit.BrokenContracts.ComesAfterOneWithoutTable;
import com.mentara.seed.testkit.BrokenContracts.CountsByTheDatabasesName;
import com.mentara.seed.testkit.BrokenContracts.CountsItsCalls;
import com.mentara.seed.testkit.BrokenContracts.CountsWithATrace;
import com.mentara.seed.testkit.BrokenContracts.FollowsTheLocale;
import com.mentara.seed.testkit.BrokenContracts.FollowsTheThread;
import com.mentara.seed.testkit.BrokenContracts.FollowsWhatIsThere;
import com.mentara.seed.testkit.BrokenContracts.HasARuleWithoutOwners;
import com.mentara.seed.testkit.BrokenContracts.IgnoresTheSeed;
import com.mentara.seed.testkit.BrokenContracts.LeavesTheTimeToTheDatabase;
import com.mentara.seed.testkit.BrokenContracts.MakesWhatItDoesNotCount;
import com.mentara.seed.testkit.BrokenContracts.NothingWrong;
import com.mentara.seed.testkit.BrokenContracts.ReadsTheClock;
import com.mentara.seed.testkit.BrokenContracts.SetsOffATrigger;
import com.mentara.seed.testkit.BrokenContracts.WritesAnotherTable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Each broken enricher fails the tests that it should, with a message that helps; so each test of the contract can fail. */
class EnricherContractTest {

    private static final String[] REPEATED = {
        "chunkSizeChangesNothing", "deletedRowsComeBack", "factoriesArePure", "jobsChangeNothing", "oneRowAtATime"
    };

    @Test
    void anEnricherWithoutFaultPasses() {
        assertThat(failures(NothingWrong.class)).isEmpty();
    }

    @Test
    void aClockInAFactoryIsFound() {
        assertThat(failures(ReadsTheClock.class))
                .containsOnlyKeys(REPEATED)
                .hasEntrySatisfying(
                        "deletedRowsComeBack",
                        message -> assertThat(message)
                                .contains("Enricher 'notes' does not bring deleted rows back as they were")
                                .contains(
                                        "after the loss of 5 of public.note: note: 5 rows with other values, such as id 5eed")
                                .contains("(line is at ")
                                .contains("restoresIdentically()"));
    }

    @Test
    void aFactoryThatRemembersIsFound() {
        assertThat(failures(CountsItsCalls.class))
                .containsOnlyKeys(REPEATED)
                .hasEntrySatisfying(
                        "chunkSizeChangesNothing",
                        message -> assertThat(message)
                                .contains("Enricher 'notes' makes other rows for another chunk size")
                                .contains("no counter"));
    }

    @Test
    void aFactoryThatFollowsItsThreadIsFound() {
        assertThat(failures(FollowsTheThread.class))
                .containsOnlyKeys(REPEATED)
                .hasEntrySatisfying(
                        "jobsChangeNothing",
                        message -> assertThat(message).contains("jobs(4): note: 15 rows with other values"));
    }

    @Test
    void aFactoryThatFollowsTheLocaleIsFound() {
        assertThat(failures(FollowsTheLocale.class))
                .containsOnlyKeys("factoriesArePure")
                .hasEntrySatisfying(
                        "factoriesArePure",
                        message -> assertThat(message)
                                .contains("tr-TR, Asia/Kathmandu: note: 15 rows")
                                .contains("line is 1.000.000 instead of 1,000,000"));
    }

    @Test
    void aFactoryThatFollowsOtherRowsIsFound() {
        assertThat(failures(FollowsWhatIsThere.class))
                .containsOnlyKeys("deletedRowsComeBack", "oneRowAtATime")
                .hasEntrySatisfying(
                        "oneRowAtATime",
                        message -> assertThat(message)
                                .contains("after the loss of 1 of public.note: note: 1 row with other values")
                                .contains("line is after 2 others instead of after 0 others"));
    }

    @Test
    void aColumnThatIsLeftToTheClockOfTheDatabaseIsFound() {
        assertThat(failures(LeavesTheTimeToTheDatabase.class))
                .doesNotContainKey("auditWritesNothing")
                .hasEntrySatisfying(
                        "fillClosesEveryGap",
                        message -> assertThat(message)
                                .contains("rule 'book.notes', book '")
                                .contains("note.noted_at is left to a default"));
    }

    @Test
    void aRowForAnUndeclaredTableIsFound() {
        assertThat(failures(WritesAnotherTable.class))
                .doesNotContainKey("auditWritesNothing")
                .hasEntrySatisfying(
                        "fillClosesEveryGap",
                        message -> assertThat(message).contains("made a row for table 'card', but writes()"));
    }

    @Test
    void rowsThatDoNotCountAreFound() {
        assertThat(failures(MakesWhatItDoesNotCount.class))
                .doesNotContainKey("auditWritesNothing")
                .hasEntrySatisfying(
                        "fillClosesEveryGap",
                        message -> assertThat(message)
                                .contains("rule 'book.notes': 9780141439518 has 0 of 3")
                                .contains("must be one that of(...) counts"));
    }

    @Test
    void aRuleThatMakesNothingIsFound() {
        assertThat(failures(HasARuleWithoutOwners.class, "fillClosesEveryGap"))
                .hasEntrySatisfying(
                        "fillClosesEveryGap",
                        message -> assertThat(message)
                                .contains("rule 'book.notes' made no row")
                                .contains("writes() names note, but no row was made for it")
                                .contains("idleRules()"));
    }

    @Test
    void idleRulesMustBeIdleAndExist() {
        assertThat(failures(CallsABusyRuleIdle.class, "fillClosesEveryGap"))
                .hasEntrySatisfying(
                        "fillClosesEveryGap",
                        message -> assertThat(message)
                                .contains("rule 'book.notes' is named in idleRules(), but made 15 rows")
                                .contains("idleRules() names 'book.nots', which is no rule"));
    }

    @Test
    void aConditionThatDoesNotFollowFromRowsIsFound() {
        assertThat(failures(CountsByTheDatabasesName.class, "fillClosesEveryGap", "secondFillAddsNothing"))
                .containsOnlyKeys("secondFillAddsNothing")
                .hasEntrySatisfying(
                        "secondFillAddsNothing",
                        message -> assertThat(message)
                                .contains("Enricher 'notes' is not complete after one fill")
                                .contains("rule 'book.notes' lacked 15 rows again and made 15")
                                .contains("table note changed"));
    }

    @Test
    void aConditionThatWritesIsFound() {
        assertThat(failures(CountsWithATrace.class, "auditWritesNothing"))
                .hasEntrySatisfying(
                        "auditWritesNothing",
                        message ->
                                assertThat(message).contains("leaves_a_trace()").contains("read-only transaction"));
    }

    @Test
    void aTriggerIsFound() {
        assertThat(failures(SetsOffATrigger.class))
                .containsOnlyKeys("rowsOnlyInWrites")
                .hasEntrySatisfying(
                        "rowsOnlyInWrites",
                        message -> assertThat(message).contains("trace: 15 rows that should not be there"));
    }

    @Test
    void rowsThatDoNotFollowTheSeedAreFound() {
        assertThat(failures(IgnoresTheSeed.class))
                .containsOnlyKeys("otherSeedMakesOtherRows")
                .hasEntrySatisfying(
                        "otherSeedMakesOtherRows",
                        message -> assertThat(message).contains("all of its rows are the same for the seeds 1 and 2"));
    }

    @Test
    void whoIsNotSatisfiedBeforeIsNamed() {
        assertThat(failures(ComesAfterOneWithoutTable.class, "fillClosesEveryGap"))
                .hasEntrySatisfying(
                        "fillClosesEveryGap",
                        message -> assertThat(message)
                                .contains("Enricher 'readers' cannot be tried")
                                .contains("'notes' is NOT_APPLICABLE: this database has no table note"));
    }

    /** The messages of the tests that fail, by the name of the test; all tests run unless some are named. */
    private static Map<String, String> failures(Class<?> contract, String... tests) {
        DiscoverySelector[] selectors = tests.length == 0
                ? new DiscoverySelector[] {selectClass(contract)}
                : Arrays.stream(tests).map(test -> selectMethod(contract, test)).toArray(DiscoverySelector[]::new);
        Map<String, String> messages = new TreeMap<>();
        EngineTestKit.engine("junit-jupiter").selectors(selectors).execute().testEvents().failed().stream()
                .forEach(event -> messages.put(name(event), message(event)));
        return messages;
    }

    private static String name(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseThrow();
    }

    private static String message(Event event) {
        return event.getPayload(TestExecutionResult.class)
                .flatMap(TestExecutionResult::getThrowable)
                .map(String::valueOf)
                .orElseThrow();
    }
}
