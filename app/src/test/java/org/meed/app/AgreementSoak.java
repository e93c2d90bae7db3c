package org.meed.app;

import java.util.Locale;
import java.util.Objects;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.lab.language.RandomFramework;

/**
 * Holds the columnar driver to the reference over as many client determinations as are asked for:
 * frameworks that nobody wrote, each over histories that rub against its own boundaries; and of
 * each a grid of variants, tried together, to what each comes to by itself. It stops at the first
 * difference and says how to see it again. A main class, run by hand; its count is in {@code
 * docs/evidence/speed.md}.
 *
 * <p>Arguments: the seed, the first framework, and how many client determinations.
 */
public final class AgreementSoak {

    private static final int CLIENTS = 200;
    private static final int HISTORIES = 3;
    private static final int SAY_EACH = 10;

    private AgreementSoak() {}

    public static void main(String[] args) {
        long seed = Long.parseLong(args[0]);
        int first = Integer.parseInt(args[1]);
        long wanted = Long.parseLong(args[2]);
        long determined = 0;
        long variants = 0;
        for (int number = first; determined < wanted; number++) {
            try {
                Framework framework = framework(seed, number);
                determined += held(framework, seed + number);
                variants += new VariantProving(framework, seed + number).grids(1);
            } catch (AssertionError | RuntimeException difference) {
                System.out.printf(
                        Locale.ROOT,
                        "Framework %d of seed %d, after %,d determinations. To see it again: AgreementSoak %d %d 1%n",
                        number,
                        seed,
                        determined,
                        seed,
                        number);
                throw difference;
            }
            if ((number - first) % SAY_EACH == SAY_EACH - 1 || determined >= wanted) {
                System.out.printf(
                        Locale.ROOT,
                        "seed %d, frameworks %d to %d: %,d client determinations and %,d variants without a difference%n",
                        seed,
                        first,
                        number,
                        determined,
                        variants);
            }
        }
    }

    private static Framework framework(long seed, int number) {
        FrameworkReading reading = FrameworkReader.read(new RandomFramework(seed, number).text());
        return Objects.requireNonNull(reading.framework());
    }

    private static long held(Framework framework, long seed) {
        Proving proving = new Proving(framework, seed, CLIENTS);
        long determined = 0;
        for (int history = 0; history < HISTORIES; history++) {
            determined += proving.the_columnar_driver_says_the_same(history);
        }
        return determined;
    }
}
