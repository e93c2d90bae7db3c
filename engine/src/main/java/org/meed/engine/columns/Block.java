package org.meed.engine.columns;

/**
 * Some clients that follow one another in the archive, and the day as known on which they are asked
 * about.
 */
final class Block {

    final int known;

    /** The place of the first client, and how many there are. */
    int first;

    int clients;

    private int[] scratch = {};

    Block(int known) {
        this.known = known;
    }

    /** Room for the use of one primitive while it runs. */
    int[] scratch(int cells) {
        if (scratch.length < cells) {
            scratch = new int[cells + (cells >> 1)];
        }
        return scratch;
    }
}
