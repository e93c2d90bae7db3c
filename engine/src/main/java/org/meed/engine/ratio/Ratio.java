package org.meed.engine.ratio;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact ratio of two whole numbers, in lowest terms, the second above zero. Immutable.
 *
 * @param above the number above the line
 * @param below the number below it, 1 or more
 */
public record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {

    /** Nothing of anything. */
    public static final Ratio ZERO = of(0, 1);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /**
     * Brings a ratio to its lowest terms.
     *
     * @throws ArithmeticException when the second number is zero
     */
    public Ratio {
        if (below.signum() == 0) {
            throw new ArithmeticException("A ratio of %s to nothing.".formatted(above));
        }
        BigInteger common = above.gcd(below).max(BigInteger.ONE);
        BigInteger sign = BigInteger.valueOf(below.signum());
        above = above.divide(common).multiply(sign);
        below = below.divide(common).multiply(sign);
    }

    /** So many of so many. */
    public static Ratio of(long above, long below) {
        return new Ratio(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    /** A number with figures after the point, exactly. */
    public static Ratio of(BigDecimal number) {
        return number.scale() <= 0
                ? new Ratio(number.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** So many hundredths. */
    public static Ratio percent(BigDecimal percent) {
        return of(percent).dividedBy(of(100, 1));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                above.multiply(other.below).add(other.above.multiply(below)),
                below.multiply(other.below));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.above.negate(), other.below));
    }

    public Ratio times(Ratio other) {
        return new Ratio(above.multiply(other.above), below.multiply(other.below));
    }

    /**
     * This, divided by another.
     *
     * @throws ArithmeticException when that is zero
     */
    public Ratio dividedBy(Ratio other) {
        return new Ratio(above.multiply(other.below), below.multiply(other.above));
    }

    /** The whole hundredths in it, rounded down. */
    public long wholePercent() {
        BigInteger[] parts = above.multiply(HUNDRED).divideAndRemainder(below);
        BigInteger whole = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return whole.longValueExact();
    }

    @Override
    public int compareTo(Ratio other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    /** Written with three figures after the point, in hundredths, rounded down: 8.387%. */
    public String inPercent() {
        long thousandths = times(of(1_000, 1)).wholePercent();
        String sign = thousandths < 0 ? "-" : "";
        long size = Math.abs(thousandths);
        String figures = Long.toString(1_000 + size % 1_000).substring(1);
        return sign + size / 1_000 + "." + figures + "%";
    }

    @Override
    public String toString() {
        return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
    }
}
