package org.meed.bench.rival;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.bench.beside.Question;

/** The whole questions in FEEL, asked of the rows of one client. */
final class FeelWhole {

    static final String WRITTEN =
            "one expression a question, parsed once: a context that filters and quantifies over the lists of a client";

    /** The names of the variables of a client. */
    static final List<String> VARIABLES = List.of("episodes", "top", "columnOf", "known");

    private static final String FIRST = "clean.day";

    private static final String PAIR =
            """
            clean[some a in clean satisfies item.day >= a.day + 70 and item.day < a.yearOn].day\
            """;

    private FeelWhole() {}

    /** The expression of a question. */
    static String of(Question question) {
        return """
        {
          never: %1$s + 1,
          dated: for e in episodes[started != null] return {
            started: e.started, tie: e.tie, substances: e.substances,
            reach: if e.discharged = null then %1$s else e.discharged },
          starts: dated[not(some f in dated satisfies
            f.reach + %2$s >= item.started and
            (f.started < item.started or f.started = item.started and f.tie < item.tie))],
          verdicts: for s in starts[started >= %3$s and started < %4$s] return {
            until: min(for n in starts return if n.started > s.started then n.started else never),
            ends: max(for e in dated return
              if e.started >= s.started and e.started < until then e.reach else s.reach),
            columns: for w in s.substances return get value(columnOf, w),
            clean: if s.substances = null then [] else
              top[stage = "review" and day >= s.started and day <= ends and
                (every c in columns satisfies get value(use, c) = 0)],
            won: min(append(%5$s, never)),
            number: count(starts[started <= s.started]),
            because: if won <= known then "met"
              else if won = never and ends + %2$s + 1 <= known then "journey-ended"
              else "journey-open",
            day: if won < never then won else if because = "journey-ended" then ends else null
          }
        }.verdicts
        """
                .formatted(
                        National.LAST,
                        National.GAP,
                        National.FROM,
                        National.TILL,
                        switch (question) {
                            case CLEAN_REVIEW -> FIRST;
                            case ABSTINENT -> PAIR;
                            case LASTING, HEP_B, NATIONAL ->
                                    throw new IllegalArgumentException(
                                            "Nobody asks %s in FEEL.".formatted(question));
                        });
    }

    /** The variables of a client. */
    static Map<String, Object> variables(ClientRows rows, int known) {
        return Map.of(
                "episodes",
                rows.stays().stream().map(FeelWhole::stay).toList(),
                "top",
                rows.forms().stream().map(FeelWhole::form).toList(),
                "columnOf",
                National.COLUMN_OF,
                "known",
                known);
    }

    private static Map<String, @Nullable Object> stay(ClientRows.Stay stay) {
        Map<String, @Nullable Object> context = new HashMap<>();
        context.put("started", stay.started());
        context.put("discharged", stay.discharged());
        context.put("tie", stay.tie());
        context.put("substances", stay.substances());
        return context;
    }

    private static Map<String, @Nullable Object> form(ClientRows.Form form) {
        Map<String, @Nullable Object> context = new HashMap<>();
        context.put("day", form.day());
        context.put("yearOn", form.yearOn());
        context.put("stage", form.stage());
        context.put("use", form.use());
        return context;
    }

    /** What an expression gave. */
    static List<Found> found(@Nullable Object result) {
        if (!(result instanceof List<?> verdicts)) {
            throw new IllegalStateException(result + " is no list of verdicts.");
        }
        return verdicts.stream().map(FeelWhole::one).toList();
    }

    private static Found one(@Nullable Object verdict) {
        if (!(verdict instanceof Map<?, ?> context)) {
            throw new IllegalStateException(verdict + " is no verdict.");
        }
        return Found.of(context.get("number"), context.get("because"), context.get("day"));
    }
}
