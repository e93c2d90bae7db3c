package org.meed.files.continuing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.InputRefused;
import org.meed.files.compact.ArchiveReader;
import org.meed.files.history.HistoryFolder;

/** The history that is continued: a folder, of which nothing is changed. */
public final class PastHistory {
    private final Path folder;
    private final Map<Table, PastTable> tables = new HashMap<>();
    private final Map<Table, Set<String>> inForce = new HashMap<>();

    private PastHistory(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a folder.
     *
     * @param origin the first word of the source of all rows that imports wrote
     * @throws InputRefused when it cannot be read, is no history, or was not written by an import
     *     that can be continued
     */
    public static PastHistory read(Path folder, String origin) {
        if (ArchiveReader.isIn(folder)) {
            throw new InputRefused(
                    folder + " holds a compact history, and an import goes on from CSV tables.",
                    "Maybe name the folder that it was made from.");
        }
        PastHistory past = new PastHistory(folder);
        past.findInForce();
        for (Table table : Tables.all()) {
            past.tables.put(table, PastTable.read(table, folder, origin));
        }
        return past;
    }

    /** No row is recorded later than the import that goes on, so the last of days shows them. */
    private void findInForce() {
        History history = HistoryFolder.read(folder);
        for (int i = 0; i < history.clientCount(); i++) {
            ClientHistory client = history.knownOn(i, Days.LAST);
            for (Table table : Tables.all()) {
                for (Row row : client.rows(table)) {
                    if (RowName.read(row.id()).isPresent()) {
                        inForce.computeIfAbsent(table, first -> new HashSet<>()).add(row.id());
                    }
                }
            }
        }
    }

    /**
     * Asks whether the history can be continued on a day.
     *
     * @throws InputRefused when it has a row that was recorded later: what was known on a day may
     *     not change afterwards
     */
    public void mustEndBy(int day) {
        for (Table table : Tables.all()) {
            int newest = table(table).newest();
            if (newest > day) {
                throw new InputRefused(
                        "%s has rows recorded on %s in %s.csv, after %s."
                                .formatted(folder, Days.text(newest), table, Days.text(day)),
                        "Maybe continue the history as it was before them, or give a later day.");
            }
        }
    }

    /** Every source that imports gave in a table, in order. */
    public List<String> sources(Table table) {
        Set<String> sources = new TreeSet<>();
        table(table).chains().values().forEach(chain -> sources.add(chain.last().source()));
        return new ArrayList<>(sources);
    }

    /** Of each client, the sources from which the last import said something in a table. */
    public Map<String, Set<String>> sourcesOfClients(Table table) {
        Map<String, Set<String>> sources = new HashMap<>();
        for (Chain chain : table(table).chains().values()) {
            if (chain.isSaid()) {
                Version last = chain.last();
                sources.computeIfAbsent(last.client(), first -> new HashSet<>(2))
                        .add(last.source());
            }
        }
        return sources;
    }

    /** The file of that name in the folder. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Whether that folder is the one that is continued. */
    public boolean isIn(Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(folder, other);
        } catch (java.io.IOException e) {
            throw new InputRefused("Cannot read " + other, e);
        }
    }

    PastTable table(Table table) {
        PastTable past = tables.get(table);
        if (past == null) {
            throw new IllegalArgumentException("There is no table " + table + ".");
        }
        return past;
    }

    Set<String> inForce(Table table) {
        return inForce.getOrDefault(table, Set.of());
    }
}
