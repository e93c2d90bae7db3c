package org.meed.engine.check;

import java.util.List;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.WorkedExample.Rows;
import org.meed.engine.framework.document.Document;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.NoticeCode;

/** The histories that the examples of a document tell, by the same reader as any others. */
final class ExampleHistory {

    private static final int HEADER = 1;

    private final Document document;
    private final Problems problems;
    private final Texts texts;

    ExampleHistory(Document document, Problems problems, Texts texts) {
        this.document = document;
        this.problems = problems;
        this.texts = texts;
    }

    /** The history that an example tells. */
    History of(WorkedExample example) {
        HistoryBuilder builder = new HistoryBuilder(texts);
        List<Rows> tables = example.tables();
        for (int i = 0; i < tables.size(); i++) {
            Rows rows = tables.get(i);
            RowReader reader = builder.reader(rows.table(), Integer.toString(i), rows.header());
            for (int row = 0; row < rows.rows().size(); row++) {
                reader.add(HEADER + 1 + row, rows.rows().get(row));
            }
        }
        History history = builder.build();
        history.notices().stream()
                .filter(ExampleHistory::isRefused)
                .forEach(notice -> refused(notice, tables));
        return history;
    }

    /** An example may well say that what a contract is worth is not known. */
    private static boolean isRefused(Notice notice) {
        return !notice.code().equals(NoticeCode.CONTRACT_SUM_UNKNOWN.word());
    }

    private void refused(Notice notice, List<Rows> tables) {
        Rows rows = tables.get(Integer.parseInt(notice.file()));
        Place place =
                notice.row() <= HEADER
                        ? rows.place()
                        : rows.places().get(notice.row() - HEADER - 1);
        problems.add(
                ErrorCode.EXAMPLE_ROW,
                place,
                document.clauseAt(place.line()),
                "This row of %s cannot be used: %s %s"
                        .formatted(rows.table().name(), notice.message(), notice.remedy()),
                "");
    }
}
