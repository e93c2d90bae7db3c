package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;

/** Reads the columns of a row: one that is named, or the column at hand. */
final class ColumnReader {

    private final Expressions in;
    private final Tokens tokens;

    ColumnReader(Expressions in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    /** The columns that a map gives for the words of a cell. */
    ColumnsNode through(Node node) {
        int offset = tokens.peek(1).offset();
        tokens.take(", through");
        if (!(node instanceof CodeNode.Cell words)
                || !(words.column().type() instanceof CellType.Words(var listed))) {
            throw new Mistake(
                    ErrorCode.WRONG_KIND,
                    offset,
                    "Only a cell of several words goes through a map.",
                    "Maybe 'substances of first-episode, through substance-columns'.");
        }
        Token name = tokens.word("the name of a map");
        ColumnMap map =
                in.names.findTable(name.text()) == Names.TableKind.MAP
                        ? in.names.findMap(name.text())
                        : null;
        if (map == null) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    name.offset(),
                    "'%s' is no map from words to columns.".formatted(name.text()),
                    "Maybe a block 'table %s' of kind map is missing.".formatted(name.text()));
        }
        List<String> missing =
                listed.stream().filter(word -> !map.columns().containsKey(word)).toList();
        if (!missing.isEmpty()) {
            throw new Mistake(
                    ErrorCode.TABLE_GAP,
                    name.offset(),
                    "The map '%s' has no column for %s."
                            .formatted(name.text(), String.join(", ", missing)),
                    "Maybe a row is missing.");
        }
        return new ColumnsNode.Through(words.row(), words.column(), name.text());
    }

    /** The column at hand of a row: of one that is named, or of the row at hand. */
    NumberNode use(Token word) {
        boolean named = tokens.take("of");
        RowNode row = named ? in.row() : new RowNode.AtHand();
        Table table = TableOf.row(row, in.atHand);
        if (table == null) {
            throw new Mistake(
                    ErrorCode.WRONG_KIND,
                    word.offset(),
                    "It is not clear of which row this is%s."
                            .formatted(named ? ": it may be of several tables" : ""),
                    "Maybe 'use of' a row of one table.");
        }
        in.uses.ofRow(word.offset(), table);
        return new NumberNode.Cell(row, null);
    }

    /** What a table of numbers gives for words. */
    NumberNode ofNumbers(Token name) {
        tokens.expect("by", "Maybe '%s by area of stay'.".formatted(name.text()));
        List<CodeNode> words = new ArrayList<>(List.of(PaymentReader.word(in)));
        if (tokens.take("for")) {
            words.add(PaymentReader.word(in));
        }
        if (!in.names.findNumbers(name.text()).stream().allMatch(NumberTable::isWhole)) {
            throw new Mistake(
                    ErrorCode.WRONG_KIND,
                    name.offset(),
                    "The table '%s' has numbers with a point, and here a whole one is expected."
                            .formatted(name.text()),
                    "Maybe a table of its own for whole numbers.");
        }
        return new NumberNode.Listed(name.text(), words);
    }

    /** What a table of values gives for the column at hand. */
    NumberNode ofValues(Token name) {
        tokens.expect("for this column", "Maybe '%s for this column'.".formatted(name.text()));
        ValueTable values = in.names.findValues(name.text());
        if (values != null) {
            in.uses.ofValues(name.offset(), values);
        }
        return new NumberNode.Listed(name.text(), List.of());
    }

    /** {@code column of row}, or the day that a row describes. */
    Node ofRow() {
        Token name = tokens.word("a column");
        tokens.next();
        int offset = tokens.peek().offset();
        RowNode row = in.row();
        Table table = TableOf.row(row, in.atHand);
        if (name.is("date") && (table == null || table.findColumn("date").isEmpty())) {
            return described(row, table, offset);
        }
        Column column = table == null ? null : table.findColumn(name.text()).orElse(null);
        if (column == null) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    name.offset(),
                    "%s has no column '%s'."
                            .formatted(
                                    table == null
                                            ? "This row, of several tables,"
                                            : "The table " + table.name(),
                                    name.text()),
                    table == null
                            ? "Maybe pick it from one table."
                            : Suggestion.orElse(
                                    name.text(),
                                    table.columnNames(),
                                    "Maybe one of "
                                            + String.join(", ", table.columnNames())
                                            + "."));
        }
        return cell(row, column);
    }

    private static DayNode described(RowNode row, @Nullable Table table, int offset) {
        if (table == null || table.defaultDay().isEmpty()) {
            throw new Mistake(
                    ErrorCode.WRONG_KIND,
                    offset,
                    table == null
                            ? "This row may be of several tables, and its day is not clear."
                            : "A row of %s describes no day.".formatted(table.name()),
                    table == null
                            ? "Maybe pick it from one table."
                            : "Maybe name one of its columns.");
        }
        return new DayNode.Cell(row, table.column(table.defaultDay()));
    }

    static Node cell(RowNode row, Column column) {
        return switch (column.type()) {
            case CellType.Day _ -> new DayNode.Cell(row, column);
            case CellType.Count _, CellType.Decimal _ -> new NumberNode.Cell(row, column);
            case CellType.Text _, CellType.Word _, CellType.Words _, CellType.YesNo _ ->
                    new CodeNode.Cell(row, column);
        };
    }
}
