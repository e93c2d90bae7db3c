package org.meed.lab.offending;

/** How the current offence was disposed of. */
public enum Sanction {
    /** A court convicted. */
    CONVICTION,
    /** A caution, reprimand or warning. */
    CAUTION
}
