package org.meed.engine.history;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * One client's rows as they were known on one day: all that a determination may look at. Immutable.
 */
public final class ClientHistory {
    private final String client;
    private final int known;
    private final List<List<Row>> tables;

    private ClientHistory(String client, int known, List<List<Row>> tables) {
        this.client = client;
        this.known = known;
        this.tables = tables;
    }

    /**
     * A history put together by hand, to ask what would be if a row were different. The rows are
     * taken as they are, in the order given.
     */
    public static ClientHistory of(String client, int known, Map<Table, List<Row>> rows) {
        List<List<Row>> tables = empty();
        rows.forEach((table, some) -> tables.set(table.index(), List.copyOf(some)));
        return new ClientHistory(client, known, tables);
    }

    static ClientHistory gathered(String client, int known, List<List<Row>> tables) {
        return new ClientHistory(client, known, tables);
    }

    /** As many empty lists as there are tables, each to be set. */
    static List<List<Row>> empty() {
        List<List<Row>> tables = Arrays.asList(NONE.clone());
        return tables;
    }

    public String client() {
        return client;
    }

    /** The epoch day whose knowledge this is. */
    public int known() {
        return known;
    }

    /**
     * The rows of a table, in the order of ties: the day described, the day from which the row is
     * seen, the id.
     */
    public List<Row> rows(Table table) {
        return tables.get(table.index());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final List<Row>[] NONE =
            Collections.nCopies(Tables.all().size(), List.of()).toArray(new List[0]);
}
