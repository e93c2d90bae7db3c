package org.meed.bench.rival;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.bench.beside.Question;
import org.meed.engine.time.Days;

/** The whole questions in CEL, asked of the rows of one client. */
final class CelWhole {

    private static final String REACH = "(has(%1$s.discharged) ? %1$s.discharged : last)";

    private static final String FIRST = "clean.map(b, b.day)";

    private static final String PAIR =
            "clean.map(b, clean.exists(a, b.day >= a.day + 70 && b.day < a.year_on), b.day)";

    private CelWhole() {}

    /** The expression of a question. */
    static String of(Question question) {
        return """
        cel.bind(dated, episodes.filter(e, has(e.started)),
        cel.bind(starts, dated.filter(e, !dated.exists(f,
            %2$s + %4$s >= e.started &&
            (f.started < e.started || f.started == e.started && f.tie < e.tie))),
        starts.filter(s, s.started >= %5$s && s.started < %6$s).map(s,
          cel.bind(ends, math.greatest(dated.map(e,
            e.started >= s.started && !starts.exists(n, n.started > s.started && n.started <= e.started),
            %3$s)),
          cel.bind(columns, has(s.substances) ? s.substances.map(w, column_of[w]) : [],
          cel.bind(clean, !has(s.substances) ? [] : top.filter(t,
            t.stage == 'review' && t.day >= s.started && t.day <= ends &&
            columns.all(c, c in t.use && t.use[c] == 0)),
          cel.bind(won, %1$s,
            [starts.filter(n, n.started <= s.started).size(),
             won.size() > 0 && math.least(won) <= known ? 'met'
               : won.size() == 0 && ends + %4$s + 1 <= known ? 'journey-ended' : 'journey-open',
             won.size() > 0 ? math.least(won) : ends + %4$s + 1 <= known ? ends : none])))))))
        """
                .formatted(
                        switch (question) {
                            case CLEAN_REVIEW -> FIRST;
                            case ABSTINENT -> PAIR;
                            case LASTING, HEP_B, NATIONAL ->
                                    throw new IllegalArgumentException(
                                            "Nobody asks %s in CEL.".formatted(question));
                        },
                        REACH.formatted("f"),
                        REACH.formatted("e"),
                        National.GAP,
                        National.FROM,
                        National.TILL);
    }

    /** The variables of a client; what is not known is missing. */
    static Map<String, Object> variables(ClientRows rows, int known) {
        return Map.of(
                "episodes",
                rows.stays().stream().map(CelWhole::stay).toList(),
                "top",
                rows.forms().stream().map(CelWhole::form).toList(),
                "column_of",
                National.COLUMN_OF,
                "known",
                (long) known,
                "last",
                (long) National.LAST,
                "none",
                (long) Days.UNKNOWN);
    }

    private static Map<String, Object> stay(ClientRows.Stay stay) {
        Map<String, Object> row = new HashMap<>();
        put(row, "started", stay.started());
        put(row, "discharged", stay.discharged());
        put(row, "tie", stay.tie());
        List<String> substances = stay.substances();
        if (substances != null) {
            row.put("substances", substances);
        }
        return row;
    }

    private static Map<String, Object> form(ClientRows.Form form) {
        Map<String, Object> use = new HashMap<>();
        form.use().forEach((column, days) -> put(use, column, days));
        Map<String, Object> row = new HashMap<>();
        put(row, "day", form.day());
        put(row, "year_on", form.yearOn());
        row.put("stage", form.stage() == null ? "" : form.stage());
        row.put("use", use);
        return row;
    }

    private static void put(Map<String, Object> row, String name, @Nullable Integer number) {
        if (number != null) {
            row.put(name, number.longValue());
        }
    }

    /** What an expression gave. */
    static List<Found> found(Object result) {
        if (!(result instanceof List<?> verdicts)) {
            throw new IllegalStateException(result + " is no list of verdicts.");
        }
        return verdicts.stream().map(CelWhole::one).toList();
    }

    private static Found one(Object verdict) {
        if (!(verdict instanceof List<?> of)) {
            throw new IllegalStateException(verdict + " is no verdict.");
        }
        return Found.of(of.get(0), of.get(1), of.get(2));
    }
}
