package org.meed.bench.beside;

import java.util.List;
import org.meed.bench.data.Clauses;
import org.meed.bench.rule.PlanCut;
import org.meed.engine.framework.Plan;

/** The work that is done by all who can do it. */
public enum Question {
    /** The first review without use of any presenting substance: one row at a time. */
    CLEAN_REVIEW("clean-review", "the first review that shows no use of any presenting substance"),
    /** A qualifying pair of reviews. */
    ABSTINENT(
            "abstinent",
            "the earliest pair of such reviews, at least 70 days and less than twelve months apart"),
    /** Completion, and what sustains it: returns. */
    LASTING("lasting", "completion, and no return before 3, 6, 9 and 12 months after it"),
    /** A chain of three doses. */
    HEP_B("hep-b", "three doses of a vaccine in order, the third in the journey and in time"),
    /** The whole framework that SQL can say. */
    NATIONAL(
            "national",
            "eight of the nine outcomes of national-2012, with exceptions: all but offending");

    private static final List<String> BUT_OFFENDING =
            List.of(
                    "use-improved",
                    "abstinent",
                    "not-injecting",
                    "housed",
                    "hep-b",
                    "wellbeing",
                    "completion",
                    "sustained");

    private final String title;
    private final String meaning;

    Question(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** Its short name. */
    public String title() {
        return title;
    }

    /** What is asked, in words. */
    public String meaning() {
        return meaning;
    }

    /** The plan by which Meed answers it. */
    public Plan plan() {
        return switch (this) {
            case CLEAN_REVIEW -> Clauses.own("clean-review");
            case ABSTINENT -> PlanCut.bare(national(), List.of("abstinent"));
            case LASTING -> PlanCut.bare(national(), List.of("completion", "sustained"));
            case HEP_B -> PlanCut.bare(national(), List.of("hep-b"));
            case NATIONAL -> PlanCut.to(national(), BUT_OFFENDING);
        };
    }

    private static Plan national() {
        return Clauses.shipped("national-2012");
    }
}
