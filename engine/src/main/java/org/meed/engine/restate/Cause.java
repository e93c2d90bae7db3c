package org.meed.engine.restate;

/** Why a line of a statement is not what it was. Of several, the first of these is given. */
public enum Cause {
    /** A row that was counted has been withdrawn. */
    WITHDRAWN("withdrawn"),
    /** A row that was counted has been replaced by another. */
    CORRECTED("corrected"),
    /** A row counts again that had been withdrawn or replaced. */
    REINSTATED("reinstated"),
    /** A row became known that describes a day on or before the previous known date. */
    LATE_FACT("late-fact"),
    /** A row became known that describes a day since then. */
    NEW_FACT("new-fact"),
    /** Nothing new is known: a day was reached. */
    TIME("time");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    /** The stable code of {@code changes.csv}. */
    public String word() {
        return word;
    }
}
