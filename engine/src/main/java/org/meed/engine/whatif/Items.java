package org.meed.engine.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.time.Days;

/** Makes items of the achieved results of a journey. */
final class Items {

    /** For each outcome those whose prices are taken off its own, or off those. */
    private final Map<Integer, Set<Integer>> less = new HashMap<>();

    private final int[] begins;

    Items(Plan plan) {
        Map<String, String> off = new HashMap<>();
        for (PaymentRule rule : plan.payments()) {
            if (rule.less() != null) {
                rule.outcomes().forEach(outcome -> off.put(outcome, rule.less()));
            }
        }
        for (int place = 0; place < plan.outcomes().size(); place++) {
            Set<Integer> found = new HashSet<>();
            String other = off.get(plan.outcomes().get(place).name());
            while (other != null && found.add(plan.indexOf(other))) {
                other = off.get(other);
            }
            less.put(place, found);
        }
        List<Integer> days = new ArrayList<>();
        plan.priceTables().stream().map(PriceTable::from).forEach(days::add);
        plan.numberTables().stream().map(NumberTable::from).forEach(days::add);
        this.begins = days.stream().mapToInt(day -> day).sorted().distinct().toArray();
    }

    List<Item> of(List<Result> achieved, int start) {
        int held = Days.FIRST;
        for (int day : begins) {
            held = day <= start ? day : held;
        }
        List<Item> items = new ArrayList<>(achieved.size());
        for (Result result : achieved) {
            Set<Integer> off = less.getOrDefault(result.outcome(), Set.of());
            List<Result> others =
                    off.isEmpty()
                            ? List.of()
                            : achieved.stream()
                                    .filter(other -> off.contains(other.outcome()))
                                    .map(Item::bare)
                                    .toList();
            items.add(new Item(Item.bare(result), held, others));
        }
        return items;
    }
}
