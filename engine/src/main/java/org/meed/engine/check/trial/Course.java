package org.meed.engine.check.trial;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * One treatment of a client who does well: all needs at the start, none at any review, completed.
 *
 * @param start the day on which treatment starts
 * @param stay the days from start to discharge
 * @param reason the reason for discharge
 */
record Course(Persona persona, String band, int start, int stay, String reason) {

    /** Long enough for every review, and for a clock that starts late. */
    static final int LONG = 280;

    static final String PROVIDER = "north";
    private static final int[] REVIEWS = {35, 112, 200};

    /** Early, and still ten weeks apart. */
    private static final int[] HURRIED = {3, 76};

    private static final int BEFORE = 10;
    private static final int LONG_BEFORE = 400;

    /** How a profile is answered by one who is badly off, and by one who is well. */
    private enum Answers {
        BAD("28", "20", "5", "yes"),
        GOOD("0", "0", "18", "no");

        private final String use;
        private final String injected;
        private final String health;
        private final String housing;

        Answers(String use, String injected, String health, String housing) {
            this.use = use;
            this.injected = injected;
            this.health = health;
            this.housing = housing;
        }
    }

    static Course good(Persona persona, String band, int start) {
        return new Course(persona, band, start, LONG, persona.completed());
    }

    /** The rows of treatment and what befell the client beside it. */
    List<Line> with(List<Ingredient> ingredients) {
        List<Line> lines = new ArrayList<>();
        Line episode = episode();
        Line assessment = assessment();
        String interviewer = "";
        for (Ingredient one : ingredients) {
            interviewer = interviewer.isEmpty() ? one.interviewer() : interviewer;
            for (var cell : one.episode().entrySet()) {
                episode = episode.with(cell.getKey(), cell.getValue());
            }
            for (Line line : one.lines()) {
                if (line.table().equals(Tables.ASSESSMENTS)) {
                    assessment = assessment.with("by", line.cell("by"));
                }
                if (!persona.lacks().contains(line.table())) {
                    lines.add(fitted(line.later(start)));
                }
            }
        }
        lines.add(episode);
        lines.add(assessment);
        profiles(lines, interviewer);
        if (persona.worksFromTheStart()) {
            settled(lines);
        }
        return lines;
    }

    private Line fitted(Line line) {
        return line.table().equals(Tables.ASSESSMENTS) && !line.cell("band").isEmpty()
                ? line.with("band", band)
                : line;
    }

    private String day(int after) {
        return Days.text(start + after);
    }

    private Line episode() {
        return Line.of(
                Tables.EPISODES,
                "provider",
                PROVIDER,
                "referred",
                day(-BEFORE),
                "triaged",
                day(-BEFORE / 2),
                "started",
                day(0),
                "discharged",
                day(stay),
                "reason",
                reason,
                "substances",
                String.join(";", persona.substances()),
                "accommodation",
                persona.homeless() ? "urgent" : "none");
    }

    private Line assessment() {
        return Line.of(
                Tables.ASSESSMENTS,
                "date",
                day(-BEFORE),
                "eligible",
                "yes",
                "consent",
                "yes",
                "band",
                band);
    }

    private void profiles(List<Line> lines, String interviewer) {
        lines.add(profile("start", 0, Answers.BAD, interviewer));
        for (int review : stay < LONG ? HURRIED : REVIEWS) {
            if (review < stay) {
                lines.add(profile("review", review, Answers.GOOD, interviewer));
            }
        }
        lines.add(profile("exit", stay, Answers.GOOD, interviewer));
    }

    private Line profile(String stage, int after, Answers answers, String interviewer) {
        List<String> substances = persona.substances();
        boolean housed = answers == Answers.GOOD || !persona.homeless();
        return Line.of(
                Tables.TOP,
                "date",
                day(after),
                "stage",
                stage,
                "by",
                interviewer,
                "opiates",
                used("heroin", substances, answers),
                "crack",
                used("crack", substances, answers),
                "cocaine",
                used("cocaine", substances, answers),
                "cannabis",
                used("cannabis", substances, answers),
                "alcohol",
                used("alcohol", substances, answers),
                "amphetamines",
                "0",
                "other",
                "0",
                "injected",
                persona.injects() ? answers.injected : "0",
                "psychological",
                answers.health,
                "physical",
                answers.health,
                "quality_of_life",
                answers.health,
                "housing_problem",
                housed ? "no" : answers.housing,
                "eviction_risk",
                housed ? "no" : answers.housing);
    }

    private static String used(String substance, List<String> substances, Answers answers) {
        return substances.contains(substance) ? answers.use : "0";
    }

    private void settled(List<Line> lines) {
        lines.add(
                Line.of(
                        Tables.HOUSING,
                        "date",
                        day(-LONG_BEFORE),
                        "status",
                        "settled",
                        "safe",
                        "yes",
                        "secure",
                        "yes",
                        "appropriate",
                        "yes"));
        lines.add(Line.of(Tables.WORK, "kind", "job", "from", day(-LONG_BEFORE), "chosen", "yes"));
    }
}
