package org.meed.lab.population;

/**
 * The chance events of one client: each is found by what it is for and when, not by how many were
 * asked before it.
 *
 * <p>Two runs that differ in one rule therefore meet the same luck everywhere else, and clients can
 * be made in any order and on any number of threads. The mixing is the finaliser of SplitMix64
 * (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014; constants of
 * Stafford's variant 13). A generator object of a library keeps a position in a sequence, which is
 * just what must not matter here.
 *
 * @param key stands for the seed, the client and whatever the draws were narrowed to
 */
public record Draws(long key) {

    /**
     * The odd number nearest to 2^64 over the golden ratio: neighbouring indexes become far-apart
     * inputs.
     */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    /** The draws of one client under one seed; any two numbers will do. */
    public static Draws of(long seed, long client) {
        return new Draws(mix(mix(seed + STEP) + client * STEP));
    }

    /**
     * The draw for one thing ({@code channel}) at one time or place in a row of such things ({@code
     * index}).
     */
    public Draw at(Channel channel, int index) {
        return new Draw(bits(channel, index));
    }

    /** The draw for a thing that happens once. */
    public Draw at(Channel channel) {
        return at(channel, 0);
    }

    /**
     * Draws of its own for one of several like things, for example the second episode or the fifth
     * review.
     */
    public Draws within(Channel channel, int index) {
        return new Draws(mix(bits(channel, index) + STEP));
    }

    private long bits(Channel channel, int index) {
        return mix(mix(key ^ channel.salt()) + index * STEP);
    }

    static long mix(long word) {
        long z = word;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
