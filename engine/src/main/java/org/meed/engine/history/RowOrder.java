package org.meed.engine.history;

import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;

/**
 * An order of the rows of a table by what they say, first by when it was known; 0 for rows that say
 * the same.
 */
final class RowOrder {

    private RowOrder() {}

    static int compare(Row one, Row other, Texts texts) {
        int order = Integer.compare(one.seenFrom(), other.seenFrom());
        order = order != 0 ? order : Integer.compare(one.recorded(), other.recorded());
        for (Column column : one.table().columns()) {
            order = order != 0 ? order : compareCells(column, one, other, texts);
        }
        order = order != 0 ? order : compareTexts(one.source(), other.source(), texts);
        order =
                order != 0
                        ? order
                        : compareTexts(one.origin().retracts(), other.origin().retracts(), texts);
        return order != 0
                ? order
                : compareTexts(one.origin().supersedes(), other.origin().supersedes(), texts);
    }

    private static int compareCells(Column column, Row one, Row other, Texts texts) {
        return switch (column.type()) {
            // Numbers of texts depend on which was read first, so the texts themselves are
            // compared.
            case CellType.Text text -> compareTexts(one.cell(column), other.cell(column), texts);
            case CellType.Decimal decimal ->
                    compareTexts(one.cell(column), other.cell(column), texts);
            case CellType.Words list ->
                    compareTexts(one.written(column), other.written(column), texts);
            case CellType.Word word -> Integer.compare(one.cell(column), other.cell(column));
            case CellType.Day day -> Integer.compare(one.cell(column), other.cell(column));
            case CellType.Count count -> Integer.compare(one.cell(column), other.cell(column));
            case CellType.YesNo yesNo -> Integer.compare(one.cell(column), other.cell(column));
        };
    }

    private static int compareTexts(int one, int other, Texts texts) {
        return one == other ? 0 : Utf8Order.UTF_8.compare(texts.at(one), texts.at(other));
    }
}
