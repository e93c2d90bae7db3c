package org.meed.engine.determine;

/** Yes, no, or not known. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean yes) {
        return yes ? YES : NO;
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
