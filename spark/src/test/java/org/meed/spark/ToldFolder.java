package org.meed.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.meed.lab.population.Histories;
import org.meed.lab.population.StoryRow;

/** A history folder of rows that are told, in an order of chance. */
record ToldFolder(Path folder) {

    static ToldFolder of(Path folder, List<StoryRow> rows, long seed) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (StoryRow row : rows) {
            tables.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(line(row));
        }
        Random chance = new Random(seed);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                Collections.shuffle(table.getValue(), chance);
                table.getValue().addFirst(String.join(",", Histories.header(table.getKey())));
                Files.writeString(
                        folder.resolve(table.getKey() + ".csv"),
                        String.join("\n", table.getValue()) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ToldFolder(folder);
    }

    private static String line(StoryRow row) {
        return String.join(
                ",",
                Histories.header(row.table()).stream()
                        .map(column -> quoted(row.cell(column)))
                        .toList());
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\n\r]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Puts further lines behind the others of a table. */
    ToldFolder and(String table, String... lines) {
        return and(table, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** The same of bytes that need not be text. */
    ToldFolder and(String table, byte[] lines) {
        Path file = folder.resolve(table + ".csv");
        try {
            byte[] there = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            byte[] all = new byte[there.length + lines.length + 1];
            System.arraycopy(there, 0, all, 0, there.length);
            System.arraycopy(lines, 0, all, there.length, lines.length);
            all[all.length - 1] = '\n';
            Files.write(file, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
