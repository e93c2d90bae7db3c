package org.meed.engine.framework.document;

/**
 * Every mistake that a framework document can have, with its stable number. The catalogue, with an
 * example of each and its mending, is {@code docs/reference/errors.md}.
 */
public enum ErrorCode {
    NOT_A_DOCUMENT("M101", "The file is no text, or too large to be a framework."),
    NO_FRONT_MATTER("M102", "The front matter is missing or not closed."),
    FRONT_MATTER_FORM(
            "M103",
            "The front matter is not simple YAML: names with a text, a list, or answers by name."),
    MISSING_KEY("M104", "The front matter lacks a name that every framework gives."),
    UNKNOWN_KEY("M105", "The front matter gives a name that means nothing."),
    OPEN_FENCE("M106", "A rule block is not closed."),

    BLOCK_HEAD("M201", "A rule block does not begin with its kind and name."),
    BLOCK_KIND("M202", "A rule block is of no known kind."),
    TAB("M203", "A line of a rule block is indented with a tab."),
    LINE_FORM("M204", "A line of a rule block is neither a word with a text nor a row of a table."),
    TOO_DEEP("M205", "Brackets or definitions are nested too deep, or a rule is too long."),
    UNKNOWN_FIELD("M206", "A line begins with a word that this kind of block does not take."),
    MISSING_FIELD("M207", "A block lacks a line that it must have."),
    TWICE("M208", "A line stands twice in a block."),
    UNUSED_LINE("M209", "A line of an outcome is used by nothing in it; often a slip of the pen."),

    UNREADABLE("M301", "A character cannot stand in a rule."),
    EXPECTED("M302", "Something else is expected at this place of a rule."),
    LEFT_OVER("M303", "Words are left over after a rule has ended."),
    UNKNOWN_NAME("M304", "A name stands for nothing."),
    UNKNOWN_WORD("M305", "A word is not in the list it must be from."),
    WRONG_KIND("M306", "A value is of another kind than the place wants."),
    BAD_NUMBER("M307", "A number cannot be read, or is out of range."),
    BAD_SPAN("M308", "A span of time cannot be read."),
    BAD_DATE("M309", "A day does not exist, or days stand in the wrong order."),
    BAD_MONEY("M310", "An amount cannot be read, or is too large."),
    PART_FORM(
            "M311",
            "The window of a clock's part cannot be read, is empty, or does not go with the others."),
    PARAMETER_FORM(
            "M312",
            "The value of a parameter or the amount of a limit lacks its standing or its source."),
    EXPECTATION_FORM("M313", "What an example expects cannot be read."),
    TABLE_FORM(
            "M314",
            "A table lacks its first row, a row has too few or too many cells, or stands where none goes."),
    LIMIT_FORM("M315", "What a limit says cannot be read, or does not go together."),

    NAME_TAKEN("M401", "Two things have one name."),
    NAME_FORM("M402", "A name is not small letters, figures and hyphens."),
    CIRCLE("M403", "Something is defined by itself."),
    ORDER("M405", "An outcome needs another that stands after it."),
    TABLE_GAP("M406", "A table has no value for a case that can come."),
    TABLE_OVERLAP("M407", "Two rows or two rules answer the same case."),
    JOURNEY_RULE("M408", "A framework does not say exactly once how episodes make a journey."),
    NO_OUTCOME("M409", "A framework has no outcome."),
    UNUSED("M410", "A definition that nothing uses."),

    EXAMPLE_ROW("M501", "A row of an example is not valid."),
    EXAMPLE_FAILS("M502", "An example does not come out as it expects."),
    NOT_REACHED(
            "M503",
            "No example reaches an outcome, an exception, or a way in which an outcome is lost."),

    SCHEME_FORM("M601", "A line of a scheme or of a meeting cannot be read."),
    FRAMEWORK_WANTING(
            "M602",
            "A framework that a programme names is not there, does not hold, or cannot be one of several."),
    VERSIONS("M603", "The versions of a scheme do not go together."),
    FRAMEWORK_TWICE("M604", "One version of a framework stands twice in a programme."),
    MEETING_FORM(
            "M605", "A meeting is of results that do not meet, or leaves open whose they are.");

    private final String number;
    private final String meaning;

    ErrorCode(String number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The stable number, such as {@code M304}. */
    public String number() {
        return number;
    }

    /** One sentence for the catalogue. */
    public String meaning() {
        return meaning;
    }
}
