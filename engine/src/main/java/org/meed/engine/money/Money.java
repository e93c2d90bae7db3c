package org.meed.engine.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An exact amount of money in pence, which may be negative (money taken back).
 *
 * <p>There is no way to multiply by a fraction: an amount is divided only by splitting it, and the
 * parts of a split always add up to the whole. Whatever does not fit into 64 bits (about 92 million
 * billion pounds) is {@link TooMuchMoney}, never a wrong amount.
 *
 * @param pence how many pence
 */
public record Money(long pence) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]{2})?");

    /**
     * Reads pounds, or pounds and pence: {@code 280}, {@code 1200.00}, {@code -0.05}. No signs of
     * currency, no commas.
     *
     * @throws IllegalArgumentException when the text is anything else, or more than fits
     */
    public static Money parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Money \""
                            + text
                            + "\" is not an amount in pounds and pence. Maybe write it like 1200.00.");
        }
        BigInteger pence = new BigDecimal(text).movePointRight(2).toBigIntegerExact();
        if (pence.bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException(
                    "Money \""
                            + text
                            + "\" is more than can be held. Maybe it has figures too many.");
        }
        return new Money(pence.longValueExact());
    }

    /**
     * All the amounts together; {@link #ZERO} when there are none.
     *
     * @throws TooMuchMoney when the sum does not fit
     */
    public static Money sum(Iterable<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /**
     * An amount of so many pence.
     *
     * @throws TooMuchMoney when it does not fit
     */
    public static Money of(BigInteger pence) {
        try {
            return new Money(pence.longValueExact());
        } catch (ArithmeticException overflow) {
            throw new TooMuchMoney("of " + pence + " pence", overflow);
        }
    }

    /**
     * This and the other amount together.
     *
     * @throws TooMuchMoney when the sum does not fit
     */
    public Money plus(Money other) {
        try {
            return new Money(Math.addExact(pence, other.pence));
        } catch (ArithmeticException overflow) {
            throw new TooMuchMoney(this + " plus " + other, overflow);
        }
    }

    /**
     * This amount less the other.
     *
     * @throws TooMuchMoney when the difference does not fit
     */
    public Money minus(Money other) {
        try {
            return new Money(Math.subtractExact(pence, other.pence));
        } catch (ArithmeticException overflow) {
            throw new TooMuchMoney(this + " minus " + other, overflow);
        }
    }

    /**
     * This amount so many times.
     *
     * @throws TooMuchMoney when the product does not fit
     */
    public Money times(int count) {
        try {
            return new Money(Math.multiplyExact(pence, count));
        } catch (ArithmeticException overflow) {
            throw new TooMuchMoney(this + " times " + count, overflow);
        }
    }

    /** This amount, or {@link #ZERO} where it is negative. */
    public Money floorAtZero() {
        return pence < 0 ? ZERO : this;
    }

    /** Whether it is less than nothing. */
    public boolean isNegative() {
        return pence < 0;
    }

    /** Whether it is exactly nothing. */
    public boolean isZero() {
        return pence == 0;
    }

    /**
     * Splits this amount into equal parts that add up to it exactly. Where it does not divide, the
     * earlier parts are a penny larger: 100.00 in three is 33.34, 33.33, 33.33. A negative amount
     * splits into the negatives of its opposite's parts.
     *
     * @param parts how many, 1 or more
     * @throws IllegalArgumentException when there would be no part
     */
    public List<Money> splitEvenly(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException(
                    "Money parts is "
                            + parts
                            + ", and "
                            + this
                            + " cannot be split so."
                            + " Maybe the list of parts is empty.");
        }
        long each = pence / parts;
        long odd = pence % parts;
        Money larger = new Money(each + Long.signum(odd));
        Money smaller = new Money(each);
        List<Money> split = new ArrayList<>(Collections.nCopies(parts, smaller));
        Collections.fill(split.subList(0, (int) Math.abs(odd)), larger);
        return List.copyOf(split);
    }

    /**
     * Splits this amount in proportion to others, so that the shares add up to it exactly and none
     * is a penny or more from its proportion. The pennies that do not divide go to the largest
     * remainders, of equal ones to the earlier.
     *
     * @param weights none negative, and not all nothing
     * @throws IllegalArgumentException when this or a weight is negative, or there is no weight
     */
    public List<Money> splitBy(List<Money> weights) {
        return splitInProportion(
                weights.stream().map(weight -> BigInteger.valueOf(weight.pence)).toList());
    }

    /** The same, in proportion to whole numbers. */
    public List<Money> splitInProportion(List<BigInteger> weights) {
        BigInteger total = BigInteger.ZERO;
        boolean negative = isNegative();
        for (BigInteger weight : weights) {
            negative |= weight.signum() < 0;
            total = total.add(weight);
        }
        if (negative || total.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Money "
                            + this
                            + " cannot be split by "
                            + weights
                            + ". Maybe an amount is negative, or the list is empty.");
        }
        List<Money> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long odd = pence;
        for (BigInteger weight : weights) {
            BigInteger[] share =
                    BigInteger.valueOf(pence).multiply(weight).divideAndRemainder(total);
            shares.add(new Money(share[0].longValueExact()));
            remainders.add(share[1]);
            odd -= share[0].longValueExact();
        }
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get).reversed())
                .limit(odd)
                .forEach(i -> shares.set(i, new Money(shares.get(i).pence + 1)));
        return List.copyOf(shares);
    }

    /** The smaller amount of the two. */
    public Money atMost(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The smaller amount first. */
    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /**
     * Pounds and pence with a point, for example {@code 1200.00} or {@code -0.05}; {@link #parse}
     * reads it.
     */
    @Override
    public String toString() {
        return BigDecimal.valueOf(pence, 2).toString();
    }
}
