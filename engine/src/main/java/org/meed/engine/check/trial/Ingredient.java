package org.meed.engine.check.trial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.schema.Table;

/**
 * What befalls a client beside treatment and its reviews: mostly what befell a client of a worked
 * example who achieved something by it.
 *
 * @param lines its rows, counted from the first day of all
 * @param episode further cells of the episode, such as its area
 * @param interviewer who holds the profiles; empty where that is not said
 */
record Ingredient(List<Line> lines, Map<String, String> episode, String interviewer) {

    Ingredient {
        lines = List.copyOf(lines);
        episode = Map.copyOf(episode);
    }

    static Ingredient of(Line... lines) {
        return new Ingredient(List.of(lines), Map.of(), "");
    }

    /** What of it a framework reads. */
    Ingredient only(Set<Table> read) {
        return new Ingredient(
                lines.stream().filter(line -> read.contains(line.table())).toList(),
                episode,
                interviewer);
    }

    boolean isNothing() {
        return lines.isEmpty() && episode.isEmpty() && interviewer.isEmpty();
    }
}
