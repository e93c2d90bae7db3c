package org.meed.lab.population;

import java.util.List;

/**
 * Draws one after the other, for stories that are all chance and are always told from their
 * beginning.
 */
final class Dice {

    private final Draws draws;
    private int thrown;

    Dice(Draws draws) {
        this.draws = draws;
    }

    Draw next() {
        return draws.at(Channel.BOUNDARY, thrown++);
    }

    boolean chance(double probability) {
        return next().chance(probability);
    }

    int between(int low, int high) {
        return next().between(low, high);
    }

    int among(int... choices) {
        return choices[between(0, choices.length - 1)];
    }

    String among(String... choices) {
        return choices[between(0, choices.length - 1)];
    }

    <T> T among(List<T> choices) {
        return next().oneOf(choices);
    }
}
