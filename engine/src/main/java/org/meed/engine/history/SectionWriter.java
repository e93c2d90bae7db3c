package org.meed.engine.history;

/** Where the arrays of an {@link Archive} are put, each under a name of its own. */
public interface SectionWriter {

    void bytes(String name, byte[] values);

    void shorts(String name, short[] values);

    void ints(String name, int[] values);

    void longs(String name, long[] values);
}
