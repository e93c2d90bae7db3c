package org.meed.engine.restate;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Texts;
import org.meed.engine.history.Utf8Order;

/** Finds the lines of a client's statement that differ between two known dates. */
public final class Restatement {

    private static final Comparator<Change> ORDER =
            Comparator.comparing((Change change) -> change.line().provider(), Utf8Order.UTF_8)
                    .thenComparingInt(change -> change.line().journey())
                    .thenComparingInt(change -> change.line().outcome())
                    .thenComparingInt(change -> change.line().run())
                    .thenComparingInt(change -> change.line().part());

    private final Lines.Maker statements;

    /**
     * Restates clients of one history.
     *
     * @param texts the texts of that history
     */
    public Restatement(Plan plan, Texts texts) {
        this.statements = new Lines.Maker(plan, texts);
    }

    /** The lines of a client that differ, by provider, journey, outcome, run and part. */
    public List<Change> between(ClientHistory before, ClientHistory after) {
        Lines was = statements.of(before);
        Lines is = statements.of(after);
        Set<LineKey> differing = new LinkedHashSet<>(was.byKey().keySet());
        differing.addAll(is.byKey().keySet());
        differing.removeIf(key -> was.agrees(is, key));
        if (differing.isEmpty()) {
            return List.of();
        }
        Causes causes = new Causes(statements, before, after, was, is, differing);
        return differing.stream().map(causes::change).sorted(ORDER).toList();
    }
}
