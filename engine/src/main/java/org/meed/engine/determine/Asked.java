package org.meed.engine.determine;

import org.meed.engine.ratio.Millionths;

/**
 * What one line of a payment asked on the day of a result.
 *
 * @param counts whether the line counts
 * @param row the word that chooses the row of its table; empty when it is not known, or not asked
 * @param column the word that chooses the column; empty when it is not known, or not asked
 * @param number how many times its price is paid, or its hundredths, or its share, in {@linkplain
 *     Millionths millionths}; one when it is not asked, {@link #UNKNOWN} when it is not known
 * @param outOf of how many, in millionths; one when it is not asked, {@link #UNKNOWN} when it is
 *     not known
 */
public record Asked(boolean counts, String row, String column, long number, long outOf) {

    /** A number that is not known. */
    public static final long UNKNOWN = Functions.NumberFunction.UNKNOWN;

    /**
     * A price of one row and one column.
     *
     * @param times how many times it is paid, a whole number; {@link #UNKNOWN} when not known
     */
    public static Asked price(String row, String column, long times) {
        return new Asked(true, row, column, Millionths.of(times), Millionths.ONE);
    }
}
