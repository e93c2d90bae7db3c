package org.meed.engine.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.Archive;
import org.meed.engine.price.Pricer;

/**
 * Variants of a plan in which no client's money hangs on another's: determined once where the rules
 * are the same, and priced thing by thing, each equal thing once. After all blocks are determined,
 * any further variant that differs in prices alone can be asked too.
 */
public final class SharedVariants {

    /** So few clients at a time that most neighbouring variants make no difference to them. */
    private static final int FEW = 96;

    private static final int MANY_VARIANTS = 24;
    private static final int MANY = 1024;

    private final Plan plan;
    private final Archive archive;
    private final int known;
    private final Split split;
    private final Dictionary<Item> things = new Dictionary<>();
    private final Dictionary<Bundle> bundles = new Dictionary<>();

    /** By what makes another plan, the values that are set in it; the plan as it is first. */
    private final Map<Overlay, List<Overlay>> passes = new LinkedHashMap<>();

    /** By pass and then by value, who shifts; once all is determined. */
    private final List<List<Map<Shift, long[]>>> shifts = new ArrayList<>();

    private final int size;
    private final int clients;

    /**
     * Variants that will be asked for; the plan as it is need not be among them.
     *
     * @param clients how many clients are looked at, the first of the archive
     * @throws IllegalArgumentException when a variant names what the plan has not
     */
    public SharedVariants(
            Plan plan, Archive archive, int known, List<Overlay> variants, int clients) {
        this.plan = plan;
        this.archive = archive;
        this.known = known;
        this.clients = clients;
        this.split = new Split(plan);
        passes.put(Overlay.NONE, new ArrayList<>(List.of(Overlay.NONE)));
        for (Overlay variant : variants) {
            Split.Parts parts = split.of(variant);
            List<Overlay> values = passes.computeIfAbsent(parts.anew(), _ -> new ArrayList<>());
            if (!values.contains(parts.values())) {
                values.add(parts.values());
            }
        }
        for (List<Overlay> values : passes.values()) {
            List<Map<Shift, long[]>> none = new ArrayList<>();
            values.forEach(_ -> none.add(new HashMap<>()));
            shifts.add(none);
        }
        int most = passes.values().stream().mapToInt(List::size).max().orElse(1);
        this.size = most < MANY_VARIANTS ? MANY : FEW;
    }

    /** How many blocks of clients there are to determine. */
    public int blocks() {
        return (clients + size - 1) / size;
    }

    /** Determines blocks of clients under every variant; for one thread. */
    public final class Worker {
        private final List<Pass> all = new ArrayList<>();

        private Worker() {
            passes.forEach((anew, values) ->
                    all.add(new Pass(plan.with(anew), archive, known, values, things, bundles)));
        }

        /** Determines the clients of a block. */
        public void determine(int block) {
            int first = block * size;
            int count = Math.min(size, clients - first);
            Pass.Base base = null;
            for (Pass pass : all) {
                Pass.Base begun = pass.determine(first, count, base);
                base = base == null ? begun : base;
            }
        }

        /** Hands in what was found, once there are no further blocks for it. */
        public void finish() {
            for (int pass = 0; pass < all.size(); pass++) {
                merge(shifts.get(pass), all.get(pass).shifts());
            }
        }
    }

    /** One that determines blocks; each thread has its own. */
    public Worker worker() {
        return new Worker();
    }

    private synchronized void merge(List<Map<Shift, long[]>> into, Map<Shift, long[]> found) {
        found.forEach((shift, count) ->
                into.get(shift.variant()).computeIfAbsent(shift, _ -> new long[1])[0] += count[0]);
    }

    /**
     * What each of some variants comes to, in their order; a variant may be new as far as its
     * prices go.
     *
     * @throws IllegalArgumentException when the values of a variant were not determined
     */
    public List<Map<Group, Figures>> figures(List<Overlay> variants) {
        Map<Overlay, List<Integer>> byPrices = new LinkedHashMap<>();
        List<Split.Parts> parts = variants.stream().map(split::of).toList();
        for (int place = 0; place < parts.size(); place++) {
            byPrices.computeIfAbsent(parts.get(place).prices(), _ -> new ArrayList<>()).add(place);
        }
        List<Map<Group, Figures>> all = new ArrayList<>();
        variants.forEach(_ -> all.add(Map.of()));
        List<Paid> before = paid(plan);
        int[][] made = bundles.all().stream().map(Bundle::things).toArray(int[][]::new);
        byPrices.forEach((prices, places) -> {
            List<Paid> now = prices.isEmpty() ? before : paid(plan.with(prices));
            for (int pass = 0; pass < shifts.size(); pass++) {
                follow(pass, () -> new Tally(before, now), made, parts, places, all);
            }
        });
        return all;
    }

    private List<Paid> paid(Plan priced) {
        Pricer pricer = new Pricer(priced);
        return things.all().stream().map(item -> item.paid(pricer)).toList();
    }

    /** Goes through the values of a pass, and takes the figures of those that are asked for. */
    private void follow(
            int pass,
            Supplier<Tally> tallies,
            int[][] made,
            List<Split.Parts> parts,
            List<Integer> places,
            List<Map<Group, Figures>> all) {
        Overlay anew = List.copyOf(passes.keySet()).get(pass);
        List<Overlay> values = Objects.requireNonNull(passes.get(anew));
        Map<Overlay, List<Integer>> wanted = new HashMap<>();
        for (int place : places) {
            if (parts.get(place).anew().equals(anew)) {
                wanted.computeIfAbsent(parts.get(place).values(), _ -> new ArrayList<>())
                        .add(place);
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        Tally tally = tallies.get();
        if (pass > 0) {
            add(shifts.getFirst().getFirst(), made, tally);
        }
        for (int value = 0; value < values.size(); value++) {
            add(shifts.get(pass).get(value), made, tally);
            for (int place : wanted.getOrDefault(values.get(value), List.of())) {
                all.set(place, tally.figures());
            }
        }
    }

    private static void add(Map<Shift, long[]> some, int[][] made, Tally tally) {
        some.forEach((shift, count) ->
                tally.add(shift.profile(), made[shift.from()], made[shift.to()], count[0]));
    }
}
