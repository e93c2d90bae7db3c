package org.meed.engine.columns;

import java.util.Arrays;

/**
 * An answer as it was when it was last looked at, to tell whether it is another now. Costs two
 * cells read for each of the answer, and one written once it is another.
 */
final class KeptAnswer {

    private final Axis axis;
    private final Vector answer;

    /** How many elements there were. */
    private int size = -1;

    private int[] first = {};
    private int[] second = {};
    private int[] third = {};
    private long[] numbers = {};

    KeptAnswer(Marks.Fronted of) {
        this.axis = of.axis();
        this.answer = of.answer();
    }

    /** Keeps the answer, whatever it was before. */
    void keep() {
        size = -1;
        isAnother();
    }

    /** Whether it is another answer than when it was last looked at; keeps it then. */
    boolean isAnother() {
        boolean sameSize = size == axis.size;
        size = axis.size;
        return switch (answer) {
            case Ints ints -> first(sameSize, ints.at, size);
            case Truths truths -> first(sameSize, truths.at, size);
            case Longs longs -> numbers(sameSize, longs.at);
            case RowLists lists -> rows(sameSize, lists);
            case SpellLists spells -> {
                int count = spells.starts[size];
                boolean isAnother = first(sameSize, spells.starts, size + 1);
                isAnother |= second(sameSize, spells.from, count);
                isAnother |= third(sameSize, spells.until, count);
                yield isAnother;
            }
            case Slot _ -> throw new IllegalStateException("A verdict is no answer of a node.");
        };
    }

    private boolean rows(boolean sameSize, RowLists lists) {
        boolean isAnother = !sameSize;
        first = room(first, size);
        for (int e = 0; e < size; e++) {
            int length = lists.to(e) - lists.from(e);
            isAnother |= first[e] != length;
            first[e] = length;
        }
        return lists.isShared
                ? parts(isAnother, lists)
                : second(!isAnother, lists.rows, lists.end(size)) || isAnother;
    }

    /** The rows of lists that may stand anywhere among others. */
    private boolean parts(boolean isOther, RowLists lists) {
        boolean isAnother = isOther;
        int count = 0;
        for (int e = 0; e < size; e++) {
            int from = lists.from(e);
            second = room(second, count + first[e]);
            for (int i = from; i < from + first[e]; i++) {
                isAnother |= second[count] != lists.rows[i];
                second[count++] = lists.rows[i];
            }
        }
        return isAnother;
    }

    private boolean first(boolean sameSize, int[] now, int count) {
        first = room(first, count);
        return copied(sameSize, now, first, count);
    }

    private boolean second(boolean sameSize, int[] now, int count) {
        second = room(second, count);
        return copied(sameSize, now, second, count);
    }

    private boolean third(boolean sameSize, int[] now, int count) {
        third = room(third, count);
        return copied(sameSize, now, third, count);
    }

    private boolean numbers(boolean sameSize, long[] now) {
        if (numbers.length < size) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        if (sameSize && Arrays.equals(now, 0, size, numbers, 0, size)) {
            return false;
        }
        System.arraycopy(now, 0, numbers, 0, size);
        return true;
    }

    private static boolean copied(boolean sameSize, int[] now, int[] kept, int count) {
        if (sameSize && Arrays.equals(now, 0, count, kept, 0, count)) {
            return false;
        }
        System.arraycopy(now, 0, kept, 0, count);
        return true;
    }

    private static int[] room(int[] kept, int count) {
        return kept.length < count ? Arrays.copyOf(kept, count + (count >> 1)) : kept;
    }
}
