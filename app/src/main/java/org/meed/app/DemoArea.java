package org.meed.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Tables;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.OutputFolder;
import org.meed.files.history.HistoryFolderWriter;
import org.meed.files.history.TableWriter;
import org.meed.files.ndtms.ClientNames;
import org.meed.lab.population.Area;
import org.meed.lab.population.Attributor;
import org.meed.lab.population.Histories;
import org.meed.lab.population.NdtmsExtract;
import org.meed.lab.population.NdtmsLayout;
import org.meed.lab.population.NdtmsRow;
import org.meed.lab.population.Population;
import org.meed.lab.population.StoryRow;

/**
 * The made-up area of the demo: what it would send to the national data set, and the tables that
 * other bodies hold beside it.
 */
final class DemoArea {

    static final LocalDate FROM = LocalDate.of(2012, 4, 1);
    static final LocalDate TAKEN = LocalDate.of(2014, 3, 31);

    private final NdtmsExtract extract;
    private final int clients;

    DemoArea(long seed, int clients) {
        this.clients = clients;
        Population population = Population.of(seed, Area.northbridge(), FROM, TAKEN);
        this.extract = NdtmsExtract.of(population, TAKEN, NdtmsLayout.usual());
    }

    /** Writes the extract as one file of the national data set, and gives it. */
    Path writeExtract(Path folder) {
        try (OutputFolder out = OutputFolder.into(folder)) {
            try (CsvFile file = out.csv("northbridge-k.csv", extract.header())) {
                extract.rows(0, clients)
                        .map(NdtmsRow::cells)
                        .forEach(cells -> {
                            cells.forEach(file::plain);
                            file.end();
                        });
            }
            out.publish();
        }
        return folder.resolve("northbridge-k.csv");
    }

    /**
     * Writes the tables beside it into a history folder, under the names by which the import knows
     * the clients.
     */
    void writeBeside(Path history, ClientNames names) {
        try (OutputFolder out = OutputFolder.into(history)) {
            HistoryFolderWriter writer = new HistoryFolderWriter(out);
            Map<String, TableWriter> tables = new LinkedHashMap<>();
            for (int client = 0; client < clients; client++) {
                Attributor known = extract.attributor(client);
                String name =
                        names.byAttributor(
                                known.forename(), known.surname(), known.born(), sex(known));
                for (StoryRow row : extract.beside(client, name)) {
                    tables.computeIfAbsent(
                                    row.table(),
                                    table ->
                                            writer.table(
                                                    Tables.find(table).orElseThrow(),
                                                    Histories.header(table)))
                            .row(cells(row));
                }
            }
            tables.values().forEach(TableWriter::close);
            out.publish();
        }
    }

    private static String sex(Attributor known) {
        return known.sex().equals("M") ? "male" : "female";
    }

    private static List<String> cells(StoryRow row) {
        return Histories.header(row.table()).stream().map(row::cell).toList();
    }
}
