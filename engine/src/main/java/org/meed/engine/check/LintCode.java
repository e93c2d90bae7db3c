package org.meed.engine.check;

/**
 * Every doubt that a framework can raise, with its stable number. A doubt is no error: the document
 * holds, and may still be a bad bargain, or leave to chance what it should say.
 */
public enum LintCode {
    UNANSWERED(
            "L101",
            Weight.DOUBT,
            "A question that every framework meets sooner or later has no answer in the front matter."),
    NO_LEAST_GAP(
            "L102",
            Weight.DOUBT,
            "Two profiles are judged together, and nothing keeps them apart: both can be of one week."),
    PRESENTING_UNDEFINED(
            "L103",
            Weight.DOUBT,
            "A rule goes by the presenting substances, and nothing says which those are."),
    SUBSTITUTES_SILENT(
            "L104",
            Weight.DOUBT,
            "A rule judges use of opiates, and nothing says whether a substitute prescription is use."),
    WINDOWS_OVERLAP(
            "L105",
            Weight.DOUBT,
            "Two windows of a clock share days, so that one event decides both, or one absence earns twice."),
    NO_RELAPSE_RULE(
            "L106",
            Weight.DOUBT,
            "Outcomes can be earned again in every journey, and no rule looks at what was earned before."),
    NO_FAMILY_OUTCOME(
            "L107",
            Weight.DOUBT,
            "Nothing is measured of families, and nothing says that this is meant."),
    EMPTY_DOMAIN("L108", Weight.DOUBT, "A domain is named, and no outcome belongs to it."),
    CLAUSE_WITHOUT_RULE(
            "L109", Weight.DOUBT, "A clause promises something, and no rule keeps the promise."),
    RULE_WITHOUT_CLAUSE(
            "L110",
            Weight.DOUBT,
            "A rule stands under no numbered clause, so that nobody can cite it."),
    UNVERIFIED(
            "L111",
            Weight.NOTE,
            "A number is from memory, or from one weak source: it is not to be paid on until someone confirms it."),
    NO_SOURCE("L112", Weight.DOUBT, "A number does not say where it comes from."),
    UNPAID("L113", Weight.NOTE, "An outcome is measured and never paid, while others are paid."),
    DEATH_REWARDED(
            "L114",
            Weight.DOUBT,
            "An absence is a result, and no exception asks whether the client has died."),
    WAY_NOT_REACHED(
            "L115", Weight.DOUBT, "No example achieves an outcome in one of the ways it has."),
    SENTENCE_INCOMPLETE(
            "L116",
            Weight.DOUBT,
            "An outcome leaves open who, what change, measured how, by whom, from what baseline, by when, or worth what."),
    LIMIT_CLIFF(
            "L117",
            Weight.NOTE,
            "A limit changes the incentive where it is reached: what is earned beyond it is worth less, or paid later."),
    LIMIT_UNTRIED(
            "L118",
            Weight.DOUBT,
            "No example reaches a limit, so that nobody has seen what is paid there."),
    BOUNTY_FOR_MORE(
            "L120",
            Weight.DOUBT,
            "A result is for those who have had enough of something that the provider itself enters."),
    SILENCE_PAYS(
            "L121",
            Weight.DOUBT,
            "A provider that brings a client back after discharge, and says so, is paid less than one that keeps silent."),
    CLIFF_EDGE(
            "L122",
            Weight.DOUBT,
            "One day of use, or one point of a score, takes a quarter or more of what a journey can earn."),
    NOBODY_EARNS(
            "L123",
            Weight.DOUBT,
            "Nobody was found who earns an outcome, or a part of it: no client of an example, and none made up to do well."),
    EARLY_EXIT(
            "L124",
            Weight.DOUBT,
            "A client with an opiate problem who is discharged as completed within twelve weeks earns the provider a final result."),
    UNPAID_DOMAIN(
            "L125",
            Weight.DOUBT,
            "A domain has outcomes, and nothing that is paid rests on any of them."),
    NOTHING_TO_EARN(
            "L126",
            Weight.DOUBT,
            "A kind of client earns nothing, or next to nothing, however well treatment goes."),
    PAID_BY_TWO(
            "L130",
            Weight.DOUBT,
            "Two schemes pay the same clients for outcomes of one domain, and nothing says whose a result is."),
    GAP_BETWEEN_VERSIONS(
            "L131",
            Weight.DOUBT,
            "Between two versions of a scheme, or before its end, there are days on which none is in force."),
    PROGRAMME_UNTRIED(
            "L132",
            Weight.DOUBT,
            "A programme has no worked example, or none that expects a result of a meeting.");

    private final String number;
    private final Weight weight;
    private final String meaning;

    LintCode(String number, Weight weight, String meaning) {
        this.number = number;
        this.weight = weight;
        this.meaning = meaning;
    }

    /** The stable number, such as {@code L102}. */
    public String number() {
        return number;
    }

    public Weight weight() {
        return weight;
    }

    /** One sentence for the catalogue. */
    public String meaning() {
        return meaning;
    }

    /** How much a remark asks of its reader. */
    public enum Weight {
        /** Something that should be mended, or answered. */
        DOUBT,
        /** Something to know. */
        NOTE
    }
}
