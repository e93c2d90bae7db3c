package org.meed.engine.restate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;

/**
 * Says of every line that differs between two known dates which facts made the difference.
 *
 * <p>A fact is a cause when the line would not be what it is without it. Where several facts would
 * each have been enough, so that none is needed, a smallest set is found by leaving out one after
 * another.
 */
public final class Restatement {

    private final ReferenceDriver driver;
    private final Pricer pricer;
    private final Texts texts;

    public Restatement(Plan plan, Texts texts) {
        this.driver = new ReferenceDriver(plan, texts);
        this.pricer = new Pricer(plan);
        this.texts = texts;
    }

    /** A client's statement on a day: what each line pays, and the rows it rests on. */
    private record Lines(Map<LineKey, Money> amounts, Map<LineKey, List<Row>> evidence) {

        Money amount(LineKey key) {
            return amounts.getOrDefault(key, Money.ZERO);
        }

        boolean agrees(Lines other, LineKey key) {
            return amount(key).equals(other.amount(key))
                    && amounts.containsKey(key) == other.amounts.containsKey(key);
        }
    }

    private Lines lines(ClientHistory client) {
        Determination determination = driver.determine(client);
        Lines lines = new Lines(new HashMap<>(), new HashMap<>());
        for (Priced priced : pricer.price(determination)) {
            LineKey key = LineKey.of(priced.result());
            lines.amounts().put(key, priced.amount());
            lines.evidence().put(key, priced.result().evidence());
        }
        return lines;
    }

    /** The lines of a client that differ, by provider, journey, outcome, run and part. */
    public List<Change> between(ClientHistory before, ClientHistory after) {
        Lines was = lines(before);
        Lines is = lines(after);
        Set<LineKey> differing = new LinkedHashSet<>();
        Set<LineKey> all = new LinkedHashSet<>(was.amounts().keySet());
        all.addAll(is.amounts().keySet());
        for (LineKey key : all) {
            if (!was.agrees(is, key)) {
                differing.add(key);
            }
        }
        if (differing.isEmpty()) {
            return List.of();
        }
        Causes causes = new Causes(before, after, is, FactChanges.between(before, after, texts));
        List<Change> changes = new ArrayList<>();
        for (LineKey key : differing) {
            changes.add(causes.change(key, was));
        }
        changes.sort(ORDER);
        return Collections.unmodifiableList(changes);
    }

    private static final java.util.Comparator<Change> ORDER =
            java.util.Comparator.comparing(
                            (Change change) -> change.line().provider(), Utf8Order.UTF_8)
                    .thenComparingInt(change -> change.line().journey())
                    .thenComparingInt(change -> change.line().outcome())
                    .thenComparingInt(change -> change.line().run())
                    .thenComparingInt(change -> change.line().part());

    /** The search for the facts behind each differing line of one client. */
    private final class Causes {

        private final ClientHistory before;
        private final ClientHistory after;
        private final Lines is;
        private final List<FactChange> facts;
        private final Lines byTimeAlone;
        private final List<Lines> withoutEach = new ArrayList<>();

        Causes(ClientHistory before, ClientHistory after, Lines is, List<FactChange> facts) {
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

        private Lines with(Set<FactChange> chosen) {
            return lines(FactChanges.with(before, after.known(), chosen));
        }

        Change change(LineKey key, Lines was) {
            if (byTimeAlone.agrees(is, key)) {
                List<Row> rests =
                        is.evidence()
                                .getOrDefault(key, was.evidence().getOrDefault(key, List.of()));
                return new Change(key, was.amount(key), is.amount(key), Cause.TIME, rests);
            }
            Set<FactChange> needed = new LinkedHashSet<>();
            for (int i = 0; i < facts.size(); i++) {
                if (!withoutEach.get(i).agrees(is, key)) {
                    needed.add(facts.get(i));
                }
            }
            if (needed.isEmpty() || !with(needed).agrees(is, key)) {
                needed = smallest(key);
            }
            Cause cause = Cause.TIME;
            Set<Row> rows =
                    new TreeSet<>(java.util.Comparator.comparing(Row::toString, Utf8Order.UTF_8));
            for (FactChange fact : needed) {
                Cause its = fact.cause(before.known());
                cause = its.compareTo(cause) < 0 ? its : cause;
                rows.add(fact.shown());
            }
            return new Change(key, was.amount(key), is.amount(key), cause, List.copyOf(rows));
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
}
