package org.meed.engine.restate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.price.Contracts;

/** Which lines differ since the contracts that are known do, and by which rows of them. */
final class Agreements {

    private final StatementMaker statements;
    private final Contracts before;
    private final Contracts after;

    Agreements(StatementMaker statements, int before, int after) {
        this.statements = statements;
        this.before = statements.contracts(before);
        this.after = statements.contracts(after);
    }

    /** Those of some lines that the later contracts alone would have made what they are. */
    Set<LineKey> explain(ClientHistory client, Lines was, Lines is, Collection<LineKey> differing) {
        if (before.rows().equals(after.rows())) {
            return Set.of();
        }
        Lines under = statements.of(client, after);
        return differing.stream()
                .filter(key -> under.agrees(is, key) && !under.agrees(was, key))
                .collect(Collectors.toSet());
    }

    /** Whether a contract is known otherwise of the provider of a line, or of whom it leads. */
    boolean differFor(LineKey key) {
        return !before.rows(key.provider()).equals(after.rows(key.provider()));
    }

    Change change(LineKey key, Lines was, Lines is) {
        return Change.of(
                key,
                was.of(key),
                is.of(key),
                Cause.CONTRACT,
                evidence(before, after, key.provider()));
    }

    /** The contracts of a provider that are known on one of the days only, or otherwise. */
    static List<Row> evidence(Contracts before, Contracts after, String provider) {
        Map<String, Row> changed = new LinkedHashMap<>();
        List<Row> was = before.rows(provider);
        List<Row> is = after.rows(provider);
        was.stream().filter(row -> !is.contains(row)).forEach(row -> changed.put(row.id(), row));
        is.stream().filter(row -> !was.contains(row)).forEach(row -> changed.put(row.id(), row));
        return new ArrayList<>(changed.values());
    }
}
