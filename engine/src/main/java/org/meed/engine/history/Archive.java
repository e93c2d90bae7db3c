package org.meed.engine.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Severity;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * A history laid out by columns: for each table one array a column, the rows of a client together
 * and in the order of ties. It holds every row of the history, whenever it became known.
 *
 * <p>Immutable, and may be read by several threads.
 */
public final class Archive {

    private final ClientIds clients;
    private final @Nullable KnownRows[] tables;
    private final List<Notice> notices;

    private Archive(ClientIds clients, @Nullable KnownRows[] tables, List<Notice> notices) {
        this.clients = clients;
        this.tables = tables;
        this.notices = notices;
    }

    /** Lays out a history, unless it is laid out already; its texts are shared, not copied. */
    public static Archive of(History history) {
        List<Table> all = Tables.all();
        @Nullable KnownRows[] tables = new @Nullable KnownRows[all.size()];
        TieRanks ranks = null;
        for (int i = 0; i < tables.length; i++) {
            KnownRows rows = history.table(all.get(i));
            if (rows != null && !(rows instanceof ArchivedTable)) {
                ranks = ranks == null ? TieRanks.of(history) : ranks;
                rows = ArchivedTable.of(rows, ranks.of(all.get(i)));
            }
            tables[i] = rows;
        }
        return new Archive(history.clients(), tables, history.notices());
    }

    /** The same as a history, whose rows are made when they are asked for. */
    public History history() {
        return new History(clients, tables, notices);
    }

    /** The texts of its cells. */
    public Texts texts() {
        return clients.texts();
    }

    public int clientCount() {
        return clients.count();
    }

    /** The id of the client of a place; in order of their UTF-8 bytes. */
    public String client(int place) {
        return clients.at(place);
    }

    /** The rows of a table; null when there are none. */
    public @Nullable ArchivedTable table(Table table) {
        return (ArchivedTable) tables[table.index()];
    }

    /** Puts everything in a file, which {@link #take} makes the same archive of. */
    public void put(SectionWriter into) {
        TextOrder order = TextOrder.of(texts());
        into.ints("clients", order.places(clients.numbers()));
        order.sorted().put(into, "texts");
        for (KnownRows rows : tables) {
            if (rows instanceof ArchivedTable table) {
                table.put(into, order);
            }
        }
        into.ints("notices/rows", notices.stream().mapToInt(Notice::row).toArray());
        List<String> words = notices.stream().flatMap(Archive::words).toList();
        TextColumn.of(words.size(), words::get).put(into, "notices");
    }

    private static Stream<String> words(Notice notice) {
        return Stream.of(
                notice.file(),
                notice.column(),
                notice.code(),
                notice.severity().name(),
                notice.message(),
                notice.remedy());
    }

    /**
     * Takes everything from a file.
     *
     * @throws IllegalArgumentException when it does not hold together
     */
    public static Archive take(SectionReader from) {
        Texts texts = new Texts(TextColumn.take(from, "texts"));
        ClientIds clients = new ClientIds(texts, from.ints("clients"));
        must(Arrays.stream(clients.numbers()).allMatch(texts::has), "a client has no name");
        @Nullable KnownRows[] tables = new @Nullable KnownRows[Tables.all().size()];
        for (Table table : Tables.all()) {
            tables[table.index()] =
                    ArchivedTable.isIn(from, table)
                            ? ArchivedTable.take(from, table, clients.count(), texts.size())
                            : null;
        }
        return new Archive(clients, tables, notices(from));
    }

    private static List<Notice> notices(SectionReader from) {
        int[] rows = from.ints("notices/rows");
        TextColumn words = TextColumn.take(from, "notices");
        must(words.size() == 6 * rows.length, "a notice is not whole");
        return IntStream.range(0, rows.length)
                .mapToObj(i ->
                        new Notice(
                                word(words, 6 * i),
                                rows[i],
                                word(words, 6 * i + 1),
                                word(words, 6 * i + 2),
                                Severity.valueOf(word(words, 6 * i + 3)),
                                word(words, 6 * i + 4),
                                word(words, 6 * i + 5)))
                .toList();
    }

    private static String word(TextColumn words, int place) {
        String word = words.at(place);
        if (word == null) {
            throw new IllegalArgumentException("a text is missing");
        }
        return word;
    }

    /** Holds a file to what whoever wrote it cannot have got wrong. */
    static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
