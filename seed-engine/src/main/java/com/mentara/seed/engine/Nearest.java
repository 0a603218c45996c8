package com.mentara.seed.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of some ranges of a pool by their distance from an owner, nearest first.
 *
 * <p>An owner has 16 points on the ring; the distance of a row is the least way from one of the points up to it. That is a
 * function of owner and row alone: another row more or less changes only the choices that fall on it.
 */
final class Nearest implements Candidates {

    private static final int POINTS = 16;

    /** From here on it is cheaper to sort all rows by distance than to walk on from the points. */
    private static final int WALKED_SHARE = 4;

    private final Pool pool;
    private final List<Pool.Range> ranges;
    private final long[] points;
    private final int total;
    private final int[] next;
    private final int[] left;
    private final Set<Integer> seen = new HashSet<>();
    private int walked;
    private int found;
    private int[] sorted = {};

    Nearest(Pool pool, List<Pool.Range> ranges, long owner) {
        this.pool = pool;
        this.ranges = ranges;
        this.points = points(owner);
        total = ranges.stream().mapToInt(Pool.Range::size).sum();
        next = new int[POINTS * ranges.size()];
        left = new int[next.length];
        for (int walker = 0; walker < next.length; walker++) {
            Pool.Range range = range(walker);
            int first = pool.ceiling(range, points[walker % POINTS]);
            next[walker] = first == range.to() ? range.from() : first;
            left[walker] = range.size();
        }
    }

    /** Where an owner is on every ring. */
    static long[] points(long owner) {
        long[] points = new long[POINTS];
        Arrays.setAll(points, point -> Hash.of(owner, point) >>> 1);
        return points;
    }

    /** The least way from one of the points up to a position. */
    static long distance(long[] points, long position) {
        long least = Long.MAX_VALUE;
        for (long point : points) {
            least = Math.min(least, way(point, position));
        }
        return least;
    }

    private static long way(long point, long position) {
        return (position - point) & Long.MAX_VALUE;
    }

    @Override
    public int next() {
        while (found < total && walked * WALKED_SHARE <= total) {
            int row = walk();
            if (seen.add(row)) {
                found++;
                return row;
            }
        }
        if (found == total) {
            return NONE;
        }
        if (sorted.length == 0) {
            sorted = sortedByDistance();
        }
        return sorted[found++];
    }

    private int walk() {
        int nearest = -1;
        long least = 0;
        for (int walker = 0; walker < next.length; walker++) {
            if (left[walker] == 0) {
                continue;
            }
            long way = way(points[walker % POINTS], pool.position(next[walker]));
            if (nearest < 0 || way < least || (way == least && byKey(next[walker], next[nearest]) < 0)) {
                nearest = walker;
                least = way;
            }
        }
        int row = next[nearest];
        Pool.Range range = range(nearest);
        next[nearest] = row + 1 == range.to() ? range.from() : row + 1;
        left[nearest]--;
        walked++;
        return row;
    }

    private int[] sortedByDistance() {
        int[] all = new int[total];
        int rows = 0;
        for (Pool.Range range : ranges) {
            for (int row = range.from(); row < range.to(); row++) {
                all[rows++] = row;
            }
        }
        RingOrder.sort(all, 0, total, row -> distance(points, pool.position(row)), this::byKey);
        return all;
    }

    private int byKey(int row, int other) {
        return pool.member(row).key().compareTo(pool.member(other).key());
    }

    private Pool.Range range(int walker) {
        return ranges.get(walker / POINTS);
    }
}
