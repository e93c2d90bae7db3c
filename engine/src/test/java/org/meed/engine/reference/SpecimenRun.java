package org.meed.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meed.engine.cases.Case;
import org.meed.engine.cases.Case.CaseTable;
import org.meed.engine.cases.CaseRun;
import org.meed.engine.check.Examples;
import org.meed.engine.columns.Agreement;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.history.History;
import org.meed.engine.time.Days;

/** Runs a specimen: its framework over its history. */
final class SpecimenRun {

    private record Asked(
            String kind, String expression, String answer, String client, int journey) {}

    private final Specimen specimen;
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    SpecimenRun(Specimen specimen) {
        this.specimen = specimen;
        for (CaseTable table : specimen.asks()) {
            for (List<String> row : table.rows()) {
                for (int column = 1; column < row.size(); column++) {
                    ask(table, row, column);
                }
            }
        }
    }

    /** A column of answers is headed {@code answer}, or by a client, or by a journey. */
    private void ask(CaseTable table, List<String> row, int column) {
        String of = table.header().get(column);
        boolean ofJourney = of.startsWith("journey ");
        String client = of.equals("answer") || ofJourney ? "" : of;
        int journey = ofJourney ? Integer.parseInt(of.substring(8)) : 0;
        asked.put(
                "asked-" + (asked.size() + 1),
                new Asked(table.name(), row.getFirst(), row.get(column), client, journey));
    }

    /** What came of reading the specimen's framework, with the outcomes that ask. */
    FrameworkReading reading() {
        StringBuilder clauses = new StringBuilder(specimen.clauses());
        asked.forEach((name, one) ->
                clauses.append(Asking.outcome(name, one.kind(), one.expression(), one.answer())));
        return SpecimenFramework.around(
                        specimen.given(), clauses.toString(), specimen.frontMatter())
                .reading();
    }

    void run() {
        FrameworkReading reading = reading();
        assertThat(reading.problems()).as("problems of %s", specimen).isEmpty();
        Framework framework = Objects.requireNonNull(reading.framework());
        assertThat(Examples.run(framework)).as("examples of %s", specimen).isEmpty();
        CaseTable none = new CaseTable("", List.of("outcome"), List.of());
        CaseTable expected = specimen.expected();
        Case one =
                new Case(
                        specimen.title(),
                        specimen.known(),
                        specimen.tables(),
                        expected == null ? none : expected,
                        0);
        assertThat(CaseRun.history(one).notices()).as("notices of %s", specimen).isEmpty();
        if (expected != null) {
            CaseRun.run(framework, one);
        }
        checkAnswers(framework, CaseRun.history(one));
        Agreement.holds(framework.plan(), CaseRun.history(one), specimen.known());
    }

    private void checkAnswers(Framework framework, History history) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        List<Determination> determined = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            determined.add(driver.determine(history.knownOn(i, specimen.known())));
        }
        asked.forEach((name, one) -> {
            Result result = result(framework.plan().indexOf(name), one, determined);
            assertThat(answer(one, result))
                    .as("%s: %s of %s", specimen.title(), one.expression(), one.client())
                    .isEqualTo(one.answer());
        });
    }

    private static Result result(int outcome, Asked one, List<Determination> determined) {
        return determined.stream()
                .filter(each -> one.client().isEmpty() || each.client().equals(one.client()))
                .flatMap(each -> each.results().stream())
                .filter(result -> result.outcome() == outcome)
                .filter(result -> one.journey() == 0 || result.journey() == one.journey())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No journey to ask: " + one));
    }

    private static String answer(Asked one, Result result) {
        boolean achieved = result.verdict() instanceof Verdict.Achieved;
        return switch (one.kind()) {
            case "condition" -> achieved ? "yes" : result.verdict().because();
            // a day still to come is that on which the result will be achieved
            case "day" ->
                    Days.isKnown(result.verdict().date())
                            ? Days.text(result.verdict().date())
                            : "unknown";
            case "row", "rows" ->
                    achieved
                            ? String.join(
                                    ", ", result.evidence().stream().map(row -> row.id()).toList())
                            : "none";
            default -> achieved ? one.answer() : "something else";
        };
    }
}
