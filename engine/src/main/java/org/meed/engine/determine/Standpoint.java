package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;
import org.meed.engine.time.Spells;

/**
 * Where a question is asked from: a client on a day, a journey, an outcome, and where it matters a
 * day of the result, a row and a column. It answers for any node of the plan what the driver would.
 *
 * <p>Of one {@link Inquiry}, and no more than that for use by several threads.
 */
public final class Standpoint {

    /** A row that a condition was asked of, and what it answered. */
    public record Asked(Dated dated, Truth truth) {}

    /** A column that a condition was asked of, and what it answered. */
    public record OfColumn(Column column, Truth truth) {}

    private final Retraced journey;
    private final int outcome;
    private final int resultDay;
    private final @Nullable Row row;
    private final @Nullable Column column;

    Standpoint(
            Retraced journey,
            int outcome,
            int resultDay,
            @Nullable Row row,
            @Nullable Column column) {
        this.journey = journey;
        this.outcome = outcome;
        this.resultDay = resultDay;
        this.row = row;
        this.column = column;
    }

    /** The frame, made to stand here. */
    private Frame frame() {
        Frame frame = journey.frame();
        frame.outcome = outcome;
        frame.resultDay = resultDay;
        frame.row = row;
        frame.column = column;
        return frame;
    }

    /** The same, with a row at hand. */
    public Standpoint at(Row atHand) {
        return new Standpoint(journey, outcome, resultDay, atHand, column);
    }

    /** The same, with a column at hand. */
    public Standpoint at(Column atHand) {
        return new Standpoint(journey, outcome, resultDay, row, atHand);
    }

    /** The same, asked of a result of that day. */
    public Standpoint on(int day) {
        return new Standpoint(journey, outcome, day, row, column);
    }

    /** The row at hand; null where there is none. */
    public @Nullable Row rowAtHand() {
        return row;
    }

    /** The column at hand; null where there is none. */
    public @Nullable Column columnAtHand() {
        return column;
    }

    /** The day of the result that is asked about; unknown where none is. */
    public int resultDay() {
        return resultDay;
    }

    /** The day whose knowledge is used. */
    public int known() {
        return journey.frame().known();
    }

    public Journey journey() {
        return journey.frame().journey;
    }

    public Truth truth(Condition node) {
        return journey.questions().condition(node).of(frame());
    }

    /** The day, or unknown. */
    public int day(DayNode node) {
        return journey.questions().day(node).on(frame());
    }

    public Span span(SpanNode node) {
        return journey.questions().span(node).of(frame());
    }

    /** The number; empty when it is not known. */
    public OptionalLong number(NumberNode node) {
        long number = journey.questions().number(node).of(frame());
        return number == NumberFunction.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** The word, empty when it is not known. */
    public String word(CodeNode node) {
        return journey.questions().word(node).apply(frame());
    }

    /** The row, by the day it was found by; null when there is none. */
    public @Nullable Dated row(RowNode node) {
        return journey.questions().row(node).of(frame());
    }

    /** The rows, in the order of ties. */
    public List<Dated> rows(RowsNode node) {
        return journey.questions().rows(node).of(frame());
    }

    /** The spells, as far as the known date. */
    public Spells spells(SpellsNode node) {
        return journey.questions().spells(node).of(frame());
    }

    /** The columns; null when it is not known which. */
    public @Nullable List<Column> columns(ColumnsNode node) {
        return journey.questions().columns(node).of(frame());
    }

    /** Every row that was asked, in the order of ties, with its answer. */
    public List<Asked> asked(RowsNode.Where node) {
        ConditionFunction condition = journey.questions().condition(node.condition());
        List<Asked> asked = new ArrayList<>();
        for (Dated dated : rows(node.rows())) {
            asked.add(new Asked(dated, condition.of(at(dated.row()).frame())));
        }
        return asked;
    }

    /** Every row that was asked, in the order of ties, with its answer. */
    public List<Asked> asked(RowsNode rows, Condition each) {
        ConditionFunction condition = journey.questions().condition(each);
        List<Asked> asked = new ArrayList<>();
        for (Dated dated : rows(rows)) {
            asked.add(new Asked(dated, condition.of(at(dated.row()).frame())));
        }
        return asked;
    }

    /** Every column that was asked, with its answer; none when it is not known which to ask. */
    public List<OfColumn> asked(ColumnsNode some, Condition each) {
        ConditionFunction condition = journey.questions().condition(each);
        List<Column> columns = columns(some);
        List<OfColumn> asked = new ArrayList<>();
        for (Column one : columns == null ? List.<Column>of() : columns) {
            asked.add(new OfColumn(one, condition.of(at(one).frame())));
        }
        return asked;
    }

    /** The value that a parameter of the plan has here. */
    public Parameter.Value held(Parameter parameter) {
        return Values.held(parameter, journey.frame());
    }

    /** How the search for a chain went: what it found, or how near it came. */
    public HowNear search(RowsNode.Chain node) {
        return new NearMisses(node, this).search();
    }

    /** The rows that are not there and would be among these. */
    public List<Wanted> wanted(RowsNode node) {
        return Wanting.rows(node, this);
    }

    /** The rows that are not there and would be this one. */
    public List<Wanted> wanted(RowNode node) {
        return Wanting.row(node, this);
    }

    /** What would still make a condition answer so. */
    public Remedy remedy(Condition node, Truth answer) {
        return new Remedies(this).remedy(node, answer == Truth.YES);
    }

    /** Whether a day is known, and has come. */
    boolean hasCome(int day) {
        return Days.isKnown(day) && known() >= day;
    }
}
