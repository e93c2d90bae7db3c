package org.meed.bench.data;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Does the same work again and again and takes the time of each round.
 *
 * @param warmUps rounds that do not count
 * @param counted rounds that do
 * @param clock what time is taken
 */
public record Rounds(int warmUps, int counted, Clock clock) {

    /** What time is taken of a round. */
    public enum Clock {
        /** What a clock on the wall shows. */
        WALL,
        /** What the processor spent on the thread that does the work, whatever else it did. */
        THREAD;

        long nanos() {
            return switch (this) {
                case WALL -> System.nanoTime();
                case THREAD -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            };
        }
    }

    public Rounds {
        if (warmUps < 0 || counted < 1) {
            throw new IllegalArgumentException(
                    "There cannot be %s warm-up and %s counted rounds."
                            .formatted(warmUps, counted));
        }
    }

    /**
     * The times of the rounds, each in seconds, the shortest first.
     *
     * @param digest what the rounds came to, which must be the same in each
     */
    public record Times(List<Double> seconds, long digest) {

        public Times {
            seconds = List.copyOf(seconds);
        }

        public double median() {
            return seconds.get(seconds.size() / 2);
        }
    }

    /**
     * Times some work.
     *
     * @param work gives a number that depends on all of it, so that none of it can be left out
     * @throws IllegalStateException when two rounds come to different numbers
     */
    public Times of(LongSupplier work) {
        List<Double> seconds = new ArrayList<>();
        long first = 0;
        for (int round = 0; round < warmUps + counted; round++) {
            long began = clock.nanos();
            long digest = work.getAsLong();
            double taken = (clock.nanos() - began) / 1e9;
            if (round == 0) {
                first = digest;
            } else if (digest != first) {
                throw new IllegalStateException(
                        "Round %s came to %s, the first to %s.".formatted(round, digest, first));
            }
            if (round >= warmUps) {
                seconds.add(taken);
            }
        }
        Collections.sort(seconds);
        return new Times(seconds, first);
    }
}
