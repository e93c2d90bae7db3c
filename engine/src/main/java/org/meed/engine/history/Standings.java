package org.meed.engine.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the few rows of an archived table stand that correct one another; all others stand alone. */
final class Standings {

    private final Map<Integer, Standing> standings;

    private Standings(Map<Integer, Standing> standings) {
        this.standings = standings;
    }

    static Standings of(KnownRows rows) {
        Map<Integer, Standing> standings = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Standing standing = rows.row(i).standing();
            if (!standing.equals(Standing.ALONE)) {
                standings.put(i, standing);
            }
        }
        return new Standings(standings);
    }

    boolean isEmpty() {
        return standings.isEmpty();
    }

    Standing of(int row) {
        return standings.getOrDefault(row, Standing.ALONE);
    }

    void put(SectionWriter into, String name) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        new TreeMap<>(standings)
                .forEach((row, standing) -> {
                    rows.add(row);
                    numbers.add(row);
                    standing.withdrawn().put(numbers);
                    standing.hidden().put(numbers);
                });
        into.ints(name + "/days", numbers.stream().mapToInt(Integer::intValue).toArray());
        TextColumn.of(rows.size(), i -> of(rows.get(i)).first()).put(into, name + "/first");
    }

    static Standings take(SectionReader from, String name) {
        int[] numbers = from.ints(name + "/days");
        TextColumn firsts = TextColumn.take(from, name + "/first");
        Map<Integer, Standing> standings = new HashMap<>();
        int at = 0;
        for (int i = 0; i < firsts.size(); i++) {
            int row = numbers[at++];
            WithdrawnDays withdrawn = WithdrawnDays.take(numbers, at);
            at = withdrawn.after(at);
            WithdrawnDays hidden = WithdrawnDays.take(numbers, at);
            at = hidden.after(at);
            standings.put(row, new Standing(withdrawn, hidden, firsts.at(i)));
        }
        return new Standings(standings);
    }
}
