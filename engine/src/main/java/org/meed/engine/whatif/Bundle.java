package org.meed.engine.whatif;

import java.util.Arrays;

/** Numbers of things in order, one as often as it is there: equal where the things are. */
final class Bundle {

    static final Bundle EMPTY = new Bundle(new int[0]);

    private final int[] things;

    private Bundle(int[] things) {
        this.things = things;
    }

    /** The things in order; not to be changed. */
    int[] things() {
        return things;
    }

    /** A bundle of some things in any order, which are put in order. */
    static Bundle of(int[] things) {
        Arrays.sort(things);
        return new Bundle(things);
    }

    /** All of this and all of another. */
    Bundle and(Bundle other) {
        int[] all = Arrays.copyOf(things, things.length + other.things.length);
        System.arraycopy(other.things, 0, all, things.length, other.things.length);
        return of(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bundle bundle && Arrays.equals(things, bundle.things);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(things);
    }

    @Override
    public String toString() {
        return Arrays.toString(things);
    }
}
