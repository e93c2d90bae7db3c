package org.meed.lab.population;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outcome forms and assessments around a stay, at the ends of the windows that rules give them. */
final class BoundaryForms {

    private static final List<String> BANDS =
            List.of("very-low", "low", "medium", "high", "very-high", "medium", "");
    private static final List<String> OUTCOMES =
            List.of(
                    "use-improved",
                    "abstinent",
                    "not-injecting",
                    "housed",
                    "hep-b",
                    "wellbeing",
                    "completion",
                    "sustained",
                    "not-offending");

    private final Dice dice;
    private final BoundaryRecording recording;
    private final List<String> bands;
    private final List<String> outcomes;

    /** Whether every form is filled in, and after the first shows nothing that is wrong. */
    private final boolean plain;

    /**
     * @param vocabulary the bands and outcomes that assessments are of; null for the national ones
     */
    BoundaryForms(Dice dice, BoundaryRecording recording, @Nullable Vocabulary vocabulary) {
        this.dice = dice;
        this.recording = recording;
        this.bands = vocabulary == null ? BANDS : vocabulary.bands();
        List<String> named =
                vocabulary == null
                        ? OUTCOMES
                        : vocabulary.cells().getOrDefault("assessments.outcome", List.of());
        this.outcomes = named.isEmpty() ? List.of("") : named;
        this.plain = vocabulary != null && dice.chance(0.3);
    }

    void around(BoundaryStory.Stay stay) {
        int level = dice.among(0, 1, 7, 8, 12, 13, 14, 20, 28);
        for (int i = dice.among(0, 1, 1, 1, 1, 2, 3); i > 0; i--) {
            form(
                    "start",
                    stay.started() + dice.among(-16, -15, -14, -13, -2, 0, 0, 2, 13, 14, 15, 16),
                    level,
                    true);
        }
        List<Integer> days = reviews(stay);
        days.forEach(day -> form("review", day, level, false));
        for (int i = dice.among(0, 1, 1, 2); i > 0; i--) {
            form(
                    "exit",
                    stay.ended() + dice.among(-15, -14, -13, -1, 0, 0, 1, 13, 14, 15),
                    level,
                    false);
        }
        if (dice.chance(0.05)) {
            form(dice.among("post", ""), stay.ended() + dice.among(1, 90), level, false);
        }
        days.add(stay.ended());
        days.add(stay.started());
        assessments(days);
    }

    /**
     * Reviews whose gaps lie around 70 days and 12 months, some on and beyond the ends of the stay.
     */
    private List<Integer> reviews(BoundaryStory.Stay stay) {
        List<Integer> days = new ArrayList<>();
        int day = stay.started() + dice.among(-1, 0, 1, 28, 56, 84);
        for (int i = dice.among(0, 1, 2, 3, 4, 6); i > 0; i--) {
            days.add(day);
            day =
                    switch (dice.between(0, 6)) {
                        case 0 -> day + dice.among(0, 1, 35);
                        case 1, 2, 3 -> day + dice.among(68, 69, 70, 70, 71, 72);
                        case 4 -> BoundaryEvents.months(day, 12) + dice.among(-1, 0, 1);
                        case 5 -> stay.ended() + dice.among(-70, -69, -1, 0, 1);
                        default -> day + dice.between(40, 150);
                    };
        }
        return days;
    }

    private void form(String stage, int day, int level, boolean start) {
        BoundaryRow row = recording.row("top");
        if (!dice.chance(0.01)) {
            row.day("date", day);
        }
        row.put("stage", dice.chance(0.01) ? "" : stage);
        if (plain) {
            recording.write(plainly(row, start && dice.chance(0.7)));
            return;
        }
        boolean clean = dice.chance(0.5);
        for (Use use : Use.values()) {
            row.put(use.column(), use(use, level, start, clean));
        }
        row.put(
                "injected",
                start ? dice.among("0", "1", "28", "28", "") : dice.among("0", "0", "0", "1", ""));
        row.put("paid_work", dice.among("0", "5", "20", ""));
        row.put("sharing", dice.among("no", "yes", ""));
        String problem =
                start
                        ? dice.among("no", "yes", "yes", "")
                        : dice.among("no", "no", "no", "yes", "");
        row.put("housing_problem", problem);
        row.put("eviction_risk", dice.among("no", "no", "no", "yes", ""));
        row.put("psychological", dice.among("0", "10", "20", ""));
        row.put(
                "quality_of_life",
                start
                        ? dice.among("12", "13", "14", "")
                        : dice.among("13", "14", "14", "15", "20", ""));
        recording.write(row.put("by", dice.among("A", "B", "")));
    }

    private static BoundaryRow plainly(BoundaryRow row, boolean wrong) {
        for (Use use : Use.values()) {
            row.put(use.column(), wrong ? Integer.toString(Use.ALL_DAYS) : "0");
        }
        return row.put("injected", wrong ? "1" : "0")
                .put("sharing", wrong ? "yes" : "no")
                .put("housing_problem", wrong ? "yes" : "no")
                .put("eviction_risk", wrong ? "yes" : "no")
                .put("psychological", wrong ? "1" : "20")
                .put("physical", wrong ? "1" : "20")
                .put("quality_of_life", wrong ? "1" : "20")
                .put("by", "A");
    }

    private String use(Use use, int level, boolean start, boolean clean) {
        if (dice.chance(0.03)) {
            return "";
        }
        if (clean && !start) {
            return "0";
        }
        int threshold = use.threshold();
        int days =
                start
                        ? dice.among(level, level, 0, threshold, threshold + 1)
                        : dice.among(
                                0,
                                level - threshold - 1,
                                level - threshold,
                                level - threshold + 1,
                                level,
                                threshold,
                                threshold - 1,
                                28);
        return Integer.toString(Math.clamp(days, 0, Use.ALL_DAYS));
    }

    /** Before, on and after the days of results, several a day, some for one outcome only. */
    private void assessments(List<Integer> days) {
        for (int i = dice.among(0, 1, 1, 2, 3, 5); i > 0; i--) {
            int day = dice.among(days) + dice.among(-30, -1, 0, 0, 0, 1);
            for (int same = dice.chance(0.2) ? 2 : 1; same > 0; same--) {
                recording.write(
                        recording
                                .row("assessments")
                                .day("date", day)
                                .put("by", dice.among("L", "M", ""))
                                .put(
                                        "eligible",
                                        dice.among("yes", "yes", "yes", "yes", "yes", "no", ""))
                                .put("consent", dice.among("yes", "no", ""))
                                .put("band", dice.among(bands))
                                .put("outcome", dice.chance(0.3) ? dice.among(outcomes) : ""));
            }
        }
    }
}
