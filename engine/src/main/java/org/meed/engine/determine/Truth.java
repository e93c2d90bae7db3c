package org.meed.engine.determine;

/** Yes, no, or not known. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean yes) {
        return yes ? YES : NO;
    }

    /** No where either is no; else unknown where either is unknown. */
    Truth and(Truth other) {
        return this == NO || other == NO ? NO : this == YES ? other : UNKNOWN;
    }

    /** Yes where either is yes; else unknown where either is unknown. */
    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
