package org.meed.lab.population;

/** A client's accommodation need on arrival, in the words of {@code episodes.accommodation}. */
enum Need {
    URGENT("urgent"),
    PROBLEM("problem"),
    NONE("none");

    private final String word;

    Need(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
