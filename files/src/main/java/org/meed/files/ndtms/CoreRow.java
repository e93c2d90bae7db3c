package org.meed.files.ndtms;

import java.util.List;

/** One row of a file, with as many cells as its header. */
final class CoreRow {
    private static final String NOT_AVAILABLE = "NA";

    private final Place place;
    private final Layout layout;
    private final List<String> cells;

    CoreRow(Place place, Layout layout, List<String> cells) {
        this.place = place;
        this.layout = layout;
        this.cells = cells;
    }

    Place place() {
        return place;
    }

    Layout layout() {
        return layout;
    }

    /** What is written in a column; empty also for {@code NA}, and where the file lacks it. */
    String cell(String column) {
        int at = layout.place(column);
        if (at < 0) {
            return "";
        }
        String written = cells.get(at).strip();
        return written.equals(NOT_AVAILABLE) ? "" : written;
    }

    /** Whether any of the columns is filled. */
    boolean isFilled(List<String> columns) {
        for (String column : columns) {
            if (!cell(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
