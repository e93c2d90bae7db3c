package org.meed.engine.explain;

import java.util.Locale;
import java.util.stream.IntStream;
import org.meed.engine.explain.Explanation.Event;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** Which days a timeline spans, and what its lanes are called. */
final class TimelineSpan {

    /** How far before the first journey events are still drawn: older ones stand in the table. */
    private static final Span BEFORE = Span.months(24);

    private TimelineSpan() {}

    static Scale scale(Explanation explanation, int left, int right) {
        int known = explanation.known();
        int earliest =
                explanation.journeys().stream()
                        .mapToInt(Explanation.JourneyShown::start)
                        .min()
                        .orElse(known);
        int limit = BEFORE.before(earliest);
        int first =
                explanation.events().stream()
                        .mapToInt(event -> event.fact().happened())
                        .filter(day -> day >= limit)
                        .min()
                        .orElse(earliest);
        int last =
                IntStream.concat(
                                IntStream.of(known),
                                IntStream.concat(
                                        explanation.events().stream().mapToInt(TimelineSpan::end),
                                        explanation.outcomes().stream()
                                                .flatMapToInt(TimelineSpan::ends)))
                        .max()
                        .orElse(known);
        int margin = Math.max(14, (last - first) / 30);
        return new Scale(Math.min(first, earliest) - margin, last + margin, left, right);
    }

    private static int end(Event event) {
        return Math.max(event.fact().happened(), event.until());
    }

    private static IntStream ends(OutcomeShown outcome) {
        IntStream verdicts =
                outcome.results().stream()
                        .mapToInt(result -> result.verdict().date())
                        .filter(Days::isKnown);
        IntStream windows =
                outcome.clock() == null
                        ? IntStream.empty()
                        : outcome.clock().windows().stream().mapToInt(window -> window.settled());
        return IntStream.concat(verdicts, windows);
    }

    /** What a lane of the rows of a table is called. */
    static String lane(String table) {
        return switch (table) {
            case "top" -> "TOP";
            case "episodes" -> "Triage or referral";
            case "custody" -> "Prison or DIP";
            case "tests" -> "Drug tests";
            case "work" -> "Work and learning";
            default -> table.substring(0, 1).toUpperCase(Locale.UK) + table.substring(1);
        };
    }
}
