package org.meed.engine.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Makes a {@link History} of rows as they are written: the one place where rows are checked,
 * whether they come from files, from the worked examples of a framework, or from a form.
 *
 * <p>The order in which files and rows are added changes nothing but the lines that notices name.
 * For use by one thread, and once.
 */
public final class HistoryBuilder {
    private static final int UNSEEN = -1;

    private final Texts texts;
    private final NoticeBook book;
    private final List<TableRows> tables = new ArrayList<>();
    private boolean built;

    public HistoryBuilder() {
        this(new Texts());
    }

    /** For a history that shares its texts with others, so that one driver serves them all. */
    public HistoryBuilder(Texts texts) {
        this(texts, new NoticeBook());
    }

    /** The same, with what is wrong put into a book of the caller's. */
    public HistoryBuilder(Texts texts, NoticeBook book) {
        this.texts = texts;
        this.book = book;
        for (Table table : Tables.all()) {
            tables.add(new TableRows(table, texts));
        }
    }

    /**
     * Starts a file of a table.
     *
     * @param file its name, for notices
     * @param header the names of its columns, in the order in which cells will follow; empty for a
     *     file with nothing in it
     */
    public RowReader reader(Table table, String file, List<String> header) {
        return new RowReader(tables.get(table.index()), file, header, book);
    }

    /** Adds a notice of the caller's own, for example that a file could not be read to its end. */
    public void note(Notice notice) {
        book.add(notice);
    }

    /**
     * Settles names and corrections, and puts everything in order.
     *
     * @throws IllegalStateException when called a second time
     */
    public History build() {
        if (built) {
            throw new IllegalStateException(
                    "This history is built already. Maybe make a new HistoryBuilder.");
        }
        built = true;
        for (TableRows rows : tables) {
            Identities identities = Identities.settled(rows, book);
            Corrections.apply(rows, identities, book);
            ContractsTwice.check(rows, book);
            ContractsCutShort.check(rows, book);
        }
        int[] places = new int[texts.size()];
        ClientIds clients = clients(places);
        @Nullable KnownRows[] arranged = new @Nullable KnownRows[tables.size()];
        for (int i = 0; i < arranged.length; i++) {
            arranged[i] = arranged(tables.get(i), places, clients.count());
            tables.set(i, new TableRows(tables.get(i).table, texts));
        }
        return new History(clients, arranged, book.all());
    }

    /** The clients in order; {@code places} takes the place of each at the number of its text. */
    private ClientIds clients(int[] places) {
        Arrays.fill(places, UNSEEN);
        List<String> clients = new ArrayList<>();
        for (TableRows rows : tables) {
            for (int i = 0; rows.table.hasClient() && i < rows.size(); i++) {
                Row row = rows.row(i);
                if (!row.isWithdrawal() && places[row.cell(0)] == UNSEEN) {
                    places[row.cell(0)] = clients.size();
                    clients.add(texts.at(row.cell(0)));
                }
            }
        }
        clients.sort(Utf8Order.UTF_8);
        int[] numbers = clients.stream().mapToInt(texts::find).toArray();
        for (int i = 0; i < numbers.length; i++) {
            places[numbers[i]] = i;
        }
        return new ClientIds(texts, numbers);
    }

    private static @Nullable KnownRows arranged(TableRows rows, int[] places, int clients) {
        Row[] said = new Row[rows.size()];
        int count = 0;
        for (int i = 0; i < said.length; i++) {
            if (!rows.row(i).isWithdrawal()) {
                said[count++] = rows.row(i);
            }
        }
        if (count == 0) {
            return null;
        }
        said = Arrays.copyOf(said, count);
        int[] owners = new int[count];
        for (int i = 0; rows.table.hasClient() && i < count; i++) {
            owners[i] = places[said[i].cell(0)];
        }
        return HeldRows.arranged(rows.table, said, owners, rows.table.hasClient() ? clients : 1);
    }
}
