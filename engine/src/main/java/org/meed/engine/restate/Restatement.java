package org.meed.engine.restate;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.history.Texts;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;

/** Finds the lines of a client's statement that differ between two known dates. */
public final class Restatement {

    private static final Comparator<Change> ORDER =
            Comparator.comparing((Change change) -> change.line().provider(), Utf8Order.UTF_8)
                    .thenComparingInt(change -> change.line().version())
                    .thenComparingInt(change -> change.line().journey())
                    .thenComparingInt(change -> change.line().outcome())
                    .thenComparingInt(change -> change.line().run())
                    .thenComparingInt(change -> change.line().part());

    private final StatementMaker statements;

    /** What each scheme would pay if it were alone; null of a framework alone. */
    private final @Nullable StatementMaker alone;

    private final boolean limitsByContract;

    /**
     * Restates clients of one history, by a plan that asks for no contract.
     *
     * @param texts the texts of that history
     */
    public Restatement(Plan plan, Texts texts) {
        this(plan, new Statements(plan, texts), texts);
    }

    /** Restates clients of one history. */
    public Restatement(Framework framework, History history) {
        this(framework.plan(), new Statements(framework, history), history.texts());
    }

    private Restatement(Plan plan, Statements statements, Texts texts) {
        this.statements = StatementMaker.of(plan, statements, texts);
        this.alone = null;
        this.limitsByContract =
                plan.limits().stream().anyMatch(limit -> limit.ofContracts() != null);
    }

    /** Restates clients of one history under a programme. */
    public Restatement(Programme programme, Texts texts) {
        this.statements = StatementMaker.of(programme, texts);
        this.alone = StatementMaker.alone(programme, texts);
        this.limitsByContract = false;
    }

    /**
     * The lines of a client that differ, by provider, journey, outcome, run and part, before limits
     * are asked.
     */
    public List<Change> between(ClientHistory before, ClientHistory after) {
        Lines was = statements.of(before);
        Lines is = statements.of(after);
        return changes(before, after, was, is, differing(was, is)).sorted(ORDER).toList();
    }

    /**
     * The lines of a client that differ within limits. What would differ without them too has the
     * causes that it would have; what would not is {@link Cause#LIMIT}.
     *
     * @param paidBefore what the client was paid within limits, as known on the earlier day
     * @param paidAfter the same, as known on the later day
     */
    public List<Change> between(
            ClientHistory before,
            ClientHistory after,
            List<Priced> paidBefore,
            List<Priced> paidAfter) {
        return between(before, after, Lines.of(List.of(paidBefore)), Lines.of(List.of(paidAfter)));
    }

    /** The same of a programme, of which each list is what one version pays. */
    public List<Change> betweenVersions(
            ClientHistory before,
            ClientHistory after,
            List<List<Priced>> paidBefore,
            List<List<Priced>> paidAfter) {
        return between(before, after, Lines.of(paidBefore), Lines.of(paidAfter));
    }

    private List<Change> between(ClientHistory before, ClientHistory after, Lines was, Lines is) {
        Set<LineKey> differing = differing(was, is);
        if (differing.isEmpty()) {
            return List.of();
        }
        Lines freeBefore = statements.of(before);
        Lines freeAfter = statements.of(after);
        Set<LineKey> ofItself = differing(freeBefore, freeAfter);
        Set<LineKey> displaced = new LinkedHashSet<>(differing);
        displaced.removeAll(ofItself);
        ofItself.retainAll(differing);
        Stream<Change> own =
                changes(before, after, freeBefore, freeAfter, ofItself)
                        .map(change -> change.of(was.of(change.line()), is.of(change.line())));
        Agreements agreements = new Agreements(statements, before.known(), after.known());
        return Stream.concat(
                        own,
                        displaced.stream()
                                .map(key ->
                                        limitsByContract && agreements.differFor(key)
                                                ? agreements.change(key, was, is)
                                                : displaced(key, was, is)))
                .sorted(ORDER)
                .toList();
    }

    /**
     * The lines of a group of journeys that differ: it is not searched which of its members' rows
     * made the difference.
     */
    public static List<Change> ofGroup(List<Priced> paidBefore, List<Priced> paidAfter) {
        return ofGroup(Lines.of(List.of(paidBefore)), Lines.of(List.of(paidAfter)));
    }

    /** The same of a programme, of which each list is what one version pays. */
    public static List<Change> ofGroupOfVersions(
            List<List<Priced>> paidBefore, List<List<Priced>> paidAfter) {
        return ofGroup(Lines.of(paidBefore), Lines.of(paidAfter));
    }

    private static List<Change> ofGroup(Lines was, Lines is) {
        return differing(was, is).stream()
                .map(key ->
                        Change.of(
                                key,
                                was.of(key),
                                is.of(key),
                                Cause.GROUP,
                                (is.of(key).equals(Line.NONE) ? was : is).of(key).evidence()))
                .sorted(ORDER)
                .toList();
    }

    private static Change displaced(LineKey key, Lines was, Lines is) {
        Line now = is.of(key);
        return Change.of(key, was.of(key), now, Cause.LIMIT, now.evidence());
    }

    private static Set<LineKey> differing(Lines was, Lines is) {
        Set<LineKey> differing = new LinkedHashSet<>(was.byKey().keySet());
        differing.addAll(is.byKey().keySet());
        differing.removeIf(key -> was.agrees(is, key));
        return differing;
    }

    private Stream<Change> changes(
            ClientHistory before,
            ClientHistory after,
            Lines was,
            Lines is,
            Set<LineKey> differing) {
        if (differing.isEmpty()) {
            return Stream.empty();
        }
        Agreements agreements = new Agreements(statements, before.known(), after.known());
        Set<LineKey> others = new LinkedHashSet<>(differing);
        others.removeAll(agreements.explain(before, was, is, differing));
        Stream<Change> byContract =
                differing.stream()
                        .filter(key -> !others.contains(key))
                        .map(key -> agreements.change(key, was, is));
        if (others.isEmpty()) {
            return byContract;
        }
        Causes causes = new Causes(statements, before, after, was, is, others);
        Stream<Change> changes = others.stream().map(causes::change);
        if (alone == null) {
            return Stream.concat(byContract, changes);
        }
        Lines aloneWas = alone.of(before);
        Lines aloneIs = alone.of(after);
        return changes.map(change ->
                aloneWas.agrees(aloneIs, change.line()) ? change.because(Cause.SCHEME) : change);
    }
}
