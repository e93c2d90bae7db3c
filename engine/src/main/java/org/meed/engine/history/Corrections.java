package org.meed.engine.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out on which known dates each row of a table is hidden, because another row withdraws or
 * replaces it.
 *
 * <p>A withdrawal holds from its recorded day on, except while it is withdrawn itself. A
 * replacement holds from its recorded day on, except while the replacing row is withdrawn; being
 * replaced in its turn does not end it.
 */
final class Corrections {
    private final TableRows rows;
    private final Map<Integer, WithdrawnDays> withdrawn = new HashMap<>();
    private final Map<Integer, WithdrawnDays> hidden = new HashMap<>();
    private final Map<Integer, String> firsts = new HashMap<>();

    private Corrections(TableRows rows) {
        this.rows = rows;
    }

    /** Marks the rows that are hidden on some known dates. */
    static void apply(TableRows rows, Identities identities, NoticeBook book) {
        if (!rows.hasCorrections()) {
            return;
        }
        Corrections corrections = new Corrections(rows);
        CorrectionLinks retractions = CorrectionLinks.retractions(rows, identities, book);
        CorrectionLinks replacements = CorrectionLinks.replacements(rows, identities, book);
        corrections.withdraw(retractions);
        corrections.replace(replacements);
        corrections.nameFirsts(replacements);
        Set<Integer> corrected = new HashSet<>(corrections.hidden.keySet());
        corrected.addAll(corrections.firsts.keySet());
        corrected.forEach(place -> rows.set(place, corrections.settled(place)));
    }

    private Row settled(int place) {
        WithdrawnDays days = hidden.getOrDefault(place, WithdrawnDays.NONE);
        return rows.row(place).standing(new Standing(withdrawnOn(place), days, firsts.get(place)));
    }

    /** Names, for each row that replaces or is replaced, the first of those before it. */
    private void nameFirsts(CorrectionLinks links) {
        for (List<Integer> ring : links.rings()) {
            ring.forEach(member -> firsts.put(member, rows.row(ring.getFirst()).id()));
        }
        links.forEach((from, to) -> {
            List<Integer> way = new ArrayList<>();
            int row = from;
            while (!firsts.containsKey(row) && links.target(row) != CorrectionLinks.NOBODY) {
                way.add(row);
                row = links.target(row);
            }
            String first = firsts.computeIfAbsent(row, place -> rows.row(place).id());
            way.forEach(passed -> firsts.put(passed, first));
        });
    }

    /** Goes through the withdrawals so that each comes after all that withdraw it. */
    private void withdraw(CorrectionLinks links) {
        links.dropRings();
        Map<Integer, Integer> awaited = new HashMap<>();
        links.forEach((from, to) -> awaited.merge(to, 1, Integer::sum));
        Deque<Integer> ready = new ArrayDeque<>();
        links.forEach((from, to) -> {
            if (!awaited.containsKey(from)) {
                ready.add(from);
            }
        });
        while (!ready.isEmpty()) {
            int from = ready.remove();
            int to = links.target(from);
            if (to != CorrectionLinks.NOBODY) {
                withdrawn.merge(to, effect(from), WithdrawnDays::or);
                if (awaited.merge(to, -1, Integer::sum) == 0
                        && links.target(to) != CorrectionLinks.NOBODY) {
                    ready.add(to);
                }
            }
        }
        hidden.putAll(withdrawn);
    }

    private void replace(CorrectionLinks links) {
        Map<Integer, WithdrawnDays> broken = new HashMap<>();
        for (List<Integer> ring : links.rings()) {
            // The link that closes a ring counts only while another link of the ring does not.
            int closing = ring.getLast();
            WithdrawnDays gone = WithdrawnDays.NONE;
            for (int member : ring) {
                gone = member == closing ? gone : gone.or(withdrawnOn(member));
            }
            broken.put(closing, gone);
        }
        links.forEach((from, to) -> {
            WithdrawnDays effect = effect(from);
            WithdrawnDays gone = broken.get(from);
            hidden.merge(to, gone == null ? effect : effect.and(gone), WithdrawnDays::or);
        });
    }

    /** The known dates on which what a row says of another row holds. */
    private WithdrawnDays effect(int row) {
        return WithdrawnDays.from(rows.row(row).recorded()).without(withdrawnOn(row));
    }

    private WithdrawnDays withdrawnOn(int row) {
        return withdrawn.getOrDefault(row, WithdrawnDays.NONE);
    }
}
