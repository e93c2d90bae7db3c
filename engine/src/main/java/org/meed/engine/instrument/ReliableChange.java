package org.meed.engine.instrument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The reliable change of Jacobson and Truax: how far a score must move before the move is more than
 * two measurements of somebody unchanged would show.
 *
 * <p>With the spread <i>s</i> of the scores at the start (their standard deviation) and the
 * reliability <i>r</i> of the instrument, the standard error of a score is s√(1−r), that of a
 * difference √2 times as much, and a change is reliable when it is <em>more</em> than <i>z</i>
 * times that. Whether one is, and the least one that is, are found without a rounding: squares are
 * compared. Roots that are shown are rounded half up, to as many decimals as asked for.
 *
 * <p>Jacobson and Truax, Journal of Consulting and Clinical Psychology 1991; 59: 12 to 19, with the
 * √2 of Christensen and Mendoza 1986.
 *
 * @param spread the standard deviation of scores at the start, in points; above 0
 * @param reliability from 0 to below 1: of the test repeated, or the consistency of the items
 * @param z how many standard errors, above 0; see {@link #Z_95}
 */
public record ReliableChange(BigDecimal spread, BigDecimal reliability, BigDecimal z) {

    /** Less than one unchanged person in twenty would show so much: the usual choice. */
    public static final BigDecimal Z_95 = new BigDecimal("1.96");

    /** Less than one unchanged person in ten would. */
    public static final BigDecimal Z_90 = new BigDecimal("1.645");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** More figures than any answer has, so that the one rounding is the last. */
    private static final MathContext FINE = new MathContext(60, RoundingMode.HALF_UP);

    private static final int MOST_FIGURES = 20;

    public ReliableChange {
        require("Spread", spread, spread.signum() > 0, "above 0");
        require(
                "Reliability",
                reliability,
                reliability.signum() >= 0 && reliability.compareTo(BigDecimal.ONE) < 0,
                "from 0 to below 1");
        require("z", z, z.signum() > 0, "above 0");
    }

    private static void require(String name, BigDecimal value, boolean holds, String range) {
        boolean bounded =
                value.precision() <= MOST_FIGURES && Math.abs(value.scale()) <= MOST_FIGURES;
        if (!holds || !bounded) {
            throw new IllegalArgumentException(
                    name
                            + " "
                            + value
                            + " is not "
                            + range
                            + " with at most "
                            + MOST_FIGURES
                            + " figures. Maybe it is another statistic, or a percentage.");
        }
    }

    /** The standard error of one score, in points: s√(1−r). */
    public BigDecimal standardError(int decimals) {
        return shown(variance(), decimals);
    }

    /** The standard error of the difference of two scores, in points: s√(2(1−r)). */
    public BigDecimal standardErrorOfDifference(int decimals) {
        return shown(TWO.multiply(variance()), decimals);
    }

    /** The change, in points, that a reliable one must exceed: z·s√(2(1−r)). */
    public BigDecimal threshold(int decimals) {
        return shown(squaredThreshold(), decimals);
    }

    /** The index of a change: how many standard errors of the difference it is, with its sign. */
    public BigDecimal index(BigDecimal before, BigDecimal after, int decimals) {
        BigDecimal error = TWO.multiply(variance()).sqrt(FINE);
        return after.subtract(before).divide(error, FINE).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether a change is reliable, either way. */
    public boolean isReliable(BigDecimal before, BigDecimal after) {
        BigDecimal moved = after.subtract(before);
        return moved.multiply(moved).compareTo(squaredThreshold()) > 0;
    }

    /**
     * The least change that is reliable, for scores that move in steps: 1 for whole points, as for
     * days of 28. To be written into a framework, where it is asked for as "at least".
     */
    public BigDecimal leastReliable(BigDecimal step) {
        require("Step", step, step.signum() > 0, "above 0");
        BigDecimal squaredSteps = squaredThreshold().divide(step.multiply(step), FINE);
        BigInteger below = squaredSteps.toBigInteger().sqrt().subtract(BigInteger.ONE);
        BigInteger steps = below.max(BigInteger.ZERO);
        while (!isReliable(BigDecimal.ZERO, step.multiply(new BigDecimal(steps)))) {
            steps = steps.add(BigInteger.ONE);
        }
        return step.multiply(new BigDecimal(steps));
    }

    private BigDecimal variance() {
        return spread.multiply(spread).multiply(BigDecimal.ONE.subtract(reliability));
    }

    private BigDecimal squaredThreshold() {
        return z.multiply(z).multiply(TWO).multiply(variance());
    }

    private static BigDecimal shown(BigDecimal square, int decimals) {
        return square.sqrt(FINE).setScale(decimals, RoundingMode.HALF_UP);
    }
}
