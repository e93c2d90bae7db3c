package org.meed.files.instruments;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meed.files.csv.Sheet;

/** The sheet of conversions from sums to scores. */
final class ConversionRows {

    private ConversionRows() {}

    /** The conversion of each scale that has one. */
    static Map<String, SortedMap<Integer, BigDecimal>> read(Sheet sheet) {
        Map<String, SortedMap<Integer, BigDecimal>> tables = new LinkedHashMap<>();
        for (Sheet.Line line : sheet.lines("instrument", "scale", "sum", "score")) {
            SortedMap<Integer, BigDecimal> table =
                    tables.computeIfAbsent(Cells.scale(line), key -> new TreeMap<>());
            if (table.put(Cells.whole(line, "sum"), Cells.number(line, "score")) != null) {
                throw line.mistake("sum", "is converted twice.", "Maybe one of them is the next.");
            }
        }
        return tables;
    }
}
