package org.meed.engine.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;

/**
 * Everything that one variant comes to where the money of one hangs on that of others: each client,
 * or group of them, with what it is paid within limits, and what contracts are paid.
 */
public final class PricedVariant {

    private final Map<String, List<Paid>> paid = new HashMap<>();
    private final Map<String, Profile> profiles = new HashMap<>();
    private final Map<String, Long> contracts = new HashMap<>();

    /**
     * Takes what was determined and priced of everybody.
     *
     * @param lines for each determination, in the same order, what its results pay
     */
    public PricedVariant(
            List<Determination> determinations,
            List<List<Priced>> lines,
            List<ContractLine> ofContracts) {
        for (int i = 0; i < determinations.size(); i++) {
            Determination one = determinations.get(i);
            profiles.put(one.client(), Profile.of(one.journeys()));
            paid.put(one.client(), paid(one, lines.get(i)));
        }
        for (ContractLine line : ofContracts) {
            contracts.merge(line.provider(), line.amount().pence(), Math::addExact);
        }
    }

    /** What is paid, and what is achieved and not paid for. */
    private static List<Paid> paid(Determination one, List<Priced> lines) {
        List<Paid> all = new ArrayList<>();
        Set<String> priced = new HashSet<>();
        for (Priced line : lines) {
            Result result = line.result();
            priced.add(key(result));
            all.add(Item.paid(result, result.band(), line.amount().pence()));
        }
        for (Result result : one.results()) {
            if (result.verdict() instanceof Verdict.Achieved && !priced.contains(key(result))) {
                all.add(Item.paid(result, "", 0));
            }
        }
        return all;
    }

    private static String key(Result result) {
        return "%s %s %s %s"
                .formatted(result.journey(), result.outcome(), result.run(), result.part());
    }

    /** What this comes to, beside the framework as it is. */
    public Map<Group, Figures> beside(PricedVariant before) {
        Dictionary<Paid> things = new Dictionary<>();
        Set<String> names = new HashSet<>(paid.keySet());
        names.addAll(before.paid.keySet());
        Map<String, int[]> was = numbered(before.paid, things);
        Map<String, int[]> is = numbered(paid, things);
        List<Paid> all = things.all();
        Tally tally = new Tally(all, all);
        for (String name : names) {
            Profile profile = profiles.getOrDefault(name, Profile.UNKNOWN);
            tally.add(
                    profile == Profile.UNKNOWN
                            ? before.profiles.getOrDefault(name, Profile.UNKNOWN)
                            : profile,
                    was.getOrDefault(name, new int[0]),
                    is.getOrDefault(name, new int[0]),
                    1);
        }
        Set<String> providers = new HashSet<>(contracts.keySet());
        providers.addAll(before.contracts.keySet());
        for (String provider : providers) {
            tally.addContract(
                    provider,
                    before.contracts.getOrDefault(provider, 0L),
                    contracts.getOrDefault(provider, 0L));
        }
        return tally.figures();
    }

    private static Map<String, int[]> numbered(
            Map<String, List<Paid>> all, Dictionary<Paid> things) {
        Map<String, int[]> numbered = new HashMap<>();
        all.forEach((name, some) ->
                numbered.put(name, some.stream().mapToInt(things::of).sorted().toArray()));
        return numbered;
    }
}
