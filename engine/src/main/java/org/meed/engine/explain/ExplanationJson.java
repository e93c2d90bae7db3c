package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.ClockWindow;
import org.meed.engine.determine.Verdict;
import org.meed.engine.explain.Explanation.Event;
import org.meed.engine.explain.Explanation.JourneyShown;
import org.meed.engine.explain.OutcomeShown.ClockShown;
import org.meed.engine.explain.OutcomeShown.Term;
import org.meed.engine.explain.ResultShown.Finding;
import org.meed.engine.explain.ResultShown.PriceShown;
import org.meed.engine.explain.ResultShown.Prospect;
import org.meed.engine.explain.ResultShown.StepShown;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/**
 * An explanation as JSON, its keys sorted and stable: further keys may come, these stay.
 *
 * <p>Days are ISO dates, or null where none is known; a range has its first day {@code from} and
 * its last day {@code to}, either null where it is not bounded. Amounts are texts of pounds and
 * pence. {@code answer} is {@code yes}, {@code no} or {@code not known}; of an exception it says
 * whether it {@code holds}. The whole: {@code client}, {@code known}, {@code framework} ({@code
 * id}, {@code title}, {@code version}), {@code journeys}, {@code events}, {@code outcomes}, {@code
 * meanings}. An outcome: {@code journey}, {@code outcome}, {@code domain}, {@code stages}, {@code
 * clause} ({@code number}, {@code title}, {@code prose}, {@code line}), {@code rule}, {@code
 * clock}, {@code values}, {@code results}. A result: {@code run}, {@code part}, {@code provider},
 * {@code verdict}, {@code date}, {@code reason}, {@code sentence}, {@code because}, {@code steps},
 * {@code facts}, {@code evidence}, {@code price}, {@code prospect}.
 */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** The JSON text, ended by a line feed. */
    public static String write(Explanation explanation) {
        return Json.write(whole(explanation));
    }

    static Map<String, @Nullable Object> whole(Explanation explanation) {
        Explanation.Agreement agreement = explanation.agreement();
        return object(
                "client", explanation.client(),
                "known", day(explanation.known()),
                "framework",
                        object(
                                "id", agreement.id(),
                                "title", agreement.title(),
                                "version", agreement.version()),
                "journeys", explanation.journeys().stream().map(ExplanationJson::journey).toList(),
                "events", explanation.events().stream().map(ExplanationJson::event).toList(),
                "outcomes", explanation.outcomes().stream().map(ExplanationJson::outcome).toList(),
                "meanings",
                        explanation.meanings().stream()
                                .map(one ->
                                        object(
                                                "name", one.name(),
                                                "sentence", one.sentence(),
                                                "clause", one.clause()))
                                .toList());
    }

    static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
        Map<String, @Nullable Object> object = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) Objects.requireNonNull(pairs[i]), pairs[i + 1]);
        }
        return object;
    }

    private static @Nullable String day(int day) {
        return Days.isKnown(day) ? Days.text(day) : null;
    }

    private static Map<String, @Nullable Object> range(DateRange days) {
        return object(
                "from", days.start() == Days.FIRST ? null : day(days.start()),
                "to", days.end() == Days.LAST ? null : day(Math.max(days.start(), days.end() - 1)));
    }

    private static Map<String, @Nullable Object> journey(JourneyShown journey) {
        return object(
                "number", journey.number(),
                "start", day(journey.start()),
                "end", day(journey.end()),
                "closes", day(journey.closes()),
                "inForce", journey.inForce(),
                "episodes", journey.episodes());
    }

    private static Map<String, @Nullable Object> event(Event event) {
        Map<String, @Nullable Object> object = fact(event.fact());
        object.put("until", day(event.until()));
        object.put("lasting", event.lasting());
        return object;
    }

    private static Map<String, @Nullable Object> fact(Fact fact) {
        List<Object> cells = new ArrayList<>();
        for (Fact.Cell cell : fact.cells()) {
            cells.add(
                    object(
                            "name", cell.name(),
                            "text", cell.text().isEmpty() ? null : cell.text(),
                            "known", day(cell.known())));
        }
        return object(
                "id", fact.id(),
                "table", fact.table(),
                "name", fact.name(),
                "happened", day(fact.happened()),
                "known", day(fact.known()),
                "cells", cells);
    }

    private static Map<String, @Nullable Object> outcome(OutcomeShown outcome) {
        OutcomeShown.ClauseShown clause = outcome.clause();
        return object(
                "journey", outcome.journey(),
                "outcome", outcome.name(),
                "domain", outcome.domain(),
                "stages", outcome.stages(),
                "clause",
                        object(
                                "number", clause.number(),
                                "title", clause.title(),
                                "prose", clause.prose(),
                                "line", clause.line()),
                "rule", outcome.rule(),
                "clock", outcome.clock() == null ? null : clock(outcome.clock()),
                "values", outcome.terms().stream().map(ExplanationJson::term).toList(),
                "results", outcome.results().stream().map(ExplanationJson::result).toList());
    }

    private static Map<String, @Nullable Object> clock(ClockShown clock) {
        List<Object> windows = new ArrayList<>();
        for (ClockWindow window : clock.windows()) {
            windows.add(
                    object(
                            "run", window.run(),
                            "part", window.name(),
                            "days", range(window.days()),
                            "settled", day(window.settled()),
                            "went", FateWords.word(window.fate()),
                            "brokenOn", day(window.fate().day())));
        }
        return object("name", clock.name(), "windows", windows);
    }

    private static Map<String, @Nullable Object> term(Term term) {
        return object(
                "name", term.name(),
                "value", term.value(),
                "standing", term.standing(),
                "source", term.source(),
                "from", day(term.from()),
                "clause", term.clause());
    }

    private static Map<String, @Nullable Object> result(ResultShown result) {
        Verdict verdict = result.verdict();
        return object(
                "run", result.run(),
                "part", result.part(),
                "provider", result.provider(),
                "verdict", verdict.word(),
                "date", day(verdict.date()),
                "reason", verdict.because(),
                "sentence", result.sentence(),
                "because", result.because(),
                "steps", result.steps().stream().map(ExplanationJson::step).toList(),
                "facts", result.facts().stream().map(ExplanationJson::fact).toList(),
                "evidence", result.evidence(),
                "price", result.price() == null ? null : price(result.price()),
                "prospect", result.prospect() == null ? null : prospect(result.prospect()));
    }

    private static Map<String, @Nullable Object> step(StepShown step) {
        return object(
                "name", step.name(),
                "answer", step.answer(),
                "decides", step.decides(),
                "finding", finding(step.finding()));
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        return object(
                "question", finding.question(),
                "answer", StepWords.yesOrNo(finding.answer()),
                "because", finding.because(),
                "parts", finding.parts().stream().map(ExplanationJson::finding).toList());
    }

    private static Map<String, @Nullable Object> price(PriceShown price) {
        return object(
                "amount", price.amount().toString(),
                "due", day(price.due()),
                "steps",
                        price.steps().stream()
                                .map(step ->
                                        object(
                                                "words", step.words(),
                                                "amount", step.amount()))
                                .toList(),
                "clause", price.clause(),
                "table",
                        object(
                                "name", price.table(),
                                "from", day(price.from()),
                                "standing", price.standing(),
                                "source", price.source(),
                                "clause", price.tableClause()));
    }

    private static Map<String, @Nullable Object> prospect(Prospect prospect) {
        return object(
                "possible", prospect.possible(),
                "summary", prospect.summary(),
                "ways",
                        prospect.ways().stream()
                                .map(way ->
                                        object(
                                                "sentence", way.sentence(),
                                                "days",
                                                        way.days().stream()
                                                                .map(ExplanationJson::range)
                                                                .toList()))
                                .toList());
    }
}
