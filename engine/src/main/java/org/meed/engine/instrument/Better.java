package org.meed.engine.instrument;

/** Which way a score goes when things go well. */
public enum Better {
    /** A higher score is better, as of wellbeing. */
    HIGHER,
    /** A lower score is better, as of dependence. */
    LOWER
}
