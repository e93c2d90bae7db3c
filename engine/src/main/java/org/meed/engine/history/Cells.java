package org.meed.engine.history;

import org.meed.engine.time.Days;

/**
 * One column of cells, each in as few bytes as the spread of its values needs; immutable. Every
 * kind is read in bulk, so that whoever reads a block asks once which kind it is.
 */
public sealed interface Cells {

    /** The cell of a row, {@link Days#UNKNOWN} when it is empty. */
    int at(int row);

    /**
     * Reads the cells of rows that follow one another.
     *
     * @param first the first of the rows
     * @param into takes so many cells as {@code count} says, from its beginning on
     */
    void read(int first, int count, int[] into);

    /** Cells all of which are empty. */
    record Empty() implements Cells {
        @Override
        public int at(int row) {
            return Days.UNKNOWN;
        }

        @Override
        public void read(int first, int count, int[] into) {
            java.util.Arrays.fill(into, 0, count, Days.UNKNOWN);
        }
    }

    /** Cells all of which say the same. */
    record Same(int value) implements Cells {
        @Override
        public int at(int row) {
            return value;
        }

        @Override
        public void read(int first, int count, int[] into) {
            java.util.Arrays.fill(into, 0, count, value);
        }
    }

    /** Cells of at most 255 values that follow one another; -1 marks an empty one. */
    final class Bytes implements Cells {

        final int base;
        private final byte[] values;

        /** What each byte says, from 0 on. */
        private final int[] cells = new int[0x100];

        private Bytes(int base, byte[] values) {
            this.base = base;
            this.values = values;
            for (int i = 0; i < cells.length; i++) {
                cells[i] = base + i;
            }
            cells[0xFF] = Days.UNKNOWN;
        }

        @Override
        public int at(int row) {
            return cells[values[row] & 0xFF];
        }

        @Override
        public void read(int first, int count, int[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = cells[values[first + i] & 0xFF];
            }
        }
    }

    /** Cells of at most 65,535 values that follow one another; -1 marks an empty one. */
    final class Shorts implements Cells {

        final int base;
        private final short[] values;

        private Shorts(int base, short[] values) {
            this.base = base;
            this.values = values;
        }

        @Override
        public int at(int row) {
            int value = values[row];
            return value == -1 ? Days.UNKNOWN : base + (value & 0xFFFF);
        }

        @Override
        public void read(int first, int count, int[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = values[first + i];
            }
            // apart from the widening, so that each of the two is done for many cells at once
            for (int i = 0; i < count; i++) {
                int value = into[i];
                int empty = ~(((value + 1) | -(value + 1)) >> 31);
                int cell = base + value + ((value >> 31) & 0x10000);
                into[i] = (cell & ~empty) | (Days.UNKNOWN & empty);
            }
        }
    }

    /** Any cells. */
    final class Ints implements Cells {

        final int[] values;

        private Ints(int[] values) {
            this.values = values;
        }

        @Override
        public int at(int row) {
            return values[row];
        }

        @Override
        public void read(int first, int count, int[] into) {
            System.arraycopy(values, first, into, 0, count);
        }
    }

    /** Whether no cell is empty. */
    default boolean isFull() {
        return switch (this) {
            case Empty _ -> false;
            case Same _ -> true;
            case Bytes bytes -> {
                boolean full = true;
                for (byte value : bytes.values) {
                    full &= value != -1;
                }
                yield full;
            }
            case Shorts shorts -> {
                boolean full = true;
                for (short value : shorts.values) {
                    full &= value != -1;
                }
                yield full;
            }
            case Ints ints -> {
                boolean full = true;
                for (int value : ints.values) {
                    full &= value != Days.UNKNOWN;
                }
                yield full;
            }
        };
    }

    /** The greatest cell; {@link Days#UNKNOWN} when all are empty. */
    default int greatest() {
        return switch (this) {
            case Empty _ -> Days.UNKNOWN;
            case Same(int value) -> value;
            case Bytes bytes -> {
                int most = -1;
                for (byte value : bytes.values) {
                    most = Math.max(most, (value + 1 & 0xFF) - 1);
                }
                yield most < 0 ? Days.UNKNOWN : bytes.base + most;
            }
            case Shorts shorts -> {
                int most = -1;
                for (short value : shorts.values) {
                    most = Math.max(most, (value + 1 & 0xFFFF) - 1);
                }
                yield most < 0 ? Days.UNKNOWN : shorts.base + most;
            }
            case Ints ints -> {
                int most = Days.UNKNOWN;
                for (int value : ints.values) {
                    most = Math.max(most, value);
                }
                yield most;
            }
        };
    }

    /** Whether there is a cell for each of so many rows. */
    default boolean fits(int rows) {
        return switch (this) {
            case Empty _ -> true;
            case Same _ -> true;
            case Bytes bytes -> bytes.values.length == rows;
            case Shorts shorts -> shorts.values.length == rows;
            case Ints ints -> ints.values.length == rows;
        };
    }

    /** Puts them in a file, under a name. */
    default void put(SectionWriter into, String name) {
        switch (this) {
            case Empty() -> into.ints(name + "/empty", new int[0]);
            case Same(int value) -> into.ints(name + "/same", new int[] {value});
            case Bytes bytes -> {
                into.ints(name + "/base", new int[] {bytes.base});
                into.bytes(name + "/bytes", bytes.values);
            }
            case Shorts shorts -> {
                into.ints(name + "/base", new int[] {shorts.base});
                into.shorts(name + "/shorts", shorts.values);
            }
            case Ints ints -> into.ints(name + "/ints", ints.values);
        }
    }

    /** Takes them from a file. */
    static Cells take(SectionReader from, String name) {
        if (from.has(name + "/empty")) {
            return new Empty();
        }
        if (from.has(name + "/same")) {
            return new Same(one(from, name + "/same"));
        }
        if (from.has(name + "/ints")) {
            return new Ints(from.ints(name + "/ints"));
        }
        int base = one(from, name + "/base");
        return from.has(name + "/bytes")
                ? new Bytes(base, from.bytes(name + "/bytes"))
                : new Shorts(base, from.shorts(name + "/shorts"));
    }

    private static int one(SectionReader from, String name) {
        int[] values = from.ints(name);
        Archive.must(values.length == 1, name + " is not one number");
        return values[0];
    }

    /** Cells in the least room that holds them. */
    static Cells of(int[] values) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        boolean full = true;
        for (int value : values) {
            if (value == Days.UNKNOWN) {
                full = false;
            } else {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (least > most) {
            return new Empty();
        }
        if (full && least == most) {
            return new Same((int) least);
        }
        long spread = most - least;
        return spread < 0xFF
                ? bytes(values, (int) least)
                : spread < 0xFFFF ? shorts(values, (int) least) : new Ints(values.clone());
    }

    private static Cells bytes(int[] values, int base) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = values[i] == Days.UNKNOWN ? -1 : (byte) (values[i] - base);
        }
        return new Bytes(base, bytes);
    }

    private static Cells shorts(int[] values, int base) {
        short[] shorts = new short[values.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = values[i] == Days.UNKNOWN ? -1 : (short) (values[i] - base);
        }
        return new Shorts(base, shorts);
    }
}
