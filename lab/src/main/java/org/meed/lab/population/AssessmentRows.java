package org.meed.lab.population;

import java.util.List;
import java.util.function.Consumer;

/**
 * What the body that assesses eligibility and complexity writes: mostly once for each stretch of
 * treatment.
 */
final class AssessmentRows {

    private static final String ASSESSOR = "lasars";
    private static final List<String> OUTCOMES =
            List.of("completion", "not-offending", "abstinent");

    private AssessmentRows() {}

    static void write(Life life, Consumer<Entry> book) {
        for (Course.Stretch stretch : life.course().stretches()) {
            Draws draws = life.draws().within(Channel.ASSESSMENT, stretch.number());
            if (draws.at(Channel.ASSESSMENT).chance(Supposed.NOT_ASSESSED.value())) {
                continue;
            }
            int triaged = stretch.episodes().getFirst().triaged();
            int day = triaged + draws.at(Channel.STAGE_DAY).between(0, 12);
            int band = life.person().band();
            assess(life, draws, day, band, "", book);
            if (draws.at(Channel.ASSESSMENT, 1).chance(Supposed.FOR_ONE_OUTCOME.value())) {
                String outcome = draws.at(Channel.ASSESSMENT, 2).oneOf(OUTCOMES);
                assess(
                        life,
                        draws.within(Channel.ASSESSMENT, 3),
                        day,
                        beside(band, draws),
                        outcome,
                        book);
            }
            int again = stretch.started() + draws.at(Channel.STAGE_DAY, 1).between(90, 300);
            if (again < stretch.ended()
                    && draws.at(Channel.ASSESSMENT, 4).chance(Supposed.ASSESSED_AGAIN.value())) {
                assess(
                        life,
                        draws.within(Channel.ASSESSMENT, 5),
                        again,
                        beside(band, draws),
                        "",
                        book);
            }
        }
    }

    private static int beside(int band, Draws draws) {
        int other = band + draws.at(Channel.BAND).between(-1, 1);
        return Math.clamp(other, 0, Person.BANDS.size() - 1);
    }

    private static void assess(
            Life life, Draws draws, int day, int band, String outcome, Consumer<Entry> book) {
        if (day >= life.end()) {
            return;
        }
        boolean eligible = !draws.at(Channel.ELIGIBLE).chance(Supposed.NOT_ELIGIBLE.value());
        Entry entry =
                Entry.on("assessments", day)
                        .day("date", day)
                        .with("by", ASSESSOR)
                        .yes("eligible", eligible)
                        .yes("consent", life.person().consents());
        if (!draws.at(Channel.BLANK).chance(Supposed.NO_BAND.value())) {
            entry.with("band", Person.BANDS.get(band));
        }
        if (!outcome.isEmpty()) {
            entry.with("outcome", outcome);
        }
        book.accept(entry);
    }
}
