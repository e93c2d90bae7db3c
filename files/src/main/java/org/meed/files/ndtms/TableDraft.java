package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Table;
import org.meed.files.continuing.SaidRow;

/**
 * The rows of one table of a history to be written. Each is first put to the engine's own
 * validator; what that says of it is told of the NDTMS rows and columns that it comes from.
 */
final class TableDraft {
    private final Table table;
    private final String recorded;
    private final Map<String, String> columns;
    private final HistoryBuilder validator = new HistoryBuilder();
    private final Map<String, RowReader> readers = new HashMap<>();
    private final Map<Place, List<Place>> refused = new HashMap<>();
    private final List<SaidRow> rows = new ArrayList<>();

    /**
     * A draft without rows.
     *
     * @param recorded the day on which all rows became known, empty for none
     * @param columns the NDTMS column that each of the table's columns is read from, where there is
     *     one
     */
    TableDraft(Table table, String recorded, Map<String, String> columns) {
        this.table = table;
        this.recorded = recorded;
        this.columns = columns;
    }

    /**
     * Whether the validator takes a row; if not, it is noted at every place.
     *
     * @param cells one for each of the table's own columns
     */
    boolean accepts(List<Place> places, List<String> cells) {
        Place first = places.getFirst();
        List<String> written = new ArrayList<>(cells);
        written.add(recorded);
        boolean accepted = reader(first.file()).add(first.row(), written);
        if (!accepted) {
            refused.put(first, places);
        }
        return accepted;
    }

    /** Keeps a row that was accepted. */
    void keep(String id, String source, List<String> cells) {
        rows.add(new SaidRow(id, source, cells));
    }

    Table table() {
        return table;
    }

    /** The columns of the rows kept. */
    List<String> header() {
        List<String> header = new ArrayList<>(table.columnNames());
        header.add("id");
        header.add("recorded");
        header.add("source");
        return header;
    }

    /** The rows kept as they are written, in the order of {@link #said}. */
    List<List<String>> rows() {
        List<List<String>> written = new ArrayList<>();
        for (SaidRow said : said()) {
            List<String> row = new ArrayList<>(said.cells());
            row.addAll(List.of(said.thing(), recorded, said.source()));
            written.add(row);
        }
        return written;
    }

    /** The rows kept, in an order that does not depend on that of the input. */
    List<SaidRow> said() {
        return rows.stream().sorted(TableDraft::byCells).toList();
    }

    /** Tells what the validator said. */
    void note(Notes notes) {
        for (Notice notice : validator.build().notices()) {
            Place place = new Place(notice.file(), notice.row());
            for (Place told : refused.getOrDefault(place, List.of(place))) {
                notes.add(
                        new Notice(
                                told.file(),
                                told.row(),
                                columns.getOrDefault(notice.column(), notice.column()),
                                notice.code(),
                                notice.severity(),
                                notice.message(),
                                notice.remedy()));
            }
        }
    }

    private RowReader reader(String file) {
        return readers.computeIfAbsent(
                file,
                name -> {
                    List<String> header = new ArrayList<>(table.columnNames());
                    header.add("recorded");
                    return validator.reader(table, name, header);
                });
    }

    private static int byCells(SaidRow one, SaidRow other) {
        for (int i = 0; i < one.cells().size(); i++) {
            int order = Utf8Order.UTF_8.compare(one.cells().get(i), other.cells().get(i));
            if (order != 0) {
                return order;
            }
        }
        return Utf8Order.UTF_8.compare(one.thing(), other.thing());
    }
}
