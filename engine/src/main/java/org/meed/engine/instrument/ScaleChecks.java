package org.meed.engine.instrument;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold between the parts of a scale. */
final class ScaleChecks {

    private ScaleChecks() {}

    static void check(
            String name,
            List<Item> items,
            Rule rule,
            Scale.Range range,
            List<Band> bands,
            List<NotedChange> changes) {
        if (range.least().compareTo(range.greatest()) >= 0 || range.step().signum() <= 0) {
            throw wrong(name, "has no range", "the two ends are swapped, or the step is missing");
        }
        checkRange(name, items, rule, range);
        checkBands(name, range, bands);
        for (NotedChange change : changes) {
            if (change.least().compareTo(range.greatest().subtract(range.least())) > 0) {
                throw wrong(name, "cannot move by " + change.least(), "the change is a score");
            }
        }
    }

    private static void checkRange(String name, List<Item> items, Rule rule, Scale.Range range) {
        int least = items.stream().mapToInt(Item::least).sum();
        int greatest = items.stream().mapToInt(Item::greatest).sum();
        switch (rule) {
            case Rule.Sum _ -> {
                require(name, range.least(), BigDecimal.valueOf(least));
                require(name, range.greatest(), BigDecimal.valueOf(greatest));
            }
            case Rule.Mean _ -> {
                BigDecimal size = BigDecimal.valueOf(items.size());
                require(name, range.least().multiply(size), BigDecimal.valueOf(least));
                require(name, range.greatest().multiply(size), BigDecimal.valueOf(greatest));
            }
            case Rule.Converted table -> {
                if (table.scores().firstKey() != least || table.scores().lastKey() != greatest) {
                    throw wrong(
                            name,
                            "is converted from other sums than " + least + " to " + greatest,
                            "a row of the conversion is missing");
                }
                require(name, range.least(), table.scores().firstEntry().getValue());
                require(name, range.greatest(), table.scores().lastEntry().getValue());
            }
            case Rule.Elsewhere _ -> {
                // What is not shipped cannot be compared.
            }
        }
    }

    private static void require(String name, BigDecimal said, BigDecimal made) {
        if (said.compareTo(made) != 0) {
            throw wrong(
                    name,
                    "says " + said + " where its items make " + made,
                    "an item is missing or too many");
        }
    }

    /** The bands of a group begin at the least score, touch, and end at the greatest. */
    private static void checkBands(String name, Scale.Range range, List<Band> bands) {
        Map<String, BigDecimal> next = new LinkedHashMap<>();
        for (Band band : bands) {
            BigDecimal due = next.getOrDefault(band.group(), range.least());
            if (due.compareTo(band.least()) != 0) {
                throw wrong(
                        name,
                        "has its band "
                                + band.name()
                                + " begin at "
                                + band.least()
                                + " and not "
                                + due,
                        "the bands are not in order, or leave a gap");
            }
            next.put(band.group(), band.greatest().add(range.step()));
        }
        next.forEach((group, end) -> {
            if (end.compareTo(range.greatest().add(range.step())) != 0) {
                throw wrong(
                        name,
                        "has bands " + group + " that end before " + end,
                        "the last band is missing");
            }
        });
    }

    private static IllegalArgumentException wrong(String name, String what, String maybe) {
        return new IllegalArgumentException(
                "Scale " + name + " " + what + ". Maybe " + maybe + ".");
    }
}
