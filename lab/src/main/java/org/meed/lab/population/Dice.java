package org.meed.lab.population;

import java.util.List;

/**
 * Draws one after the other, for stories that are all chance and are always told from their
 * beginning.
 */
public final class Dice {

    private final Draws draws;
    private int thrown;

    /** Throws that follow from the given draws alone. */
    public Dice(Draws draws) {
        this.draws = draws;
    }

    Draw next() {
        return draws.at(Channel.BOUNDARY, thrown++);
    }

    /** Yes with the given probability. */
    public boolean chance(double probability) {
        return next().chance(probability);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return next().between(low, high);
    }

    /** One of the choices, each as likely. */
    public int among(int... choices) {
        return choices[between(0, choices.length - 1)];
    }

    /** One of the choices, each as likely. */
    public String among(String... choices) {
        return choices[between(0, choices.length - 1)];
    }

    /** One of the choices, each as likely. */
    public <T> T among(List<T> choices) {
        return next().oneOf(choices);
    }
}
