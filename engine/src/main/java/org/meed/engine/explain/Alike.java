package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.check.English;

/**
 * Results that say the same, to be told once.
 *
 * @param results of one outcome, alike but for their run and part; not empty
 */
record Alike(List<ResultShown> results) {

    /** Results that follow each other and say the same, together. */
    static List<Alike> of(OutcomeShown outcome) {
        List<List<ResultShown>> groups = new ArrayList<>();
        for (ResultShown result : outcome.results()) {
            if (groups.isEmpty() || !same(groups.getLast().getFirst(), result)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(result);
        }
        return groups.stream().map(Alike::new).toList();
    }

    private static boolean same(ResultShown one, ResultShown other) {
        return one.price() == null
                && one.verdict().equals(other.verdict())
                && one.because().equals(other.because())
                && one.steps().equals(other.steps())
                && one.facts().equals(other.facts());
    }

    ResultShown first() {
        return results.getFirst();
    }

    /** The parts and runs that these are; empty for the one result of an outcome without parts. */
    String parts() {
        List<String> parts = new ArrayList<>();
        for (ResultShown result : results) {
            String run = result.run() > 1 ? "run " + result.run() : "";
            String part = result.part();
            parts.add(part + (part.isEmpty() || run.isEmpty() ? "" : ", ") + run);
        }
        return English.list(parts, "and");
    }
}
