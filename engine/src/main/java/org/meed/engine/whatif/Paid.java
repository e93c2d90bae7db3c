package org.meed.engine.whatif;

/**
 * What one achieved result comes to.
 *
 * @param outcome the outcome's place in the framework
 * @param part the part's place in the outcome
 * @param band the word that chooses the column of its price; empty where none is asked
 * @param pence what it pays; none where it is not paid for
 */
public record Paid(int outcome, int part, String provider, String band, long pence) {}
