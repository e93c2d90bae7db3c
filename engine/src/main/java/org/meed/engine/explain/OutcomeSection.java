package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.meed.engine.check.English;
import org.meed.engine.explain.OutcomeShown.Term;
import org.meed.engine.explain.ResultShown.Finding;
import org.meed.engine.explain.ResultShown.PriceShown;
import org.meed.engine.explain.ResultShown.Prospect;
import org.meed.engine.explain.ResultShown.StepShown;
import org.meed.engine.explain.ResultShown.Way;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;

/** The part of the page about one outcome of one journey. */
final class OutcomeSection {

    private static final int DEEPEST = 3;

    private final Html html;
    private final Explanation explanation;
    private final OutcomeShown outcome;
    private final String id;

    OutcomeSection(Html html, Explanation explanation, int place) {
        this.html = html;
        this.explanation = explanation;
        this.outcome = explanation.outcomes().get(place);
        this.id = id(place);
    }

    /** The id of the section of the outcome of that place, for links to it. */
    static String id(int place) {
        return "outcome-" + (place + 1);
    }

    void write() {
        boolean several = explanation.journeys().size() > 1;
        html.open("section", "aria-labelledby", id);
        html.element(
                "h2", outcome.name() + (several ? ", journey " + outcome.journey() : ""), "id", id);
        html.element(
                "p",
                "Clause %s, %s: %s, of the domain %s"
                        .formatted(
                                outcome.clause().number(),
                                outcome.clause().title(),
                                English.list(outcome.stages(), "and"),
                                outcome.domain()),
                "class",
                "small");
        Alike.of(outcome).forEach(this::result);
        agreed();
        terms();
        html.open("p").element("a", "Back to the results", "href", "#results").close();
        html.close().line();
    }

    private void result(Alike alike) {
        ResultShown result = alike.first();
        String parts = alike.parts();
        html.element("h3", parts.isEmpty() ? "The verdict" : capital(parts));
        html.open("div", "class", "verdict " + result.verdict().word()).open("p").open("b");
        html.element("span", ExplanationPage.sign(result.verdict()), "aria-hidden", "true");
        html.text(result.sentence()).close().close();
        if (!result.because().isEmpty()) {
            html.element("p", capital(result.because()) + ".");
        }
        html.close().line();
        if (result.prospect() != null) {
            prospect(result.prospect());
        }
        html.element("h4", "How it was decided");
        html.open("ol", "class", "steps");
        result.steps().forEach(this::step);
        html.close().line();
        facts(result);
        if (result.price() != null) {
            price(result.price());
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private void prospect(Prospect prospect) {
        html.open("div", "class", "still").element("h4", "What would still make it a yes");
        html.element("p", prospect.summary());
        if (!prospect.ways().isEmpty()) {
            html.open("ul");
            for (Way way : prospect.ways()) {
                html.element("li", way.sentence());
            }
            html.close();
        }
        html.close().line();
    }

    private void step(StepShown step) {
        html.open("li", "class", step.decides() ? "decides" : "passed");
        html.open("div").element("span", step.answer(), "class", "answer");
        if (step.decides()) {
            html.empty("br").text("This decides");
        }
        html.close().open("div").element("b", step.name());
        Finding finding = step.finding();
        said("Asked whether", finding.question() + ".");
        if (step.decides() && !finding.parts().isEmpty()) {
            parts(finding, 1);
        } else if (!finding.because().isEmpty()) {
            said("Found:", finding.because() + ".");
        }
        html.close().close().line();
    }

    private void said(String lead, String words) {
        html.open("div", "class", "why").element("span", lead, "class", "small");
        html.text(" " + words).close();
    }

    private void parts(Finding finding, int depth) {
        html.open("ul", "class", "parts");
        for (Finding part : finding.parts()) {
            html.open("li").element("span", answer(part), "class", "yes-no");
            html.open("span").text(part.question());
            html.text(part.because().isEmpty() ? "" : ": " + part.because()).close();
            if (depth < DEEPEST && part.because().isEmpty() && !part.parts().isEmpty()) {
                parts(part, depth + 1);
            }
            html.close();
        }
        html.close();
    }

    private static String answer(Finding finding) {
        return switch (finding.answer()) {
            case YES -> "✓ yes";
            case NO -> "✕ no";
            case UNKNOWN -> "? not known";
        };
    }

    private void facts(ResultShown result) {
        if (result.facts().isEmpty()) {
            return;
        }
        HtmlTable table =
                new HtmlTable(
                        "The facts that were looked at",
                        "Fact",
                        "Happened",
                        "Known since",
                        "What it says");
        for (Fact fact : result.facts()) {
            table.row(
                    List.of(
                            name(fact, result.evidence().contains(fact.id())),
                            HtmlTable.day(ExplanationPage.day(fact.happened())),
                            HtmlTable.day(since(fact)),
                            HtmlTable.text(says(fact))));
        }
        table.write(html);
    }

    /** What a fact is, its id, and whether the verdict rests on it. */
    static Consumer<Html> name(Fact fact, boolean rests) {
        return cell -> {
            cell.text(capital(fact.name()))
                    .empty("br")
                    .element("span", fact.id(), "class", "small");
            if (rests) {
                cell.empty("br").element("b", "The verdict rests on it", "class", "small");
            }
        };
    }

    static String since(Fact fact) {
        return Days.isKnown(fact.known()) ? English.date(fact.known()) : "always";
    }

    static String says(Fact fact) {
        List<String> said = new ArrayList<>();
        for (Fact.Cell cell : fact.cells()) {
            String text = cell.text().isEmpty() ? "not known" : cell.text();
            String known =
                    cell.isKnownLater()
                            ? " (known since %s)".formatted(English.date(cell.known()))
                            : "";
            said.add(cell.name() + ": " + text + known);
        }
        return said.isEmpty() ? "–" : String.join("; ", said);
    }

    private void price(PriceShown price) {
        HtmlTable table =
                new HtmlTable(
                        "The price, owed from " + English.date(price.due()), "Step", "Amount");
        for (Priced.Step step : price.steps()) {
            table.row(
                    List.of(
                            HtmlTable.text(capital(step.words())),
                            cell -> cell.element("span", "£" + step.amount(), "class", "num")));
        }
        table.write(html);
        html.open("p", "class", "small");
        html.text(
                "Prices of the table %s, from %s (clause %s); paid by clause %s. "
                        .formatted(
                                price.table(),
                                ExplanationPage.day(price.from()),
                                price.tableClause(),
                                price.clause()));
        standing(html, price.standing());
        html.text(" " + price.source()).close().line();
    }

    private static void standing(Html html, String standing) {
        html.element("span", standing, "class", "tag " + standing);
    }

    /** The author's words beside the rule as the engine understood it. */
    private void agreed() {
        html.element("h3", "What was agreed");
        html.open("div", "class", "pair");
        html.open("div")
                .element(
                        "h4",
                        "Clause %s, %s"
                                .formatted(outcome.clause().number(), outcome.clause().title()));
        html.markup(Prose.html(outcome.clause().prose())).close();
        html.open("div", "class", "words").element("h4", "The same rule, as it is applied");
        html.open("ul");
        outcome.rule().forEach(sentence -> html.element("li", sentence));
        html.close().close().close().line();
    }

    private void terms() {
        if (outcome.terms().isEmpty()) {
            return;
        }
        HtmlTable table =
                new HtmlTable(
                        "The values that the rule uses", "Name", "Value", "Standing", "Source");
        for (Term term : outcome.terms()) {
            String from = Days.isKnown(term.from()) ? ", from " + English.date(term.from()) : "";
            table.row(
                    List.of(
                            HtmlTable.text("%s (clause %s)".formatted(term.name(), term.clause())),
                            HtmlTable.text(term.value() + from),
                            cell -> standing(cell, term.standing()),
                            HtmlTable.text(term.source())));
        }
        table.write(html);
    }
}
