package org.meed.engine.restate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
 * another.
 */
final class Causes {

    private final Lines.Maker statements;
    private final ClientHistory before;
    private final ClientHistory after;
    private final Lines is;
    private final List<FactChange> facts;
    private final Lines byTimeAlone;
    private final List<Lines> withoutEach = new ArrayList<>();

    Causes(
            Lines.Maker statements,
            ClientHistory before,
            ClientHistory after,
            Lines is,
            List<FactChange> facts) {
        this.statements = statements;
        this.before = before;
        this.after = after;
        this.is = is;
        this.facts = facts;
        this.byTimeAlone = with(Set.of());
        for (FactChange fact : facts) {
            Set<FactChange> others = new LinkedHashSet<>(facts);
            others.remove(fact);
            withoutEach.add(with(others));
        }
    }

    /** The statement as it would be if only these facts had changed. */
    private Lines with(Set<FactChange> chosen) {
        return statements.of(FactChanges.with(before, after.known(), chosen));
    }

    /** What changed of a line, and why. */
    Change change(LineKey key, Lines was) {
        if (byTimeAlone.agrees(is, key)) {
            List<Row> rests =
                    is.evidence().getOrDefault(key, was.evidence().getOrDefault(key, List.of()));
            return new Change(key, was.amount(key), is.amount(key), Cause.TIME, rests);
        }
        Cause cause = Cause.TIME;
        Set<Row> rows = new TreeSet<>(Comparator.comparing(Row::toString, Utf8Order.UTF_8));
        for (FactChange fact : causesOf(key)) {
            Cause its = fact.cause(before.known());
            cause = its.compareTo(cause) < 0 ? its : cause;
            rows.add(fact.shown());
        }
        return new Change(key, was.amount(key), is.amount(key), cause, List.copyOf(rows));
    }

    private Set<FactChange> causesOf(LineKey key) {
        Set<FactChange> needed = new LinkedHashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            if (!withoutEach.get(i).agrees(is, key)) {
                needed.add(facts.get(i));
            }
        }
        return needed.isEmpty() || !with(needed).agrees(is, key) ? smallest(key) : needed;
    }

    /** A set of facts none of which can be left out. */
    private Set<FactChange> smallest(LineKey key) {
        Set<FactChange> kept = new LinkedHashSet<>(facts);
        for (FactChange fact : facts) {
            Set<FactChange> fewer = new LinkedHashSet<>(kept);
            fewer.remove(fact);
            if (with(fewer).agrees(is, key)) {
                kept = fewer;
            }
        }
        return kept;
    }
}
