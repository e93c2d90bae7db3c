package org.meed.engine.columns;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * The labelled exceptions of one outcome that are tested at one step. Finds the one that holds of
 * an element; two with different ends leave the result pending.
 */
final class Exceptions {

    /** One exception, on the axis on which they are asked. */
    record One(
            @Nullable Truths when,
            @Nullable Truths unless,
            @Nullable Ints on,
            int label,
            int ground) {

        boolean holds(int element) {
            return (when == null || when.at[element] == Truths.YES)
                    && (unless == null || unless.at[element] != Truths.YES);
        }

        /** Marks where it holds. */
        void mark(int[] marks, int count) {
            if (when == null) {
                Arrays.fill(marks, 0, count, 1);
                return;
            }
            // half a yes is one, half of the others nought
            for (int e = 0; e < count; e++) {
                marks[e] |= when.at[e] >> 1;
            }
        }
    }

    private final List<One> all;
    private final int conflict;

    /** What was found last. */
    int kind;

    int date;
    int because;

    /** What it rests on. */
    int ground;

    Exceptions(List<One> all, int conflict) {
        this.all = all;
        this.conflict = conflict;
    }

    /**
     * Marks where one may hold, so that only there it need be looked for.
     *
     * @param marks takes 1 for each such element and else 0
     */
    void mark(int[] marks, int count) {
        Arrays.fill(marks, 0, count, 0);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).mark(marks, count);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Looks for the exception that holds, and keeps what it makes of the result.
     *
     * @param day the day of an exception that has none of its own
     */
    boolean find(int element, int day) {
        return find(element, day, null);
    }

    /** The same, but for exceptions that spare what was judged. */
    boolean find(int element, int day, @Nullable Slot judged) {
        boolean found = false;
        for (int i = 0; i < all.size(); i++) {
            One one = all.get(i);
            if (!one.holds(element)) {
                continue;
            }
            int on = one.on() == null ? day : one.on().at[element];
            if (judged != null && isSpared(judged, element, on)) {
                continue;
            }
            if (found && (kind == Slot.PENDING || on != date || one.label() != because)) {
                kind = Slot.PENDING;
                date = Days.UNKNOWN;
                because = conflict;
                ground = Grounds.NOTHING;
            } else if (!found) {
                kind = Slot.EXCLUDED;
                date = on;
                because = one.label();
                ground = one.ground();
            }
            found = true;
        }
        return found;
    }

    /**
     * Spares what was achieved by the day of an exception, had become impossible before it, or
     * waits only to be settled for a day no later than it; and exclusions that are not dated after
     * it.
     */
    private static boolean isSpared(Slot judged, int element, int day) {
        int date = judged.date[element];
        return switch (judged.kind[element]) {
            case Slot.ACHIEVED -> date <= day;
            case Slot.NOT_ACHIEVED -> date < day;
            case Slot.PENDING -> judged.day[element] != Days.UNKNOWN && judged.day[element] <= day;
            case Slot.EXCLUDED -> date == Days.UNKNOWN || date <= day;
            case Slot.ABSENT -> true;
            default ->
                    throw new IllegalStateException(
                            "A verdict cannot be (%s).".formatted(judged.kind[element]));
        };
    }
}
