package org.meed.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meed.engine.check.Lint;
import org.meed.engine.check.trial.Line;
import org.meed.engine.check.trial.Tried;
import org.meed.engine.schema.Table;
import org.meed.files.csv.OutputFolder;
import org.meed.files.history.HistoryFolderWriter;
import org.meed.files.history.TableWriter;

/**
 * Writes the clients who are made up on whom remarks rest, each as a history of its own, so that
 * whoever doubts a remark can run the framework over them.
 */
final class TriedHistories {

    private TriedHistories() {}

    /**
     * Writes those of one framework.
     *
     * @return the folder of each, with what its client is paid and as known on which day
     */
    static Map<Path, Tried> write(Path into, List<Lint> lints) {
        Map<Path, Tried> written = new LinkedHashMap<>();
        for (Lint lint : lints) {
            for (Tried tried : lint.tried()) {
                String name = lint.code().number().toLowerCase(Locale.ROOT) + "-" + tried.name();
                Path folder = into.resolve(name);
                write(folder, tried);
                written.put(folder, tried);
            }
        }
        return written;
    }

    private static void write(Path folder, Tried tried) {
        Map<Table, List<Line>> tables = new LinkedHashMap<>();
        for (Line line : tried.rows()) {
            tables.computeIfAbsent(line.table(), _ -> new ArrayList<>()).add(line);
        }
        try (OutputFolder out = OutputFolder.into(folder)) {
            HistoryFolderWriter writer = new HistoryFolderWriter(out);
            tables.forEach((table, lines) -> write(writer, table, lines, tried.name()));
            out.publish();
        }
    }

    private static void write(
            HistoryFolderWriter writer, Table table, List<Line> lines, String client) {
        try (TableWriter rows = writer.table(table, table.columnNames())) {
            for (Line line : lines) {
                List<String> cells = new ArrayList<>(line.row());
                if (table.hasClient()) {
                    cells.set(0, client);
                }
                rows.row(cells);
            }
        }
    }
}
