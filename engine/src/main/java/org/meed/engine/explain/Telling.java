package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.check.PlainWords;
import org.meed.engine.determine.Dated;
import org.meed.engine.determine.Standpoint;
import org.meed.engine.determine.Truth;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/** Tells the values that a question met, such as "quality of life of the start-top is 12". */
final class Telling {

    private static final String BETWEEN = "; ";
    private static final String NOT_KNOWN = " is not known";

    private final PlainWords words;
    private final Texts texts;

    Telling(PlainWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** What was used, that a column counts the days of. */
    static String used(Column column) {
        return column.name().replace('_', ' ');
    }

    /** What a number is; empty for one that is written in the rule. */
    String number(NumberNode node, Standpoint at) {
        return switch (node) {
            case NumberNode.Fixed _ -> "";
            case NumberNode.Parameter(var name) -> name + " is " + value(at.number(node));
            case NumberNode.Cell(var row, var column) ->
                    column == null ? use(row, atHand(at), at) : cell(row, column, at);
            case NumberNode.Listed(var table, var words) ->
                    "%s is %s"
                            .formatted(
                                    words.isEmpty()
                                            ? table + " for " + used(atHand(at))
                                            : this.words.words(node),
                                    value(at.number(node)));
            case NumberNode.Sum sum -> sum(sum, at);
            case NumberNode.Percent(_, var of, _) -> number(of, at);
            case NumberNode.Fold(NumberNode.Measure.Rows(), var rows) ->
                    "there are %s of the %s".formatted(at.rows(rows).size(), words.words(rows));
            case NumberNode.Fold _, NumberNode.Length _ ->
                    words.words(node) + " is " + value(at.number(node));
        };
    }

    private static String value(OptionalLong number) {
        return number.isPresent() ? Millionths.text(number.getAsLong()) : "not known";
    }

    private String sum(NumberNode.Sum sum, Standpoint at) {
        OptionalLong a = at.number(sum.left());
        OptionalLong b = at.number(sum.right());
        if (a.isEmpty() || b.isEmpty()) {
            return number(a.isEmpty() ? sum.left() : sum.right(), at);
        }
        return "%s %s %s is %s"
                .formatted(value(a), sum.sign().word(), value(b), value(at.number(sum)));
    }

    private static Column atHand(Standpoint at) {
        Column column = at.columnAtHand();
        if (column == null) {
            throw new IllegalStateException("A use is told of where no column is at hand.");
        }
        return column;
    }

    /** What a cell says, or that it says nothing, and why. */
    String cell(RowNode node, Column column, Standpoint at) {
        Row row = row(node, at);
        if (row == null) {
            return none(node);
        }
        String named = PlainWords.named(column);
        String of = node instanceof RowNode.AtHand ? "" : " of " + words.words(node);
        boolean several = named.startsWith("days of") || column.type() instanceof CellType.Words;
        return named + of + (several ? " are " : " is ") + told(text(row, column));
    }

    private static String told(String text) {
        return text.isEmpty() ? "not known" : text;
    }

    private String use(RowNode node, Column column, Standpoint at) {
        Row row = row(node, at);
        if (row == null) {
            return none(node);
        }
        String in = node instanceof RowNode.AtHand ? "" : " in " + words.words(node);
        return "use of " + used(column) + in + " is " + told(text(row, column));
    }

    /** That there is no such row. */
    String none(RowNode node) {
        String said = words.words(node);
        return "there is no " + (said.startsWith("the ") ? said.substring(4) : said);
    }

    static @Nullable Row row(RowNode node, Standpoint at) {
        if (node instanceof RowNode.AtHand) {
            return at.rowAtHand();
        }
        Dated found = at.row(node);
        return found == null ? null : found.row();
    }

    /** A cell as people write it: days in words, several words with commas. */
    String text(Row row, Column column) {
        if (column.isDay()) {
            int day = row.cell(column);
            return Days.isKnown(day) ? English.date(day) : "";
        }
        return row.text(column, texts).replace(";", ", ");
    }

    /** What a word is. */
    String code(CodeNode node, Standpoint at) {
        return switch (node) {
            case CodeNode.Cell(var row, var column) -> cell(row, column, at);
            case CodeNode.Written _ -> "";
            case CodeNode.ThisOutcome() -> "this outcome is " + at.word(node);
        };
    }

    /** What became of another outcome. */
    static String fate(Condition.OutcomeIs what, Truth truth) {
        return switch (what.fate()) {
            case APPLIES ->
                    switch (truth) {
                        case YES -> what.outcome() + " applies";
                        case NO -> what.outcome() + " does not apply";
                        case UNKNOWN -> "whether " + what.outcome() + " applies is not known yet";
                    };
            case ACHIEVED ->
                    switch (truth) {
                        case YES -> what.outcome() + " is achieved";
                        case NO -> what.outcome() + " is not achieved";
                        case UNKNOWN -> what.outcome() + " is pending";
                    };
        };
    }

    /** What a day is; empty for one that is written in the rule, or is on every page. */
    String day(DayNode node, Standpoint at) {
        if (node instanceof DayNode.Fixed || node.equals(new DayNode.Of(Landmark.KNOWN_DATE))) {
            return "";
        }
        if (node instanceof DayNode.Of(var landmark)
                && landmark == Landmark.JOURNEY_CLOSES
                && !Days.isKnown(at.day(node))) {
            return "an episode is open, so no day is known on which the journey closes";
        }
        int day = at.day(node);
        return words.words(node) + (Days.isKnown(day) ? " is " + English.date(day) : NOT_KNOWN);
    }

    /** Several tellings, the empty ones left out, each once. */
    static String joined(String... told) {
        List<String> said = new ArrayList<>();
        for (String several : told) {
            for (String one : several.split(BETWEEN, -1)) {
                if (!one.isEmpty() && !said.contains(one)) {
                    said.add(one);
                }
            }
        }
        return String.join(BETWEEN, said);
    }
}
