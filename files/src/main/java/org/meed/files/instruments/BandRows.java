package org.meed.files.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.instrument.Band;
import org.meed.files.csv.Sheet;

/** The sheet of bands. */
final class BandRows {

    private BandRows() {}

    /** The bands of each scale, in order. */
    static Map<String, List<Band>> read(Sheet sheet) {
        Map<String, List<Band>> bands = new LinkedHashMap<>();
        for (Sheet.Line line : sheet.lines("instrument", "scale", "band", "least", "greatest")) {
            bands.computeIfAbsent(Cells.scale(line), key -> new ArrayList<>())
                    .add(
                            Cells.made(
                                    line,
                                    () ->
                                            new Band(
                                                    line.cell("band"),
                                                    line.cell("group"),
                                                    Cells.number(line, "least"),
                                                    Cells.number(line, "greatest"),
                                                    Cells.provenance(line, ""))));
        }
        return bands;
    }
}
