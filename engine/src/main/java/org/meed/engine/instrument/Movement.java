package org.meed.engine.instrument;

/** What became of a score between two occasions. */
public enum Movement {
    /** It moved by enough, for the better. */
    IMPROVED,
    /** It did not move by enough. */
    UNCHANGED,
    /** It moved by enough, for the worse. */
    DETERIORATED
}
