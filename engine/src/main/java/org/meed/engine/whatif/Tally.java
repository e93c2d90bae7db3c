package org.meed.engine.whatif;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.meed.engine.money.Money;

/**
 * Adds up what clients come to under a variant, beside the framework as it is, group by group.
 * Clients come as numbers of the things they are paid for. For one thread.
 */
final class Tally {

    /** The place of all. */
    private static final int ALL = 0;

    private final Dictionary<Group> groups = new Dictionary<>();
    private final Map<Profile, Integer> profiles = new EnumMap<>(Profile.class);
    private final Side before;
    private final Side now;
    private long[] results = {};
    private long[] clients = {};
    private long[] moneyBefore = {};
    private long[] moneyNow = {};

    /** For each group the number of the difference that touched it last. */
    private int[] touched = {};

    private int differences;

    /** What each thing comes to on one side. */
    private final class Side {
        private final long[] pence;
        private final int[] provider;
        private final int[] band;

        /** Equal where two things are the same to the eye, on whichever side. */
        private final int[] alike;

        Side(List<Paid> all, Dictionary<Paid> seen) {
            pence = all.stream().mapToLong(Paid::pence).toArray();
            provider = all.stream().mapToInt(one -> provider(one.provider())).toArray();
            band =
                    all.stream()
                            .mapToInt(one -> groups.of(new Group(Group.Kind.BAND, one.band())))
                            .toArray();
            alike = all.stream().mapToInt(seen::of).toArray();
        }
    }

    /**
     * Nothing yet.
     *
     * @param before what each thing comes to under the framework as it is
     * @param now what each comes to under the variant, in the same order
     */
    Tally(List<Paid> before, List<Paid> now) {
        groups.of(Group.ALL);
        for (Profile profile : Profile.values()) {
            profiles.put(profile, groups.of(new Group(Group.Kind.PROFILE, profile.words())));
        }
        Dictionary<Paid> seen = new Dictionary<>();
        this.before = new Side(before, seen);
        this.now = new Side(now, seen);
    }

    private int provider(String name) {
        return groups.of(new Group(Group.Kind.PROVIDER, name));
    }

    /**
     * Adds so many clients alike.
     *
     * @param was the things that each comes to under the framework as it is
     * @param is those under the variant
     * @param count less than none to take away what was added
     */
    void add(Profile profile, int[] was, int[] is, long count) {
        room();
        int of = Objects.requireNonNull(profiles.get(profile));
        for (int thing : is) {
            for (int group : new int[] {ALL, of, now.provider[thing], now.band[thing]}) {
                results[group] += count;
                add(moneyNow, group, now.pence[thing], count);
            }
        }
        for (int thing : was) {
            for (int group : new int[] {ALL, of, before.provider[thing], before.band[thing]}) {
                add(moneyBefore, group, before.pence[thing], count);
            }
        }
        if (differ(was, is)) {
            differences++;
            compare(of, was, is, count);
        }
    }

    /** Adds what contracts themselves are paid, which is of no client and no result. */
    void addContract(String provider, long was, long is) {
        int of = provider(provider);
        room();
        for (int group : new int[] {ALL, of}) {
            add(moneyBefore, group, was, 1);
            add(moneyNow, group, is, 1);
        }
    }

    private static void add(long[] sums, int group, long pence, long count) {
        long high = Math.multiplyHigh(pence, count);
        long low = pence * count;
        long sum = sums[group] + low;
        boolean fits = high == low >> 63 && ((sums[group] ^ sum) & (low ^ sum)) >= 0;
        sums[group] = fits ? sum : exact(sums[group], pence, count).pence();
    }

    private static Money exact(long sum, long pence, long count) {
        BigInteger more = BigInteger.valueOf(pence).multiply(BigInteger.valueOf(count));
        return Money.of(BigInteger.valueOf(sum).add(more));
    }

    private boolean differ(int[] was, int[] is) {
        if (was.length != is.length) {
            return true;
        }
        for (int i = 0; i < was.length; i++) {
            if (before.alike[was[i]] != now.alike[is[i]]) {
                return true;
            }
        }
        return false;
    }

    /** Counts the clients in each group of which they come to something else. */
    private void compare(int profile, int[] was, int[] is, long count) {
        boolean[] met = new boolean[is.length];
        for (int thing : was) {
            int place = 0;
            while (place < is.length
                    && (met[place] || now.alike[is[place]] != before.alike[thing])) {
                place++;
            }
            if (place < is.length) {
                met[place] = true;
            } else {
                touch(profile, before.provider[thing], before.band[thing], count);
            }
        }
        for (int place = 0; place < is.length; place++) {
            if (!met[place]) {
                touch(profile, now.provider[is[place]], now.band[is[place]], count);
            }
        }
    }

    private void touch(int profile, int provider, int band, long count) {
        for (int group : new int[] {ALL, profile, provider, band}) {
            if (touched[group] != differences) {
                touched[group] = differences;
                clients[group] += count;
            }
        }
    }

    private void room() {
        int count = groups.size();
        if (results.length < count) {
            results = Arrays.copyOf(results, count);
            clients = Arrays.copyOf(clients, count);
            moneyBefore = Arrays.copyOf(moneyBefore, count);
            moneyNow = Arrays.copyOf(moneyNow, count);
            touched = Arrays.copyOf(touched, count);
        }
    }

    /** The figures of every group in which there is anything on either side, and of all. */
    Map<Group, Figures> figures() {
        room();
        Map<Group, Figures> figures = new TreeMap<>();
        List<Group> all = new ArrayList<>(groups.all());
        for (int group = 0; group < all.size(); group++) {
            Money money = new Money(moneyNow[group]);
            Money was = new Money(moneyBefore[group]);
            Figures its = new Figures(results[group], clients[group], money, money.minus(was));
            if (group == ALL || !its.equals(Figures.NONE)) {
                figures.put(all.get(group), its);
            }
        }
        return figures;
    }
}
