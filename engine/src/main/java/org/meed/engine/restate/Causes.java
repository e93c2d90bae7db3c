package org.meed.engine.restate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.history.Utf8Order;

/**
 * The search for the facts that caused each line of one client to differ.
 *
 * <p>A fact is a cause when the line would not be what it is without it. Where several facts would
 * each have been enough, so that none is needed, a smallest set is found by leaving out one after
 * another. Of very many changes those that make no difference to any line are left out first, many
 * at a time.
 */
final class Causes {

    /** As many facts as are left out one by one. */
    private static final int FEW = 64;

    private final StatementMaker statements;
    private final ClientHistory before;
    private final ClientHistory after;
    private final Lines was;
    private final Lines is;
    private final Lines byTimeAlone;

    /** The facts that may be causes. */
    private final List<FactChange> facts;

    /** The statement as it would be without each fact; found when the first line asks. */
    private final Map<FactChange, Lines> withoutEach = new LinkedHashMap<>();

    Causes(
            StatementMaker statements,
            ClientHistory before,
            ClientHistory after,
            Lines was,
            Lines is,
            Collection<LineKey> differing) {
        this.statements = statements;
        this.before = before;
        this.after = after;
        this.was = was;
        this.is = is;
        this.byTimeAlone = with(List.of());
        List<LineKey> byFacts =
                differing.stream().filter(key -> !byTimeAlone.agrees(is, key)).toList();
        List<FactChange> all =
                byFacts.isEmpty()
                        ? List.of()
                        : FactChanges.between(before, after, statements.reads());
        this.facts = all.size() <= FEW ? all : smallest(all, byFacts);
    }

    /** The statement as it would be if only these facts had changed. */
    private Lines with(Collection<FactChange> chosen) {
        return statements.of(FactChanges.with(before, after.known(), chosen));
    }

    private boolean areEnough(Collection<FactChange> chosen, List<LineKey> keys) {
        Lines lines = with(chosen);
        return keys.stream().allMatch(key -> lines.agrees(is, key));
    }

    /** What changed of a line, and why. */
    Change change(LineKey key) {
        Line now = is.of(key);
        if (byTimeAlone.agrees(is, key)) {
            Line shown = now.equals(Line.NONE) ? was.of(key) : now;
            return Change.of(key, was.of(key), now, Cause.TIME, shown.evidence());
        }
        Cause cause = Cause.TIME;
        Set<Row> rows = new TreeSet<>(Comparator.comparing(Row::toString, Utf8Order.UTF_8));
        for (FactChange fact : causesOf(key)) {
            Cause its = fact.cause(before.known(), after.known());
            cause = its.compareTo(cause) < 0 ? its : cause;
            rows.add(fact.shown());
        }
        return Change.of(key, was.of(key), now, cause, List.copyOf(rows));
    }

    private Collection<FactChange> causesOf(LineKey key) {
        List<LineKey> line = List.of(key);
        if (facts.size() > FEW) {
            return smallest(facts, line);
        }
        if (withoutEach.isEmpty()) {
            for (FactChange fact : facts) {
                Set<FactChange> others = new LinkedHashSet<>(facts);
                others.remove(fact);
                withoutEach.put(fact, with(others));
            }
        }
        List<FactChange> needed = new ArrayList<>();
        withoutEach.forEach((fact, lines) -> {
            if (!lines.agrees(is, key)) {
                needed.add(fact);
            }
        });
        return needed.isEmpty() || !areEnough(needed, line) ? smallest(facts, line) : needed;
    }

    /**
     * Some of the facts, enough to make lines what they are. Halves are left out, then quarters,
     * down to single facts; when even of {@link #FEW} pieces nearly all are needed, what is left
     * stands.
     */
    private List<FactChange> smallest(List<FactChange> all, List<LineKey> keys) {
        List<FactChange> kept = all;
        int size = all.size() <= FEW ? 1 : (all.size() + 1) / 2;
        while (true) {
            kept = withoutNeedless(kept, size, keys);
            if (size == 1 || kept.size() > FEW * size) {
                return kept;
            }
            size = (size + 1) / 2;
        }
    }

    /** Leaves out, one after another, each run of so many facts that is not needed. */
    private List<FactChange> withoutNeedless(List<FactChange> all, int size, List<LineKey> keys) {
        List<FactChange> kept = all;
        int from = 0;
        while (from < kept.size()) {
            List<FactChange> fewer = new ArrayList<>(kept);
            fewer.subList(from, Math.min(from + size, kept.size())).clear();
            if (areEnough(fewer, keys)) {
                kept = fewer;
            } else {
                from += size;
            }
        }
        return kept;
    }
}
