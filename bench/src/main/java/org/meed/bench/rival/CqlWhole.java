package org.meed.bench.rival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/** The whole questions in CQL, asked of the rows of one client. */
final class CqlWhole {

    /** Collapsing joins what meets: the day after an end is no gap. */
    private static final int JOINED = National.GAP - 1;

    private static final String TEXT =
            """
            library Bench version '1'
            parameter Known Integer
            parameter Episodes List<Tuple { started Integer, discharged Integer, tie Integer, substances List<String> }>
            parameter Forms List<Tuple { held Integer, yearOn Integer, stage String, %1$s }>
            define Dated:
              Episodes E where E.started is not null
            define Spans:
              collapse (Dated E return all Interval[E.started, Coalesce(E.discharged, %2$s) + %3$s])
            define Journeys:
              Spans S
                let begins: start of S,
                  substances: First((Dated E where E.started = begins return all E sort by tie)).substances
                where begins >= %4$s and begins < %5$s
                return all Tuple {
                  number: Count(Spans T where start of T <= begins return all 1),
                  span: Interval[begins, end of S - %3$s],
                  presented: substances is not null,
                  %6$s }
            define Reviewed:
              Journeys J return all Tuple {
                number: J.number, ends: end of J.span,
                clean: Forms R
                  where J.presented and R.stage = 'review' and R.held in J.span
                    and %7$s
                  return all R }
            define CleanReview:
              Reviewed J return all Tuple { number: J.number, ends: J.ends, won: Min(J.clean R return all R.held) }
            define Abstinent:
              Reviewed J return all Tuple { number: J.number, ends: J.ends, won: Min(J.clean B
                where exists (J.clean A where B.held >= A.held + 70 and B.held < A.yearOn)
                return all B.held) }
            %8$s
            """
                    .formatted(
                            columns("%s Integer", ", "),
                            National.LAST,
                            JOINED,
                            National.FROM,
                            National.TILL,
                            Case.COLUMNS.stream()
                                    .map(CqlWhole::presenting)
                                    .collect(Collectors.joining(",\n      ")),
                            columns("(not J.%1$s or R.%1$s = 0)", " and "),
                            verdicts("CleanReview") + verdicts("Abstinent"));

    private CqlWhole() {}

    /** The library. */
    static String text() {
        return TEXT;
    }

    private static String columns(String form, String between) {
        return Case.COLUMNS.stream().map(form::formatted).collect(Collectors.joining(between));
    }

    private static String presenting(String column) {
        String words =
                National.COLUMN_OF.entrySet().stream()
                        .filter(answers -> answers.getValue().equals(column))
                        .map(answers -> "'" + answers.getKey() + "'")
                        .collect(Collectors.joining(", "));
        return "%s: exists (substances W where W in { %s })".formatted(column, words);
    }

    private static String verdicts(String found) {
        return """
        define %1$sVerdicts:
          %1$s J
            let because: if J.won <= Known then 'met'
              else if J.won is null and J.ends + %2$s <= Known then 'journey-ended'
              else 'journey-open'
            return all Tuple { number: J.number, because: because,
              verdictDay: if because = 'journey-ended' then J.ends else J.won }
        """
                .formatted(found, National.GAP + 1);
    }

    /** The parameters of a client. */
    static Map<String, Object> parameters(ClientRows rows, int known) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("Known", known);
        parameters.put("Episodes", rows.stays().stream().map(CqlWhole::stay).toList());
        parameters.put("Forms", rows.forms().stream().map(CqlWhole::form).toList());
        return parameters;
    }

    private static Tuple stay(ClientRows.Stay stay) {
        LinkedHashMap<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("started", stay.started());
        row.put("discharged", stay.discharged());
        row.put("tie", stay.tie());
        row.put("substances", stay.substances());
        return Cql.tuple(row);
    }

    private static Tuple form(ClientRows.Form form) {
        LinkedHashMap<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("held", form.day());
        row.put("yearOn", form.yearOn());
        row.put("stage", form.stage());
        Case.COLUMNS.forEach(column -> row.put(column, form.use().get(column)));
        return Cql.tuple(row);
    }

    /** What an expression gave. */
    static List<Found> found(@Nullable Object result) {
        if (!(result instanceof Iterable<?> verdicts)) {
            throw new IllegalStateException(result + " is no list of verdicts.");
        }
        List<Found> found = new ArrayList<>();
        for (Object verdict : verdicts) {
            if (!(verdict instanceof Tuple of)) {
                throw new IllegalStateException(verdict + " is no verdict.");
            }
            found.add(
                    Found.of(
                            of.getElement("number"),
                            of.getElement("because"),
                            of.getElement("verdictDay")));
        }
        return found;
    }
}
