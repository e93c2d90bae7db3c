package org.meed.spark;

import org.meed.engine.schema.Table;

/** How notices name the file that a row came from. */
enum FileNames {
    /** A CSV file, whose lines are known. */
    CSV(".csv"),
    /** Parquet that was never CSV: its rows have no lines, and notices say 0. */
    PARQUET(".parquet");

    private final String ending;

    FileNames(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    String of(Table table) {
        return table.name() + ending;
    }
}
