package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.check.English;
import org.meed.engine.explain.Explanation.JourneyShown;
import org.meed.engine.explain.OutcomeShown.Term;
import org.meed.engine.explain.ResultShown.Finding;
import org.meed.engine.explain.ResultShown.PriceShown;
import org.meed.engine.explain.ResultShown.Prospect;
import org.meed.engine.explain.ResultShown.StepShown;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;

/** An explanation as plain text for a terminal, at most 100 columns wide. */
public final class ExplanationText {

    private final Lines out = new Lines();
    private final Explanation explanation;
    private final Set<String> told = new HashSet<>();

    private ExplanationText(Explanation explanation) {
        this.explanation = explanation;
    }

    /** The text, each line ended by a line feed. */
    public static String write(Explanation explanation) {
        ExplanationText text = new ExplanationText(explanation);
        text.head();
        explanation.outcomes().forEach(text::outcome);
        text.terms();
        text.meanings();
        return text.out.toString();
    }

    private void head() {
        out.heading(
                "Client %s, as known on %s"
                        .formatted(explanation.client(), English.date(explanation.known())),
                '=');
        Explanation.Agreement agreement = explanation.agreement();
        out.line(
                0,
                "%s (%s, version %s)"
                        .formatted(agreement.title(), agreement.id(), agreement.version()));
        out.blank();
        explanation.journeys().forEach(journey -> out.line(0, journey(journey)));
        if (explanation.outcomes().isEmpty()) {
            out.line(
                    0,
                    "Nothing is determined: no treatment journey of this client starts while the framework is in force.");
            return;
        }
        out.blank();
        out.table(0, summary());
    }

    static String journey(JourneyShown journey) {
        String began =
                "Journey %s started on %s"
                        .formatted(journey.number(), English.date(journey.start()));
        String ended =
                Days.isKnown(journey.end())
                        ? ", ended on %s, and closes on %s"
                                .formatted(
                                        English.date(journey.end()), English.date(journey.closes()))
                        : " and is open";
        String force =
                journey.inForce()
                        ? ""
                        : " It started while the framework was not in force, so nothing is determined of it.";
        return "%s%s (%s).%s".formatted(began, ended, String.join(", ", journey.episodes()), force);
    }

    private List<List<String>> summary() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Journey", "Outcome", "Run", "Part", "Verdict", "Date", "Pays"));
        for (OutcomeShown outcome : explanation.outcomes()) {
            for (ResultShown result : outcome.results()) {
                rows.add(
                        List.of(
                                Integer.toString(outcome.journey()),
                                outcome.name(),
                                result.run() > 1 ? Integer.toString(result.run()) : "",
                                result.part(),
                                result.verdict().word(),
                                day(result.verdict().date()),
                                result.price() == null ? "" : "£" + result.price().amount()));
            }
        }
        return rows;
    }

    private static String day(int day) {
        return Days.isKnown(day) ? English.date(day) : "";
    }

    private void outcome(OutcomeShown outcome) {
        out.blank();
        out.heading(
                "%s (%s), journey %s"
                        .formatted(
                                outcome.name(),
                                English.list(outcome.stages(), "and"),
                                outcome.journey()),
                '-');
        if (told.add(outcome.name())) {
            agreed(outcome);
        }
        if (outcome.clock() != null) {
            ClockText.write(outcome.clock(), out);
        }
        Alike.of(outcome).forEach(alike -> result(outcome, alike));
    }

    /** What was agreed of an outcome: told of its first journey only. */
    private void agreed(OutcomeShown outcome) {
        out.line(
                0,
                "Clause %s, %s (line %s)"
                        .formatted(
                                outcome.clause().number(),
                                outcome.clause().title(),
                                outcome.clause().line()));
        out.paragraphs(2, outcome.clause().prose());
        out.line(0, "The rule in plain words");
        outcome.rule().forEach(sentence -> out.hanging(2, "- ", sentence));
    }

    private void result(OutcomeShown outcome, Alike alike) {
        ResultShown result = alike.first();
        out.blank();
        String parts = alike.parts().isEmpty() ? "" : ", " + alike.parts();
        out.line(0, "%s%s: %s".formatted(outcome.name(), parts, result.sentence()));
        if (!result.because().isEmpty()) {
            out.hanging(2, "Because ", result.because() + ".");
        }
        if (result.prospect() != null) {
            prospect(result.prospect());
        }
        out.line(2, "How it was decided");
        result.steps().forEach(this::step);
        if (!result.facts().isEmpty()) {
            out.line(2, "The facts (* the verdict rests on it)");
            result.facts().forEach(fact -> fact(fact, result.evidence().contains(fact.id())));
        }
        if (result.price() != null) {
            price(result.price());
        }
    }

    private void prospect(Prospect prospect) {
        out.line(2, "What would still make it a yes");
        out.line(4, prospect.summary());
        prospect.ways().forEach(way -> out.hanging(6, "- ", way.sentence()));
    }

    private void step(StepShown step) {
        String lead = step.decides() ? "> " : "  ";
        out.hanging(
                4,
                lead,
                "%s: %s%s"
                        .formatted(
                                step.name(),
                                step.answer(),
                                step.decides() ? ". This decides." : "."));
        if (step.decides()) {
            out.line(8, step.finding().question());
            parts(step.finding(), 10, 0);
        } else if (!step.finding().because().isEmpty()) {
            out.line(8, step.finding().because());
        }
    }

    private void parts(Finding finding, int indent, int depth) {
        if (depth > 2) {
            return;
        }
        for (Finding part : finding.parts()) {
            String because = part.because().isEmpty() ? "" : ": " + part.because();
            String answer = StepWords.yesOrNo(part.answer());
            out.hanging(indent, answer + "  ", part.question() + because);
        }
    }

    private void fact(Fact fact, boolean rests) {
        String known =
                Days.isKnown(fact.known()) ? "known " + English.date(fact.known()) : "always known";
        String happened =
                Days.isKnown(fact.happened())
                        ? "happened " + English.date(fact.happened())
                        : "no day";
        out.hanging(
                4,
                rests ? "* " : "  ",
                "%s, %s, %s, %s".formatted(fact.id(), fact.name(), happened, known));
        List<String> cells = new ArrayList<>();
        for (Fact.Cell cell : fact.cells()) {
            cells.add(
                    cell.name()
                            + ": "
                            + (cell.text().isEmpty() ? "not known" : cell.text())
                            + (cell.isKnownLater()
                                    ? " (known " + English.date(cell.known()) + ")"
                                    : ""));
        }
        if (!cells.isEmpty()) {
            out.line(8, String.join("; ", cells));
        }
    }

    private void price(PriceShown price) {
        out.line(
                2,
                "The price, owed from "
                        + English.date(price.due())
                        + " (clause "
                        + price.clause()
                        + ")");
        List<List<String>> rows = new ArrayList<>();
        for (Priced.Step step : price.steps()) {
            rows.add(List.of(step.words(), "£" + step.amount()));
        }
        out.table(4, rows);
        out.line(
                4,
                "Table %s of %s (clause %s), %s: %s"
                        .formatted(
                                price.table(),
                                English.date(price.from()),
                                price.tableClause(),
                                price.standing(),
                                price.source()));
    }

    private void terms() {
        List<Term> terms =
                explanation.outcomes().stream()
                        .flatMap(outcome -> outcome.terms().stream())
                        .distinct()
                        .toList();
        if (terms.isEmpty()) {
            return;
        }
        out.blank();
        out.heading("The values that the rules use", '-');
        for (Term term : terms) {
            String from = Days.isKnown(term.from()) ? " from " + English.date(term.from()) : "";
            out.hanging(
                    2,
                    "- ",
                    "%s: %s%s (clause %s), %s: %s"
                            .formatted(
                                    term.name(),
                                    term.value(),
                                    from,
                                    term.clause(),
                                    term.standing(),
                                    term.source()));
        }
    }

    private void meanings() {
        if (explanation.meanings().isEmpty()) {
            return;
        }
        out.blank();
        out.heading("What the names stand for", '-');
        explanation
                .meanings()
                .forEach(meaning ->
                        out.hanging(
                                2,
                                "- ",
                                "%s (clause %s)".formatted(meaning.sentence(), meaning.clause())));
    }
}
