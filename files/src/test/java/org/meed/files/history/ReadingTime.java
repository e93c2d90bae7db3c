package org.meed.files.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.meed.engine.history.History;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.csv.OutputFolder;

/**
 * Times the reading of twenty rows for each of many clients, and the asking what was known. Not a
 * test: run it by hand.
 *
 * <p>Arguments: a folder to write to and read from, the number of clients (100000 makes two million
 * rows), and {@code ids} to give each row an id or {@code hashes} to leave that to the reader.
 */
public final class ReadingTime {
    private static final int START = Days.of(2012, 4, 1);

    private final Random random = new Random(2012);
    private final boolean ids;

    private ReadingTime(boolean ids) {
        this.ids = ids;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int clients = Integer.parseInt(args[1]);
        if (!Files.exists(folder)) {
            new ReadingTime(args[2].equals("ids")).write(folder, clients);
        }
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            History history = HistoryFolder.read(folder);
            long read = System.nanoTime();
            long rows = ask(history);
            long asked = System.nanoTime();
            System.gc();
            long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    Locale.ROOT,
                    "%,d clients, %,d rows, %d notices: read %,d ms, asked %,d ns a client, holds %,d MB%n",
                    history.clientCount(),
                    rows,
                    history.notices().size(),
                    (read - start) / 1_000_000,
                    (asked - read) / clients,
                    heap >> 20);
        }
    }

    private static long ask(History history) {
        long rows = 0;
        for (int client = 0; client < history.clientCount(); client++) {
            var known = history.knownOn(client, START + 2_000);
            for (Table table : Tables.all()) {
                rows += known.rows(table).size();
            }
        }
        return rows;
    }

    private void write(Path folder, int clients) {
        try (OutputFolder out = OutputFolder.into(folder)) {
            HistoryFolderWriter writer = new HistoryFolderWriter(out);
            write(writer, Tables.CLIENTS, 1, clients, "born sex area");
            write(
                    writer,
                    Tables.EPISODES,
                    1,
                    clients,
                    "episode provider referred triaged started substances");
            write(writer, Tables.INTERVENTIONS, 3, clients, "episode kind started exit");
            write(writer, Tables.ASSESSMENTS, 1, clients, "date by eligible band");
            write(
                    writer,
                    Tables.TOP,
                    7,
                    clients,
                    "date stage alcohol opiates crack cocaine amphetamines cannabis other injected sharing"
                            + " housing_problem psychological physical quality_of_life by");
            write(writer, Tables.OFFENCES, 2, clients, "date charged code proven");
            write(writer, Tables.WORK, 2, clients, "kind from hours");
            write(writer, Tables.HOUSING, 3, clients, "date status safe secure appropriate");
            out.publish();
        }
    }

    private void write(
            HistoryFolderWriter writer, Table table, int each, int clients, String columns) {
        List<String> header = List.of(((ids ? "id client " : "client ") + columns).split(" ", -1));
        int id = 0;
        try (TableWriter file = writer.table(table, header)) {
            for (int row = 0; row < each; row++) {
                for (int client = 0; client < clients; client++) {
                    id++;
                    int number = id;
                    int who = client;
                    file.row(
                            header.stream()
                                    .map(column -> cell(table, column, who, number))
                                    .toList());
                }
            }
        }
    }

    private String cell(Table table, String column, int client, int number) {
        if (column.equals("id")) {
            return table.name().charAt(0) + "-" + number;
        }
        if (column.equals("client")) {
            return String.format(Locale.ROOT, "C%07d", client);
        }
        return switch (table.column(column).type()) {
            case CellType.Text text ->
                    column.equals("episode") ? "E" + client : "t" + random.nextInt(300);
            case CellType.Word word -> word.words().get(random.nextInt(word.words().size()));
            case CellType.Words list -> "heroin;crack";
            case CellType.Day day -> Days.text(START + random.nextInt(900));
            case CellType.Count count ->
                    Integer.toString(random.nextInt(count.min(), count.max() + 1));
            case CellType.YesNo yesNo -> random.nextBoolean() ? "yes" : "no";
            case CellType.Decimal decimal -> "16." + random.nextInt(10);
        };
    }
}
