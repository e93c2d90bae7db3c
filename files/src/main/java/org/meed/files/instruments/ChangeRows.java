package org.meed.files.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.instrument.NotedChange;
import org.meed.files.csv.Sheet;

/** The sheet of changes that are taken notice of. */
final class ChangeRows {

    private ChangeRows() {}

    /** The changes of each scale, in order. */
    static Map<String, List<NotedChange>> read(Sheet sheet) {
        Map<String, List<NotedChange>> changes = new LinkedHashMap<>();
        for (Sheet.Line line : sheet.lines("instrument", "scale", "kind", "least")) {
            changes.computeIfAbsent(Cells.scale(line), key -> new ArrayList<>())
                    .add(
                            Cells.made(
                                    line,
                                    () ->
                                            new NotedChange(
                                                    Cells.word(
                                                            line,
                                                            "kind",
                                                            NotedChange.Kind.values()),
                                                    Cells.number(line, "least"),
                                                    Cells.provenance(line, ""))));
        }
        return changes;
    }
}
