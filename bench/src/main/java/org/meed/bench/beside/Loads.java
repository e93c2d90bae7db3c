package org.meed.bench.beside;

/**
 * How many seconds it takes to have the data.
 *
 * @param tables from the CSV files of a history folder
 * @param own from a file of its own, where it has one
 */
public record Loads(double tables, double own) {

    /** The same for a part of the data, and something to do after it. */
    Loads then(double part, double seconds) {
        return new Loads(part * tables + seconds, part * own + seconds);
    }
}
