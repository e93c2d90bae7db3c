package org.meed.lab.population;

/** How far a {@link Figure} can be trusted. */
public enum Standing {
    /** Read in the publication that is named. */
    SOURCED,

    /**
     * From a mirror, a third party or memory; check it before anything is paid or decided on it.
     */
    UNVERIFIED,

    /** Ours: chosen so that the people are plausible, and for no better reason. */
    ILLUSTRATIVE
}
