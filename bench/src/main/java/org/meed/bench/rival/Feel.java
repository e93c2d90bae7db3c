package org.meed.bench.rival;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.bench.beside.Question;
import org.meed.engine.time.Days;

/** The questions in FEEL, the expression language of the decision model standard (DMN). */
final class Feel {

    private static final String CLEAN =
            "reviews[presenting != null and (every column in presenting satisfies get value(use, column) = 0)]";

    private static final String PAIR =
            """
            {
              clean: %s,
              second: for b in clean return
                if some a in clean satisfies
                  (b.day >= a.day + duration("P70D") and b.day < a.day + duration("P12M"))
                then b.day else null,
              won: second[item != null][1]
            }.won
            """
                    .formatted(CLEAN);

    /** The names of the variables of a case. */
    static final List<String> VARIABLES = List.of("presenting", "reviews");

    private Feel() {}

    /** The expression of a question. */
    static String of(Question question) {
        return switch (question) {
            case CLEAN_REVIEW -> CLEAN + "[1].day";
            case ABSTINENT -> PAIR;
            case LASTING, HEP_B, NATIONAL ->
                    throw new IllegalArgumentException(
                            "Nobody asks %s in FEEL.".formatted(question));
        };
    }

    /** The variables of a case. */
    static Map<String, Object> variables(Case about) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("presenting", about.presenting());
        List<Map<String, Object>> reviews =
                about.reviews().stream()
                        .map(review ->
                                Map.<String, Object>of(
                                        "day", Days.date(review.day()), "use", review.use()))
                        .toList();
        variables.put("reviews", reviews);
        @SuppressWarnings("NullAway") // A variable may be null: it is one in FEEL.
        Map<String, Object> all = variables;
        return all;
    }

    /** The epoch day of what an expression gave. */
    static int day(@Nullable Object result) {
        return result instanceof java.time.LocalDate day ? Days.of(day) : Days.UNKNOWN;
    }
}
