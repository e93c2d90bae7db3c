package org.meed.lab.population;

/** Why an episode ended, in the words of {@code episodes.reason}. */
enum Reason {
    COMPLETED_DRUG_FREE("completed-drug-free"),
    COMPLETED_ALCOHOL_FREE("completed-alcohol-free"),
    COMPLETED_OCCASIONAL_USER("completed-occasional-user"),
    TRANSFERRED("transferred"),
    TRANSFERRED_CUSTODY("transferred-custody"),
    DROPPED_OUT("dropped-out"),
    WITHDRAWN("withdrawn"),
    RETAINED_CUSTODY("retained-custody"),
    DECLINED("declined"),
    DIED("died"),
    OTHER("other");

    private final String word;

    Reason(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean completed() {
        return this == COMPLETED_DRUG_FREE
                || this == COMPLETED_ALCOHOL_FREE
                || this == COMPLETED_OCCASIONAL_USER;
    }

    boolean toCustody() {
        return this == TRANSFERRED_CUSTODY || this == RETAINED_CUSTODY;
    }
}
