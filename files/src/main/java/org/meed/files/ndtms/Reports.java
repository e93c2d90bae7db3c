package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rows say of one thing: each different saying once, with the rows that say it. */
final class Reports {
    private final Map<List<String>, List<Place>> said = new HashMap<>(2);

    void add(List<String> cells, Place place) {
        said.computeIfAbsent(cells, first -> new ArrayList<>(1)).add(place);
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /** The sayings, the weightiest first. */
    List<Saying> sayings() {
        List<Saying> sayings = new ArrayList<>();
        said.forEach((cells, places) ->
                sayings.add(new Saying(cells, places.stream().sorted().toList())));
        sayings.sort(Saying.WEIGHT);
        return sayings;
    }

    /** All rows that say something, in order. */
    List<Place> places() {
        return said.values().stream().flatMap(List::stream).sorted().toList();
    }
}
