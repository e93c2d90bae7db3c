package org.meed.engine.schema;

import static org.meed.engine.schema.TableSketch.table;

import java.util.List;

/** Who was treated, by whom, from when to when. */
final class TreatmentTables {

    static final Table CLIENTS =
            table("clients", "A person in treatment, under an id that is used for nothing else.")
                    .client()
                    .day("born", "date of birth")
                    .word("sex", List.of("female", "male", "other"), "sex as recorded")
                    .text("area", "partnership area of residence")
                    .describing(0, "");

    static final Table EPISODES =
            table("episodes", "A stay with one provider, from referral to discharge.")
                    .client()
                    .text("episode", "the episode's id")
                    .text("provider", "who treats")
                    .text("area", "partnership area that commissions it")
                    .text("cohort", "cohort in which a scheme counts it")
                    .text("referral", "source of referral")
                    .day("referred", "day of referral")
                    .day("triaged", "day of triage")
                    .day(
                            "started",
                            "day of the first intervention; empty when treatment never started")
                    .dayFrom("discharged", "started", "day of discharge; empty while it goes on")
                    .word("reason", WordLists.DISCHARGE_REASONS, "reason for discharge")
                    .seenWith("discharged")
                    .words(
                            "substances",
                            WordLists.SUBSTANCES,
                            "substances presented with, the main one first")
                    .word(
                            "accommodation",
                            List.of("urgent", "problem", "none"),
                            "housing need at the start")
                    .describing(1, "started");

    static final Table INTERVENTIONS =
            table("interventions", "A kind of treatment within an episode.")
                    .client()
                    .text("episode", "the episode's id")
                    .word(
                            "kind",
                            List.of(
                                    "pharmacological",
                                    "psychosocial",
                                    "recovery-support",
                                    "residential",
                                    "inpatient",
                                    "assessment"),
                            "kind of treatment")
                    .day("started", "first day")
                    .dayFrom("ended", "started", "last day; empty while it goes on")
                    .text("exit", "how it ended")
                    .seenWith("ended")
                    .describing(2, "started");

    static final Table ASSESSMENTS =
            table(
                            "assessments",
                            "What an assessing body found: whether results are paid for, and in which band.")
                    .client()
                    .day("date", "day of the assessment")
                    .text("by", "the assessing body")
                    .yesNo(
                            "eligible",
                            "whether results are paid for; empty is not known, which is not a no")
                    .yesNo("consent", "whether the client agreed")
                    .text("band", "complexity band, a word of the framework")
                    .text("outcome", "the outcome that the band is for, when it is for one only")
                    .describing(3, "date");

    static final Table VACCINATIONS =
            table("vaccinations", "A dose given, or why none was.")
                    .client()
                    .day("date", "day")
                    .word("vaccine", List.of("hepatitis-b"), "against what")
                    .count("dose", 1, 3, "number of the dose in its course")
                    .word(
                            "status",
                            List.of("immune", "declined", "not-offered"),
                            "why no dose was given")
                    .describing(10, "date");

    static final Table CONTACTS =
            table("contacts", "A time that a provider reached the client.")
                    .client()
                    .day("date", "day")
                    .text("provider", "who reached out")
                    .text("kind", "kind of contact, a word of the framework")
                    .describing(13, "date");

    static final Table DEATHS =
            table("deaths", "The client's death.")
                    .client()
                    .day("date", "day of death")
                    .yesNo("related", "whether drugs were the cause, where known")
                    .describing(20, "date");

    private TreatmentTables() {}
}
