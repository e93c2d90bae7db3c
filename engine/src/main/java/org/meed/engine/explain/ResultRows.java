package org.meed.engine.explain;

import java.util.List;
import org.meed.engine.determine.Verdict;
import org.meed.engine.explain.ResultShown.Way;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/** Draws the results of an outcome, each on a row of its own with the facts it rests on. */
final class ResultRows {

    private static final int HIGH = 26;

    private final Timeline timeline;
    private final Html svg;
    private final Scale scale;

    ResultRows(Timeline timeline) {
        this.timeline = timeline;
        this.svg = timeline.svg();
        this.scale = timeline.scale();
    }

    void draw(OutcomeShown outcome) {
        String label =
                outcome.name() + (outcome.journey() > 1 ? ", journey " + outcome.journey() : "");
        for (Alike alike : Alike.of(outcome)) {
            int middle = timeline.lane(label, HIGH);
            row(outcome, alike, middle);
            label = "";
        }
    }

    private void row(OutcomeShown outcome, Alike alike, int middle) {
        ResultShown result = alike.first();
        int x = scale.x(day(outcome, result.verdict()));
        svg.open("g")
                .element(
                        "title",
                        "%s %s: %s".formatted(outcome.name(), alike.parts(), result.sentence()));
        if (result.prospect() != null && result.prospect().possible()) {
            result.prospect().ways().forEach(way -> opening(way, middle));
        }
        for (Fact fact : result.facts()) {
            if (result.evidence().contains(fact.id()) && scale.shows(fact.happened())) {
                Marks.line(svg, "rests", scale.x(fact.happened()), middle, x, middle);
                Marks.dot(svg, "evidence", scale.x(fact.happened()), middle, 4);
            }
        }
        Marks.verdict(svg, result.verdict(), x, middle);
        words(alike, x, middle);
        svg.close();
    }

    /** The day at which a result stands: its own, else the known day, or the journey's start. */
    private int day(OutcomeShown outcome, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Achieved achieved -> achieved.on();
            case Verdict.NotAchieved not -> not.on();
            case Verdict.Pending pending ->
                    Days.isKnown(pending.until()) ? pending.until() : timeline.known();
            case Verdict.Excluded excluded ->
                    Days.isKnown(excluded.on())
                            ? excluded.on()
                            : timeline.journey(outcome.journey()).start();
        };
    }

    private void opening(Way way, int middle) {
        for (DateRange days : way.days()) {
            if (days.start() == Days.FIRST) {
                continue;
            }
            int from = scale.x(days.start());
            int to = scale.x(days.end());
            Marks.box(svg, "opening", from, middle - 9, to - from, 18);
        }
    }

    private void words(Alike alike, int x, int middle) {
        ResultShown result = alike.first();
        String verdict =
                switch (result.verdict()) {
                    case Verdict.Achieved _ -> "achieved";
                    case Verdict.NotAchieved _ -> "not achieved";
                    case Verdict.Pending _ -> "pending";
                    case Verdict.Excluded _ -> "excluded";
                };
        String pays = result.price() == null ? "" : " £" + result.price().amount();
        List<ResultShown> all = alike.results();
        String part =
                all.size() > 1
                        ? "%s parts: ".formatted(all.size())
                        : alike.parts().isEmpty() ? "" : alike.parts() + ": ";
        String words = part + verdict + pays;
        boolean right = x + 14 + Timeline.room(words) <= timeline.width();
        Marks.text(svg, right ? "said" : "said before", right ? x + 14 : x - 14, middle + 5, words);
    }
}
