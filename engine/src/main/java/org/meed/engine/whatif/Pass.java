package org.meed.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.columns.SweepDriver;
import org.meed.engine.determine.Journey;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.Archive;

/**
 * Determines blocks of clients under variants of one plan, and notes who comes to something else
 * from which variant on. For one thread; the dictionaries are those of all.
 */
final class Pass implements SweepDriver.Taker {

    private final SweepDriver driver;
    private final Items items;
    private final Dictionary<Item> things;
    private final Dictionary<Bundle> bundles;
    private final Map<Item, Integer> knownThings = new HashMap<>();
    private final Map<Bundle, Integer> knownBundles = new HashMap<>();
    private final Map<Shift, long[]> shifts = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private int first;
    private Profile[] profiles = {};

    /** That a journey of a client comes to a bundle from a variant on. */
    private record Told(int client, int variant, int journey, Bundle bundle) {}

    Pass(
            Plan plan,
            Archive archive,
            int known,
            List<Overlay> variants,
            Dictionary<Item> things,
            Dictionary<Bundle> bundles) {
        this.driver = new SweepDriver(plan, archive, known, variants);
        this.items = new Items(plan);
        this.things = things;
        this.bundles = bundles;
    }

    @Override
    public void take(
            int variant, int client, List<Journey> own, int number, List<Result> achieved) {
        int[] found =
                items.of(achieved, own.get(number - 1).start()).stream()
                        .mapToInt(this::number)
                        .toArray();
        int place = client - first;
        if (profiles[place] == Profile.UNKNOWN) {
            profiles[place] = Profile.of(own);
        }
        told.add(new Told(place, variant, number, Bundle.of(found)));
    }

    private int number(Item item) {
        return knownThings.computeIfAbsent(item, things::of);
    }

    private int number(Bundle bundle) {
        return knownBundles.computeIfAbsent(bundle, bundles::of);
    }

    /** What some clients come to. */
    static final class Base {
        private final int[] bundles;
        private final Profile[] profiles;

        private Base(int[] bundles, Profile[] profiles) {
            this.bundles = bundles;
            this.profiles = profiles;
        }
    }

    /**
     * Determines some clients.
     *
     * @param base what they come to under the framework as it is; null where that is the first
     *     variant itself
     * @return what they come to under the first variant
     */
    Base determine(int from, int count, @Nullable Base base) {
        first = from;
        told.clear();
        profiles = base == null ? new Profile[count] : base.profiles.clone();
        if (base == null) {
            Arrays.fill(profiles, Profile.UNKNOWN);
        }
        driver.determine(from, count, this);
        return new Base(follow(count, base == null ? new int[0] : base.bundles), profiles);
    }

    private int[] follow(int count, int[] base) {
        List<List<Told>> byClient = new ArrayList<>();
        for (int client = 0; client < count; client++) {
            byClient.add(new ArrayList<>());
        }
        told.forEach(one -> byClient.get(one.client()).add(one));
        int nothing = number(Bundle.EMPTY);
        int[] begun = new int[count];
        for (int client = 0; client < count; client++) {
            begun[client] = follow(client, byClient.get(client), base, nothing);
        }
        return begun;
    }

    /** Follows one client through the variants; gives the bundle under the first. */
    private int follow(int client, List<Told> its, int[] base, int nothing) {
        its.sort(Comparator.comparingInt(Told::variant));
        Map<Integer, Bundle> journeys = new HashMap<>();
        int at = 0;
        while (at < its.size() && its.get(at).variant() == 0) {
            journeys.put(its.get(at).journey(), its.get(at++).bundle());
        }
        int begun = journeys.isEmpty() ? nothing : whole(journeys);
        int from = base.length == 0 ? begun : base[client];
        int now = from;
        now = shift(0, from, now, begun, client, base.length == 0);
        while (at < its.size()) {
            int variant = its.get(at).variant();
            while (at < its.size() && its.get(at).variant() == variant) {
                journeys.put(its.get(at).journey(), its.get(at++).bundle());
            }
            now = shift(variant, from, now, whole(journeys), client, false);
        }
        return begun;
    }

    private int whole(Map<Integer, Bundle> journeys) {
        return number(journeys.values().stream().reduce(Bundle.EMPTY, Bundle::and));
    }

    private int shift(int variant, int from, int was, int is, int client, boolean isNew) {
        if (isNew) {
            count(new Shift(variant, from, is, profiles[client]), 1);
        } else if (was != is) {
            count(new Shift(variant, from, was, profiles[client]), -1);
            count(new Shift(variant, from, is, profiles[client]), 1);
        }
        return is;
    }

    private void count(Shift shift, long more) {
        shifts.computeIfAbsent(shift, _ -> new long[1])[0] += more;
    }

    /** How many clients shift, in all blocks so far. */
    Map<Shift, long[]> shifts() {
        return shifts;
    }
}
