package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;

/** Reads what is said of a word in a cell: that it is one of some, or listed, or among several. */
final class WordReader {

    private static final List<String> YES_NO = List.of("no", "yes");

    private final Expressions in;
    private final Tokens tokens;

    WordReader(Expressions in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    static Condition negated(boolean not, Condition condition) {
        return not ? new Condition.Not(condition) : condition;
    }

    /** What follows a word. */
    Condition compare(CodeNode left) {
        if (!(left instanceof CodeNode.Cell cell)) {
            throw wrong(
                    "'this outcome' stands after 'is' only.", "Maybe 'outcome is this outcome'.");
        }
        if (tokens.take("includes")) {
            return includes(cell);
        }
        checkType(cell.column());
        tokens.expect("is", "Maybe 'is one of (...)'.");
        boolean not = tokens.take("not");
        if (tokens.nextAre("this outcome")) {
            checkText(cell.column(), "is compared with an outcome");
            tokens.take("this outcome");
            return negated(not, new Condition.Same(cell, new CodeNode.ThisOutcome()));
        }
        if (tokens.peek(1).is("of") && !tokens.nextAre("one")) {
            return negated(not, new Condition.Same(cell, other(cell.column())));
        }
        if (tokens.nextAre("in")) {
            checkText(cell.column(), "is looked up in a code list");
            tokens.take("in");
            return negated(not, isListed(cell));
        }
        if (tokens.take("one of bands")) {
            return negated(not, new Condition.IsOneOf(cell, in.names.bands()));
        }
        return negated(not, new Condition.IsOneOf(cell, words(cell)));
    }

    private Mistake wrong(String message, String maybe) {
        return new Mistake(ErrorCode.WRONG_KIND, tokens.peek().offset(), message, maybe);
    }

    /** Several words are not compared with one. */
    private void checkType(Column column) {
        switch (column.type()) {
            case CellType.Words _ ->
                    throw wrong(
                            "The column %s holds several words.".formatted(column.name()),
                            "Maybe 'includes' instead of 'is'.");
            case CellType.Text _,
                    CellType.Word _,
                    CellType.YesNo _,
                    CellType.Day _,
                    CellType.Count _,
                    CellType.Decimal _ -> {}
        }
    }

    /** After {@code is}: the cell of another row, which holds a word of the same kind. */
    private CodeNode other(Column left) {
        int offset = tokens.peek().offset();
        if (in.columns.ofRow() instanceof CodeNode.Cell cell) {
            if (mayBeSame(left.type(), cell.column().type())) {
                return cell;
            }
            throw new Mistake(
                    ErrorCode.WRONG_KIND,
                    offset,
                    "The columns %s and %s have no word in common."
                            .formatted(left.name(), cell.column().name()),
                    "Maybe another column is meant.");
        }
        throw new Mistake(
                ErrorCode.WRONG_KIND,
                offset,
                "Here a word is expected, and this is none.",
                "Maybe a column that holds one word, as in 'provider of first-episode'.");
    }

    private static boolean mayBeSame(CellType left, CellType right) {
        return switch (right) {
            case CellType.Word(var words) ->
                    left instanceof CellType.Text
                            || (left instanceof CellType.Word(var others)
                                    && !Collections.disjoint(words, others));
            case CellType.Text _ -> left instanceof CellType.Text || left instanceof CellType.Word;
            case CellType.YesNo _ -> left instanceof CellType.YesNo;
            case CellType.Words _, CellType.Day _, CellType.Count _, CellType.Decimal _ -> false;
        };
    }

    private void checkText(Column column, String what) {
        if (!(column.type() instanceof CellType.Text)) {
            throw wrong(
                    "Only free text %s, and the column %s holds words of a list."
                            .formatted(what, column.name()),
                    "Maybe 'is one of (...)'.");
        }
    }

    private Condition isListed(CodeNode code) {
        Token name = tokens.word("the name of a code list");
        if (in.names.findTable(name.text()) != Names.TableKind.CODES) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    name.offset(),
                    "'%s' is no code list.".formatted(name.text()),
                    "Maybe a block 'table %s' of kind codes is missing.".formatted(name.text()));
        }
        tokens.expect("on", "Maybe 'on date': a code list holds from a day to a day.");
        return new Condition.IsListed(code, name.text(), in.values.day());
    }

    private Condition includes(CodeNode.Cell left) {
        if (left.column().type() instanceof CellType.Words) {
            return new Condition.IsOneOf(left, words(left));
        }
        throw wrong(
                "Only a cell of several words includes one.", "Maybe 'is' instead of 'includes'.");
    }

    private List<String> words(CodeNode code) {
        if (!tokens.take("one of")) {
            return List.of(word(code));
        }
        tokens.expect("(", "Maybe 'is one of (urgent, problem)'.");
        List<String> words = new ArrayList<>(List.of(word(code)));
        while (tokens.take(",")) {
            words.add(word(code));
        }
        tokens.expect(")", "Maybe a bracket is not closed.");
        return words;
    }

    private String word(CodeNode code) {
        Token token = tokens.next();
        if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.QUOTED) {
            throw new Mistake(
                    ErrorCode.EXPECTED,
                    token.offset(),
                    "Here a word is expected, not %s.".formatted(token.shown()),
                    "Maybe it belongs into quotes.");
        }
        if (code instanceof CodeNode.Cell(RowNode _, var column)) {
            List<String> allowed =
                    switch (column.type()) {
                        case CellType.Word(var words) -> words;
                        case CellType.Words(var words) -> words;
                        case CellType.YesNo _ -> YES_NO;
                        case CellType.Text _,
                                CellType.Day _,
                                CellType.Count _,
                                CellType.Decimal _ ->
                                List.of();
                    };
            if (!allowed.isEmpty() && !allowed.contains(token.text())) {
                throw new Mistake(
                        ErrorCode.UNKNOWN_WORD,
                        token.offset(),
                        "The column %s never holds '%s'.".formatted(column.name(), token.text()),
                        Suggestion.orElse(
                                token.text(),
                                allowed,
                                "Maybe one of " + String.join(", ", allowed) + "."));
            }
        }
        return token.text();
    }
}
