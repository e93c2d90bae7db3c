package org.meed.engine.restate;

/** Why a line of a statement is not what it was. Of several, the first of these is given. */
public enum Cause {
    /** A row that was counted has been withdrawn. */
    WITHDRAWN("withdrawn"),
    /** A row that was counted has been replaced by one that says something else. */
    CORRECTED("corrected"),
    /** A row counts again that had been withdrawn or replaced. */
    REINSTATED("reinstated"),
    /**
     * A row, or an empty cell of one, became known that describes a day on or before the previous
     * known date.
     */
    LATE_FACT("late-fact"),
    /** The same, of a day since then. */
    NEW_FACT("new-fact"),
    /** Nothing new is known: a day was reached. */
    TIME("time"),
    /**
     * Nothing of the line itself differs: what a limit leaves for it does, since other lines do, or
     * a new period began.
     */
    LIMIT("limit"),
    /**
     * Nothing of the line itself differs: a result of another scheme that it meets does. Evidence
     * is what made that one differ.
     */
    SCHEME("scheme"),
    /**
     * Nothing is known otherwise of the client: a contract is, by which the line is divided between
     * providers, limited or paid. It is given where the other causes do not explain the difference.
     */
    CONTRACT("contract"),
    /**
     * It is the line of a group, of which something is known otherwise: of its members, of what it
     * is compared with, or of the groups it is pooled with; or the day came on which it is settled.
     */
    GROUP("group");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    /** The stable code of {@code changes.csv}. */
    public String word() {
        return word;
    }
}
