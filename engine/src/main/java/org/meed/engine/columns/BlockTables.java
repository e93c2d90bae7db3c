package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Archive;
import org.meed.engine.history.ArchivedTable;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** The seen rows of the clients of a block, and those of their columns that a plan reads. */
final class BlockTables {

    final Axis clients;
    private final Archive archive;
    private final Block block;
    private final List<Table> all = Tables.all();
    private final Map<Table, SeenRows> seen = new HashMap<>();
    private final Map<Cell, Ints> columns = new HashMap<>();
    private final @Nullable Ints[] ranks = new @Nullable Ints[all.size()];
    private final Ties ties = new Ties(ranks);

    private record Cell(Table table, int place) {}

    BlockTables(Archive archive, Block block) {
        this.archive = archive;
        this.block = block;
        this.clients = new Axis(Axis.Kind.CLIENTS, null, new ArrayList<>());
    }

    Texts texts() {
        return archive.texts();
    }

    /** The seen rows of a table; null when the history has none. */
    @Nullable SeenRows rows(Table table) {
        SeenRows rows = seen.get(table);
        ArchivedTable archived = archive.table(table);
        if (rows == null && archived != null) {
            rows = new SeenRows(archived, block);
            clients.program.add(rows);
            seen.put(table, rows);
        }
        return rows;
    }

    /** The seen rows of a table that a plan reads; null when it reads none. */
    @Nullable SeenRows read(Table table) {
        return seen.get(table);
    }

    /** The cells of a column of the seen rows; null when the history has none. */
    @Nullable Ints column(Table table, int place) {
        SeenRows rows = rows(table);
        if (rows == null || place >= table.columns().size()) {
            return null;
        }
        return columns.computeIfAbsent(
                new Cell(table, place),
                _ -> {
                    ReadColumn read = new ReadColumn(rows, table.columns().get(place), block);
                    clients.program.add(read);
                    return read.out;
                });
    }

    /** The cells of the columns at a place, by the number of their table. */
    @Nullable Ints[] columns(Set<Integer> tables, int place) {
        @Nullable Ints[] found = new @Nullable Ints[all.size()];
        for (int table : tables) {
            found[table] = column(all.get(table), place);
        }
        return found;
    }

    /** The cells of the columns of a name, by the number of their table. */
    @Nullable Ints[] columnsNamed(Set<Integer> tables, String name) {
        @Nullable Ints[] found = new @Nullable Ints[all.size()];
        for (int table : tables) {
            Column column = all.get(table).column(name);
            found[table] = column(all.get(table), column.index());
        }
        return found;
    }

    /** The order of ties, for rows of some tables. */
    Ties ties(Set<Integer> tables) {
        for (int table : tables) {
            SeenRows rows = rows(all.get(table));
            if (rows != null && ranks[table] == null) {
                ReadRanks read = new ReadRanks(rows);
                clients.program.add(read);
                ranks[table] = read.out;
            }
        }
        return ties;
    }
}
