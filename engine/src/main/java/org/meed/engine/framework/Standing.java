package org.meed.engine.framework;

import java.util.Locale;

/** How far a number can be relied on. */
public enum Standing {
    /** Read in the source named. */
    SOURCED,
    /** Stated in one of the public documents that the product is drawn from. */
    SEED,
    /**
     * From memory or a single weak source: not to be paid on unless the commissioner confirms it by
     * name.
     */
    UNVERIFIED,
    /** Made up, to show how the framework works. */
    ILLUSTRATIVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
