package com.mentara.seed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final DSLContext SQL = DSL.using(SQLDialect.POSTGRES);
    private static final Field<String> KEY = DSL.field("key", String.class);
    private static final Field<String> GROUP = DSL.field("group", String.class);
    private static final Field<String> KIND = DSL.field("kind", String.class);
    private static final PoolColumns COLUMNS = new PoolColumns(
            List.of(KEY, GROUP, KIND), List.of(KEY), GROUP, KIND, null, null, List.of(), new Shape(SQL, List.of()));
    private static final long SALT = 11;
    private static final int POINTS = 16;

    @Test
    void theIndexAndAFullScanAgree() {
        Pool pool = pool(300, "g");
        for (int owner = 0; owner < 100; owner++) {
            assertThat(take(new Nearest(pool, pool.ranges("g"), owner), 300)).isEqualTo(byDistance(pool, owner));
        }
    }

    @Test
    void choicesOverSeveralGroupsAreThoseOfTheirUnion() {
        List<Record> members = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            members.add(member("m" + i, i % 4 == 0 ? "a" : i % 4 == 1 ? "b" : "c", ""));
        }
        Pool pool = pool(members);
        List<Pool.Range> both = new ArrayList<>(pool.ranges("a"));
        both.addAll(pool.ranges("b"));
        List<String> chosen = take(new Nearest(pool, both, 5), pool, 10);
        List<String> expected = byDistance(pool, 5).stream()
                .map(row -> pool.member(row))
                .filter(member -> !member.group().equals("c"))
                .map(Pool.Member::key)
                .limit(10)
                .toList();
        assertThat(chosen).isEqualTo(expected);
    }

    @Test
    void anotherRowChangesOnlyTheChoicesThatFallOnIt() {
        Pool before = pool(1000, "g");
        Pool after = pool(1010, "g");
        int changed = 0;
        for (int owner = 0; owner < 1000; owner++) {
            Set<String> old = new LinkedHashSet<>(take(new Nearest(before, before.ranges("g"), owner), before, 3));
            Set<String> now = new LinkedHashSet<>(take(new Nearest(after, after.ranges("g"), owner), after, 3));
            now.removeAll(old);
            changed += now.size();
            assertThat(now).allMatch(key -> Integer.parseInt(key.substring(1)) >= 1000);
        }
        assertThat(changed).isBetween(5, 80);
    }

    @Test
    void choicesAreSpreadEvenly() {
        Pool pool = pool(100, "g");
        Map<String, Integer> load = new HashMap<>();
        for (int owner = 0; owner < 10_000; owner++) {
            take(new Nearest(pool, pool.ranges("g"), Hash.of(owner)), pool, 3)
                    .forEach(key -> load.merge(key, 1, Integer::sum));
        }
        assertThat(load).hasSize(100);
        assertThat(load.values()).allMatch(number -> number > 150 && number < 450);
    }

    @Test
    void turnsGoRoundTheKinds() {
        List<Record> members = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            members.add(member("m" + i, "g", i < 3 ? "rare" : i < 30 ? "some" : "many"));
        }
        Pool pool = pool(members);
        InTurn turns = new InTurn(pool, pool.ranges("g"), 9);
        List<String> kinds = IntStream.range(0, 9)
                .mapToObj(i -> pool.member(turns.next()).kind())
                .toList();
        assertThat(kinds.subList(0, 3)).containsExactlyInAnyOrder("rare", "some", "many");
        assertThat(kinds.subList(3, 6)).isEqualTo(kinds.subList(0, 3));
        assertThat(kinds.subList(6, 9)).isEqualTo(kinds.subList(0, 3));
        int left = 0;
        while (turns.next() != Candidates.NONE) {
            left++;
        }
        assertThat(left).isEqualTo(81);
    }

    @Test
    void aShortlistHasWhatFewOwnersChooseFirst() {
        List<Record> members = IntStream.range(0, 2000)
                .mapToObj(i -> member("m" + i, "g" + i % 3, i % 10 == 0 ? "rare" : "many"))
                .toList();
        Shortlist shortlist = new Shortlist(SALT, COLUMNS, 20);
        for (int owner = 0; owner < 5; owner++) {
            shortlist.add(owner, List.of("g1", "g2"));
        }
        Pool whole = pool(members);
        Pool few = pool(List.copyOf(shortlist.of(members)));
        assertThat(shortlist.isComplete()).isFalse();
        assertThat(few.size()).isLessThanOrEqualTo(5 * 2 * 20);
        for (int owner = 0; owner < 5; owner++) {
            assertThat(take(new Nearest(few, ranges(few), owner), few, 20))
                    .isEqualTo(take(new Nearest(whole, ranges(whole), owner), whole, 20));
            assertThat(take(new InTurn(few, ranges(few), owner), few, 20))
                    .isEqualTo(take(new InTurn(whole, ranges(whole), owner), whole, 20));
        }
    }

    @Test
    void aShortlistOfAllIsComplete() {
        List<Record> members =
                IntStream.range(0, 20).mapToObj(i -> member("m" + i, "g", "")).toList();
        Shortlist shortlist = new Shortlist(SALT, COLUMNS, 20);
        shortlist.add(1, List.of("g"));
        assertThat(shortlist.of(members)).hasSize(20);
        assertThat(shortlist.isComplete()).isTrue();
    }

    @Test
    void neighboursAreMutual() {
        Pool pool = pool(101, "g");
        Neighbours neighbours = new Neighbours(pool, 3);
        Map<String, Set<String>> chosen = new HashMap<>();
        for (int i = 0; i < 101; i++) {
            chosen.put("m" + i, new HashSet<>(take(neighbours.of("m" + i), pool, 2)));
        }
        chosen.forEach((owner, partners) -> assertThat(partners)
                .hasSize(2)
                .doesNotContain(owner)
                .allMatch(partner -> chosen.getOrDefault(partner, Set.of()).contains(owner)));
    }

    @Test
    void everybodyElseIsANeighbourInTheEnd() {
        for (int size : new int[] {1, 2, 3, 7}) {
            Pool pool = pool(size, "g");
            List<String> all = take(new Neighbours(pool, 3).of("m0"), pool, 100);
            assertThat(all).hasSize(size - 1).doesNotHaveDuplicates().doesNotContain("m0");
        }
    }

    private static List<Integer> byDistance(Pool pool, long owner) {
        return IntStream.range(0, pool.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(row -> IntStream.range(0, POINTS)
                                .mapToLong(
                                        point -> (pool.position(row) - (Hash.of(owner, point) >>> 1)) & Long.MAX_VALUE)
                                .min()
                                .orElseThrow())
                        .thenComparing(row -> pool.member(row).key()))
                .toList();
    }

    private static List<Pool.Range> ranges(Pool pool) {
        List<Pool.Range> ranges = new ArrayList<>(pool.ranges("g1"));
        ranges.addAll(pool.ranges("g2"));
        return ranges;
    }

    private static Pool pool(int size, String group) {
        return pool(IntStream.range(0, size)
                .mapToObj(i -> member("m" + i, group, ""))
                .toList());
    }

    private static Pool pool(List<? extends Record> members) {
        Pool pool = new Pool(SALT, COLUMNS);
        pool.add(members);
        return pool;
    }

    private static Record member(String key, String group, String kind) {
        return SQL.newRecord(KEY, GROUP, KIND).values(key, group, kind);
    }

    private static List<Integer> take(Candidates candidates, int number) {
        List<Integer> taken = new ArrayList<>();
        for (int row = candidates.next(); row != Candidates.NONE && taken.size() < number; row = candidates.next()) {
            taken.add(row);
        }
        return taken;
    }

    private static List<String> take(Candidates candidates, Pool pool, int number) {
        return take(candidates, number).stream()
                .map(row -> pool.member(row).key())
                .toList();
    }
}
