package org.meed.lab.population;

import java.util.List;

/**
 * One chance event: 64 bits that look random, read in one of several ways.
 *
 * <p>Ask a draw one question only: a second answer from the same bits follows from the first.
 * Logarithms and cosines are {@link StrictMath}'s, so that every machine gets the same answer to
 * the last bit.
 *
 * @param bits where the answer comes from
 */
public record Draw(long bits) {

    /** A number from 0 (included) to 1 (not included). */
    public double unit() {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /** Yes with the given probability: never at 0 or below, always at 1 or above. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** A whole number from {@code low} to {@code high}, both included, each as likely. */
    public int between(int low, int high) {
        if (high < low) {
            throw new IllegalArgumentException("no number from " + low + " to " + high);
        }
        return low + (int) Math.unsignedMultiplyHigh(bits, (long) high - low + 1);
    }

    /**
     * A whole number from a bell curve with this mean and standard deviation, held within {@code
     * low..high}.
     */
    public int near(double mean, double spread, int low, int high) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        double turn = 2 * Math.PI * new Draw(Draws.mix(bits)).unit();
        long rounded = Math.round(mean + spread * radius * StrictMath.cos(turn));
        return Math.clamp(rounded, low, high);
    }

    /**
     * Days until something happens that is as likely on any day as on any other, {@code mean} days
     * away on average.
     */
    public int daysUntil(double mean) {
        return (int) Math.min(1_000_000, -mean * StrictMath.log(1 - unit()));
    }

    /** One of the choices, each as likely. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /**
     * The place of a choice, each as likely as its weight says; the weights need not add up to one.
     */
    public int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = unit() * total;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
