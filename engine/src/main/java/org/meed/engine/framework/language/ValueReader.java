package org.meed.engine.framework.language;

import java.util.Locale;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Direction;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.NumberNode.Sign;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** Reads days, spans, numbers and words. */
final class ValueReader {

    private final Expressions in;
    private final Tokens tokens;

    ValueReader(Expressions in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    int count() {
        Token token = tokens.next();
        long value = Figures.whole(token);
        if (value < 1 || value > 100) {
            throw new Mistake(
                    ErrorCode.BAD_NUMBER,
                    token.offset(),
                    "A count is from 1 to 100, and not %s.".formatted(token.shown()),
                    "Maybe figures are left over.");
        }
        return (int) value;
    }

    /** A whole number from 0 to a most. */
    int upTo(int most) {
        Token token = tokens.next();
        long value = Figures.whole(token);
        if (value > most) {
            throw new Mistake(
                    ErrorCode.BAD_NUMBER,
                    token.offset(),
                    "This is a number from 0 to %s, and not %s.".formatted(most, token.shown()),
                    "Maybe figures are left over.");
        }
        return (int) value;
    }

    /** A span: a number and a unit, or a parameter. */
    SpanNode span() {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.NUMBER) {
            tokens.next();
            return new SpanNode.Fixed(span(token, tokens.word("days, weeks, months or years")));
        }
        if (token.kind() == Token.Kind.WORD
                && in.names.findParameter(token.text()) == Names.ParameterKind.SPAN) {
            tokens.next();
            return new SpanNode.Parameter(token.text());
        }
        throw new Mistake(
                ErrorCode.EXPECTED,
                token.offset(),
                "Here a span of time is expected, not %s.".formatted(token.shown()),
                () ->
                        Suggestion.orElse(
                                token.text(),
                                in.names.all(),
                                "Maybe '12 months', or the name of a parameter."));
    }

    private static Span span(Token amount, Token unit) {
        Figures.whole(amount);
        try {
            return Span.parse(amount.text() + " " + unit.text());
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(
                    ErrorCode.BAD_SPAN,
                    amount.offset(),
                    "'%s %s' is no span of time.".formatted(amount.text(), unit.text()),
                    "Maybe in days, weeks, months or years.");
        }
    }

    DayNode day() {
        int offset = tokens.peek().offset();
        if (operand() instanceof DayNode day) {
            return day;
        }
        throw new Mistake(
                ErrorCode.WRONG_KIND,
                offset,
                "Here a day is expected, and this is none.",
                "Maybe 'journey start', '2012-04-01', or 'date of' a row.");
    }

    /** What a definition may be besides rows: columns too. */
    Node operandOrColumns() {
        Node node = operand();
        return tokens.nextAre(", through") ? in.columns.through(node) : node;
    }

    /** A day, a number, a word, a row or rows. */
    Node operand() {
        in.enter();
        Node node = in.rows.startsHere() ? in.rows.rowOrRows() : single();
        if (node instanceof NumberNode number) {
            node = sums(number);
        }
        in.leave();
        return node;
    }

    NumberNode number() {
        int offset = tokens.peek().offset();
        return asNumber(operand(), offset);
    }

    static NumberNode asNumber(Node node, int offset) {
        if (node instanceof NumberNode number) {
            return number;
        }
        throw new Mistake(
                ErrorCode.WRONG_KIND,
                offset,
                "Here a number is expected, and this is none.",
                "Maybe a column of numbers, or 'number of' some rows.");
    }

    private NumberNode sums(NumberNode first) {
        NumberNode sum = first;
        while (tokens.nextAre("plus") || tokens.nextAre("less")) {
            boolean plus = tokens.next().is("plus");
            int offset = tokens.peek().offset();
            NumberNode next = asNumber(single(), offset);
            sum = new NumberNode.Sum(sum, plus ? Sign.PLUS : Sign.LESS, next);
        }
        return sum;
    }

    /** A value without sums. */
    Node single() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case DATE -> date(tokens.next());
            case NUMBER -> numberOrShifted();
            case WORD -> named();
            case QUOTED, MARK, END ->
                    throw new Mistake(
                            ErrorCode.EXPECTED,
                            token.offset(),
                            "Here a value is expected, not %s.".formatted(token.shown()),
                            "Maybe something is missing before it.");
        };
    }

    private static DayNode date(Token token) {
        int day = Days.parseOrUnknown(token.text());
        if (!Days.isKnown(day)) {
            throw new Mistake(
                    ErrorCode.BAD_DATE,
                    token.offset(),
                    "There is no day %s.".formatted(token.text()),
                    "Maybe its month is shorter.");
        }
        return new DayNode.Fixed(day);
    }

    private Node numberOrShifted() {
        if (tokens.peek(1).kind() == Token.Kind.WORD && isUnit(tokens.peek(1).text())) {
            return shifted(span());
        }
        Token number = tokens.next();
        return tokens.take("percent of")
                ? in.measures.percent(Figures.whole(number))
                : new NumberNode.Fixed(Figures.millionths(number.text(), number.offset()));
    }

    private static boolean isUnit(String word) {
        String unit = word.toUpperCase(Locale.ROOT);
        for (Span.Unit known : Span.Unit.values()) {
            if (unit.equals(known.name()) || (unit + "S").equals(known.name())) {
                return true;
            }
        }
        return false;
    }

    private DayNode shifted(SpanNode span) {
        if (tokens.take("after")) {
            return new DayNode.Shifted(span, Direction.AFTER, day());
        }
        tokens.expect("before", "Maybe '12 months after journey end'.");
        return new DayNode.Shifted(span, Direction.BEFORE, day());
    }

    private Node named() {
        for (Landmark landmark : Landmark.values()) {
            if (tokens.take(landmark.words())) {
                return new DayNode.Of(landmark);
            }
        }
        if (tokens.take("this outcome")) {
            return new CodeNode.ThisOutcome();
        }
        if (tokens.take("last earned end")) {
            return new DayNode.EarnedEnd(tokens.take("of") ? outcome() : "");
        }
        Node measure = in.measures.find();
        if (measure != null) {
            return measure;
        }
        if (tokens.nextAre("use")) {
            return in.columns.use(tokens.next());
        }
        return cellParameterOrDefinition();
    }

    String outcome() {
        Token token = tokens.word("the name of an outcome");
        if (!in.names.isOutcome(token.text())) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    token.offset(),
                    "There is no outcome '%s'.".formatted(token.text()),
                    () ->
                            Suggestion.orElse(
                                    token.text(),
                                    in.names.outcomes(),
                                    "Maybe its block is missing."));
        }
        return token.text();
    }

    private Node cellParameterOrDefinition() {
        Token token = tokens.peek();
        if (tokens.peek(1).is("of")) {
            return in.columns.ofRow();
        }
        Table atHand = in.atHand;
        Column column = atHand == null ? null : atHand.findColumn(token.text()).orElse(null);
        if (column != null) {
            tokens.next();
            return ColumnReader.cell(new RowNode.AtHand(), column);
        }
        Names.ParameterKind parameter = in.names.findParameter(token.text());
        if (parameter == Names.ParameterKind.SPAN) {
            return shifted(span());
        }
        if (parameter == Names.ParameterKind.NUMBER) {
            return new NumberNode.Parameter(tokens.next().text());
        }
        if (in.names.findTable(token.text()) == Names.TableKind.VALUES) {
            return in.columns.ofValues(tokens.next());
        }
        if (in.names.findTable(token.text()) == Names.TableKind.NUMBERS) {
            return in.columns.ofNumbers(tokens.next());
        }
        Node defined = in.names.findDefinition(token.text(), token.offset());
        if (defined == null || defined instanceof org.meed.engine.framework.plan.Condition) {
            throw unknown(token);
        }
        tokens.next();
        return defined;
    }

    Mistake unknown(Token token) {
        return new Mistake(
                ErrorCode.UNKNOWN_NAME,
                token.offset(),
                "%s is not known here.".formatted(token.shown()),
                () ->
                        Suggestion.orElse(
                                token.text(),
                                in.names.all(),
                                "Maybe it still wants a definition."));
    }
}
