package org.meed.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Framework;

/** Counts which verdicts the outcomes of a framework came to. */
final class Seen {

    private final Framework framework;
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    Seen(Framework framework) {
        this.framework = framework;
        framework.plan().outcomes().forEach(one -> counts.put(one.name(), new TreeMap<>()));
    }

    void add(List<Determination> determinations) {
        for (Determination determination : determinations) {
            for (Result result : determination.results()) {
                String outcome = framework.plan().outcomes().get(result.outcome()).name();
                counts.computeIfAbsent(outcome, _ -> new TreeMap<>())
                        .merge(result.verdict().word(), 1, Integer::sum);
            }
        }
    }

    /**
     * Each outcome that was not seen achieved, lost or excluded, and pending; with what was not.
     */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        counts.forEach((outcome, verdicts) -> {
            if (!verdicts.containsKey("achieved")) {
                missing.add(outcome + " achieved");
            }
            if (!verdicts.containsKey("not-achieved") && !verdicts.containsKey("excluded")) {
                missing.add(outcome + " lost");
            }
            if (!verdicts.containsKey("pending")) {
                missing.add(outcome + " pending");
            }
        });
        return missing;
    }

    /** How often each verdict was seen, of whichever outcome. */
    Map<String, Integer> verdicts() {
        Map<String, Integer> all = new TreeMap<>();
        counts.values()
                .forEach(one ->
                        one.forEach((verdict, many) -> all.merge(verdict, many, Integer::sum)));
        return all;
    }

    @Override
    public String toString() {
        return framework.id() + " " + counts;
    }
}
