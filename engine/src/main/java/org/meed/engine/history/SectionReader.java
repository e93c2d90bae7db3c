package org.meed.engine.history;

/**
 * Where the arrays of an {@link Archive} are taken from, by the names they were put under. Whoever
 * asks for one that is not there is given an {@link IllegalArgumentException}.
 */
public interface SectionReader {

    boolean has(String name);

    byte[] bytes(String name);

    short[] shorts(String name);

    int[] ints(String name);

    long[] longs(String name);
}
