package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.meed.engine.check.English;
import org.meed.engine.determine.ClockWindow;
import org.meed.engine.determine.Verdict;
import org.meed.engine.explain.Explanation.Event;
import org.meed.engine.explain.Explanation.Meaning;
import org.meed.engine.time.Days;

/**
 * An explanation as one web page: no script, nothing fetched from elsewhere, and everything that
 * the pictures show in tables too. Whatever comes from data or from the framework is escaped.
 */
public final class ExplanationPage {

    private static final int WIDE = 960;
    private static final int NARROW = 380;

    private final Explanation explanation;
    private final Html html = new Html();

    private ExplanationPage(Explanation explanation) {
        this.explanation = explanation;
    }

    /** The page, as HTML in UTF-8. */
    public static String write(Explanation explanation) {
        ExplanationPage page = new ExplanationPage(explanation);
        page.html.markup("<!DOCTYPE html>\n").open("html", "lang", "en-GB");
        PageHead.write(page.html, page.title());
        page.body();
        page.html.close().line();
        return page.html.toString();
    }

    private String title() {
        return "Client %s: results known on %s"
                .formatted(explanation.client(), English.date(explanation.known()));
    }

    private void body() {
        html.open("body").element("a", "Skip to the results", "class", "skip", "href", "#main");
        html.open("header", "class", "bar").open("div");
        html.element("b", "Meed").element("span", "What was determined, and why");
        html.close().close().line();
        html.open("main", "id", "main");
        opening();
        if (explanation.outcomes().isEmpty()) {
            html.element(
                    "p",
                    "Nothing is determined: no treatment journey of this client starts while the framework is in force.");
        } else {
            summary();
        }
        timeline();
        for (int i = 0; i < explanation.outcomes().size(); i++) {
            new OutcomeSection(html, explanation, i).write();
        }
        meanings();
        html.close().line();
        footer();
        html.close();
    }

    private void opening() {
        Explanation.Agreement agreement = explanation.agreement();
        html.element("h1", "Client " + explanation.client());
        html.element(
                "p",
                "What was determined, and why, by what was known on %s."
                        .formatted(English.date(explanation.known())),
                "class",
                "lead");
        html.open("dl", "class", "facts");
        html.element("dt", "Agreement")
                .element(
                        "dd",
                        "%s (%s, version %s)"
                                .formatted(agreement.title(), agreement.id(), agreement.version()));
        for (Explanation.JourneyShown journey : explanation.journeys()) {
            html.element("dt", "Journey " + journey.number())
                    .element("dd", ExplanationText.journey(journey));
        }
        html.element("dt", "How episodes join")
                .element("dd", agreement.joining() + " (clause " + agreement.clause() + ")");
        html.close().line();
    }

    private void summary() {
        html.element("h2", "Results", "id", "results");
        boolean several = explanation.journeys().size() > 1;
        HtmlTable table =
                new HtmlTable(
                        "Every result, with the reason one step away",
                        "Outcome",
                        "Verdict",
                        "Date",
                        "Pays",
                        "Why");
        for (int i = 0; i < explanation.outcomes().size(); i++) {
            OutcomeShown outcome = explanation.outcomes().get(i);
            String link = "#" + OutcomeSection.id(i);
            for (Alike alike : Alike.of(outcome)) {
                ResultShown result = alike.first();
                String journey = several ? "journey " + outcome.journey() : "";
                table.row(
                        List.of(
                                named(outcome, journey, alike.parts()),
                                cell -> verdict(cell, result.verdict()),
                                HtmlTable.day(day(result.verdict().date())),
                                cell -> cell.element("span", pays(result), "class", "num"),
                                cell -> why(cell, link, outcome.name(), alike.parts())));
            }
        }
        table.write(html);
    }

    private static void verdict(Html cell, Verdict verdict) {
        tag(cell, verdict);
        if (!(verdict instanceof Verdict.Achieved)) {
            cell.empty("br").element("span", verdict.because(), "class", "small");
        }
    }

    private static Consumer<Html> named(OutcomeShown outcome, String journey, String parts) {
        List<String> small = new ArrayList<>(List.of(outcome.clause().title(), journey, parts));
        small.removeIf(String::isEmpty);
        return cell ->
                cell.element("b", outcome.name())
                        .empty("br")
                        .element("span", String.join("; ", small), "class", "small");
    }

    private static void why(Html cell, String link, String name, String parts) {
        cell.element(
                "a",
                "Why?",
                "href",
                link,
                "aria-label",
                "Why? " + name + (parts.isEmpty() ? "" : ", " + parts));
    }

    private static String pays(ResultShown result) {
        return result.price() == null ? "–" : "£" + result.price().amount();
    }

    /** The sign of a verdict, so that its colour says nothing alone. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Achieved _ -> "✓ ";
            case Verdict.NotAchieved _ -> "✕ ";
            case Verdict.Pending _ -> "… ";
            case Verdict.Excluded _ -> "– ";
        };
    }

    private static void tag(Html html, Verdict verdict) {
        html.open("span", "class", "tag " + verdict.word());
        html.element("span", sign(verdict), "aria-hidden", "true");
        html.text(verdict.word().replace('-', ' ')).close();
    }

    static String day(int day) {
        return Days.isKnown(day) ? English.date(day) : "–";
    }

    private void timeline() {
        html.element("h2", "Timeline", "id", "timeline");
        html.open("figure");
        html.markup(Timeline.svg(explanation, WIDE, "wide"));
        html.markup(Timeline.svg(explanation, NARROW, "narrow"));
        html.open("figcaption").markup(TimelineKey.HTML).close();
        html.close().line();
        events();
        clocks();
    }

    private void events() {
        HtmlTable table =
                new HtmlTable(
                        "What happened, and since when it was known",
                        "What",
                        "Happened",
                        "Known since",
                        "What it says");
        for (Event event : explanation.events()) {
            Fact fact = event.fact();
            String until =
                    Days.isKnown(event.until())
                            ? " to " + English.date(event.until())
                            : event.lasting() ? " on, goes on" : "";
            table.row(
                    List.of(
                            OutcomeSection.name(fact, false),
                            HtmlTable.text(English.date(fact.happened()) + until),
                            HtmlTable.day(OutcomeSection.since(fact)),
                            HtmlTable.text(OutcomeSection.says(fact))));
        }
        table.write(html);
    }

    private void clocks() {
        HtmlTable table =
                new HtmlTable(
                        "How the clocks went",
                        "Clock",
                        "First day",
                        "Last day",
                        "Settled on",
                        "How it went");
        boolean any = false;
        for (OutcomeShown outcome : explanation.outcomes()) {
            if (outcome.clock() == null) {
                continue;
            }
            any = true;
            String name = outcome.clock().name();
            for (ClockWindow window : outcome.clock().windows()) {
                table.row(
                        List.of(
                                HtmlTable.text(
                                        "%s, run %s, %s"
                                                .formatted(name, window.run(), window.name())),
                                HtmlTable.day(English.date(window.days().start())),
                                HtmlTable.day(English.date(window.days().end() - 1)),
                                HtmlTable.day(English.date(window.settled())),
                                HtmlTable.text(FateWords.of(window.fate()))));
            }
        }
        if (any) {
            table.write(html);
        }
    }

    private void meanings() {
        if (explanation.meanings().isEmpty()) {
            return;
        }
        html.element("h2", "What the names stand for", "id", "names");
        html.element("p", "The agreement gives these names; the rules above use them.");
        html.open("ul");
        for (Meaning meaning : explanation.meanings()) {
            html.element("li", "%s (clause %s)".formatted(meaning.sentence(), meaning.clause()));
        }
        html.close().line();
    }

    private void footer() {
        html.open("footer");
        html.element(
                "p",
                "Every verdict on this page is the determination's own, and every amount is read off its price. Sourced and seed values were read in the source named; unverified ones are from memory or a weak source; illustrative ones are made up.");
        html.close().line();
    }
}
