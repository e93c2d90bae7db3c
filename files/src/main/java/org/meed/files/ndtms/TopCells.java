package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.ndtms.codes.ListName;

/** Reads what a row says of a TOP. */
final class TopCells {
    static final int DATE = 0;
    static final int STAGE = 1;

    private static final Map<String, String> ITEMS = items();

    private final List<String> columns = new ArrayList<>();
    private final List<CellType> types = new ArrayList<>();
    private final List<String> asked = new ArrayList<>(List.of("TOPID"));

    TopCells(Fields fields) {
        for (Column column : Tables.TOP.columns()) {
            if (!column.name().equals("client") && !column.name().equals("by")) {
                columns.add(name(column.name(), fields));
                types.add(column.type());
            }
        }
        asked.addAll(columns);
    }

    private static Map<String, String> items() {
        Map<String, String> items = new LinkedHashMap<>();
        for (KnownColumn column : KnownColumn.all()) {
            if (column.read().startsWith("top.")) {
                items.put(column.read().substring("top.".length()), column.name());
            }
        }
        return items;
    }

    private static String name(String column, Fields fields) {
        return switch (column) {
            case "tobacco" -> fields.column(Fields.TOBACCO);
            case "volunteering" -> fields.column(Fields.VOLUNTEERING);
            default -> {
                String item = ITEMS.get(column);
                if (item == null) {
                    throw new IllegalStateException("No NDTMS column is read for top." + column);
                }
                yield item;
            }
        };
    }

    /** What is said, column by column, as the table {@code top} has them after {@code client}. */
    List<String> columns() {
        return columns;
    }

    boolean isThere(CoreRow row) {
        return row.isFilled(asked);
    }

    /** The TOP's name within its episode. */
    static String key(CoreRow row) {
        String id = row.cell("TOPID");
        return id.isEmpty()
                ? "TOPDATE " + row.cell("TOPDATE") + " TRSTAGE " + row.cell("TRSTAGE")
                : "TOPID " + id;
    }

    /** What it says; null, with notices, when a mistake costs the TOP. */
    @Nullable List<String> read(PartCells cells) {
        int date = cells.day("TOPDATE");
        if (!Days.isKnown(date) && cells.isSound()) {
            cells.note("TOPDATE", NdtmsNotice.TOP_WITHOUT_DAY, "The TOP has no date.");
        }
        cells.expect("TRSTAGE");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            said.add(
                    switch (types.get(i)) {
                        case CellType.Day day -> Days.text(date);
                        case CellType.Word word ->
                                cells.word(ListName.TRSTAGE, columns.get(i), date);
                        case CellType.YesNo yesNo -> cells.yesNo(columns.get(i));
                        case CellType.Count count -> cells.text(columns.get(i));
                        case CellType.Text text -> cells.text(columns.get(i));
                        case CellType.Words words -> cells.text(columns.get(i));
                        case CellType.Decimal decimal -> cells.text(columns.get(i));
                    });
        }
        if (cells.text("IVDRGUSE").equals("0") && cells.text("SHARING").equalsIgnoreCase("Y")) {
            String message = "IVDRGUSE is 0, SHARING is Y.";
            cells.note("SHARING", NdtmsNotice.SHARING_WITHOUT_INJECTING, message);
        }
        return cells.isSound() ? said : null;
    }
}
