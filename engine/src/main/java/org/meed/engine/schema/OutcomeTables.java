package org.meed.engine.schema;

import static org.meed.engine.schema.TableSketch.table;

import java.util.List;

/** What was measured of a client's recovery. */
final class OutcomeTables {
    private static final int DAYS_ASKED = 28;

    static final Table TOP = top();

    static final Table TESTS =
            table("tests", "A drug test.")
                    .client()
                    .day("date", "day of the sample")
                    .word("kind", List.of("urine", "oral", "hair"), "what was sampled")
                    .word("substance", WordLists.SUBSTANCES, "what was looked for")
                    .word("result", List.of("positive", "negative", "refused"), "what was found")
                    .yesNo("consent", "whether the client agreed")
                    .text("grounds", "why the test was made")
                    .describing(5, "date");

    static final Table OFFENCES =
            table("offences", "An offence, from its own day to its disposal.")
                    .client()
                    .day("date", "day of the offence")
                    .day("charged", "day of the charge")
                    .dayFrom("disposed", "date", "day of the disposal; empty while there is none")
                    .text("code", "the offence, for example theft-act-1968-s1")
                    .yesNo("proven", "whether it was proven; empty is not known, which is not a no")
                    .seenWith("disposed")
                    .describing(6, "date");

    static final Table CUSTODY =
            table("custody", "A time on the caseload of a prison or of a drug interventions team.")
                    .client()
                    .word("caseload", List.of("prison", "dip"), "whose caseload")
                    .day("from", "first day")
                    .dayFrom("to", "from", "last day; empty while it goes on")
                    .describing(7, "from");

    static final Table WORK =
            table("work", "Work, learning, or a benefit drawn instead.")
                    .client()
                    .word(
                            "kind",
                            List.of(
                                    "job",
                                    "training",
                                    "education",
                                    "volunteering",
                                    "placement",
                                    "skills",
                                    "work-programme",
                                    "benefit"),
                            "kind of activity")
                    .text("detail", "anything more, for example the benefit's name")
                    .day("from", "first day")
                    .dayFrom("to", "from", "last day; empty while it goes on")
                    .decimal("hours", "hours")
                    .yesNo("chosen", "whether the client chose it")
                    .describing(8, "from");

    static final Table HOUSING =
            table("housing", "How the client was housed from that day until the next row.")
                    .client()
                    .day("date", "day")
                    .word(
                            "status",
                            List.of(
                                    "settled",
                                    "supported",
                                    "temporary",
                                    "guest",
                                    "squatting",
                                    "hostel",
                                    "none"),
                            "kind of home")
                    .yesNo("safe", "whether it is safe")
                    .yesNo("secure", "whether it is secure")
                    .yesNo("appropriate", "whether it is appropriate")
                    .text("by", "who found so")
                    .describing(9, "date");

    static final Table GOALS =
            table("goals", "A goal of the client's own, and a later look at it.")
                    .client()
                    .text("goal", "the goal's id or words")
                    .day("set", "day on which it was set")
                    .word("set_with", List.of("client", "family", "worker"), "with whom it was set")
                    .text("domain", "part of life it belongs to")
                    .dayFrom("reviewed", "set", "day of the review")
                    .count("rating", 0, 10, "how far it is reached, 0 to 10")
                    .seenWith("reviewed")
                    .yesNo("met", "whether it is met")
                    .seenWith("reviewed")
                    .describing(11, "set");

    static final Table FAMILY =
            table("family", "Something measured of the client's family.")
                    .client()
                    .day("date", "day")
                    .text("kind", "what was measured, a word of the framework")
                    .text("detail", "what was found")
                    .describing(12, "date");

    static final Table FACTS =
            table("facts", "Any other fact, for local outcomes and instruments.")
                    .client()
                    .day("date", "day, or first day")
                    .dayFrom("to", "date", "last day, where the fact has a length")
                    .text("kind", "what sort of fact, a word that a framework declares")
                    .text("code", "which one of its sort")
                    .signed("value", "a number")
                    .text("by", "who found so")
                    .describing(14, "date");

    private OutcomeTables() {}

    private static Table top() {
        TableSketch top =
                table(
                                "top",
                                "A Treatment Outcomes Profile: the last 28 days in the client's own answers.")
                        .client()
                        .day("date", "day of the interview")
                        .word(
                                "stage",
                                List.of("start", "review", "exit", "post"),
                                "when in the journey it was held");
        days(top, "use of", "alcohol", "opiates", "crack", "cocaine", "amphetamines", "cannabis");
        top.count(
                "other",
                0,
                DAYS_ASKED,
                "days of use of any other problem substance, of the last 28");
        days(top, "use of", "tobacco");
        top.count("injected", 0, DAYS_ASKED, "days on which anything was injected, of the last 28");
        days(top, "", "shoplifting");
        top.count("selling", 0, DAYS_ASKED, "days of selling drugs, of the last 28");
        days(top, "", "paid_work", "volunteering", "education");
        return top.yesNo("sharing", "whether injecting equipment was shared")
                .yesNo("other_theft", "other theft, or handling of stolen goods")
                .yesNo("assault", "assault or violence")
                .yesNo("housing_problem", "an acute housing problem")
                .yesNo("eviction_risk", "at risk of eviction")
                .count("psychological", 0, 20, "psychological health, 0 poor to 20 good")
                .count("physical", 0, 20, "physical health, 0 poor to 20 good")
                .count("quality_of_life", 0, 20, "quality of life, 0 poor to 20 good")
                .text("by", "who held the interview")
                .describing(4, "date");
    }

    private static void days(TableSketch top, String what, String... columns) {
        for (String column : columns) {
            String did = (what + " " + column.replace('_', ' ')).strip();
            top.count(column, 0, DAYS_ASKED, "days of " + did + ", of the last 28");
        }
    }
}
