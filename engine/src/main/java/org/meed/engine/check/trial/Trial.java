package org.meed.engine.check.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.Row;
import org.meed.engine.history.RowReader;
import org.meed.engine.history.Texts;
import org.meed.engine.history.Ties;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Judges and prices clients who are made up, by one driver. */
final class Trial {

    private static final int HEADER = 1;

    private final Texts texts = new Texts();
    private final ReferenceDriver driver;
    private final Statements statements;
    private final int known;

    /**
     * @param words every word that a client to come may have in a row: the driver knows no other
     * @param known the day on which everybody is asked about
     */
    Trial(Framework framework, Iterable<String> words, int known) {
        words.forEach(texts::of);
        this.driver = new ReferenceDriver(framework.plan(), texts);
        this.statements = new Statements(withoutContracts(framework.plan()), texts);
        this.known = known;
    }

    /**
     * The plan without the limits that are taken from contracts: nobody has made any up, and
     * without one such a limit is nothing, so that nobody would be paid.
     */
    private static Plan withoutContracts(Plan plan) {
        Plan free = plan;
        for (LimitRule limit : plan.limits()) {
            if (limit.ofContracts() != null) {
                free = free.without(limit);
            }
        }
        return free;
    }

    /** The tables whose rows can make a difference. */
    Set<Table> reads() {
        return driver.reads();
    }

    Fared of(List<Line> client) {
        return ofEach(List.of(client)).getFirst();
    }

    /** How clients fare, each with rows of its own. */
    List<Fared> ofEach(List<List<Line>> clients) {
        History history = history(clients);
        List<Fared> fared = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            fared.add(of(known(history, i)));
        }
        return fared;
    }

    /**
     * How clients fare who share their first rows, which are read once, and have more of their own.
     */
    List<Fared> ofEach(List<Line> shared, List<List<Line>> further) {
        List<List<Line>> clients = new ArrayList<>(further);
        clients.add(shared);
        History history = history(clients);
        ClientHistory first = known(history, further.size());
        List<Fared> fared = new ArrayList<>();
        for (int i = 0; i < further.size(); i++) {
            fared.add(of(both(first, known(history, i))));
        }
        return fared;
    }

    private ClientHistory known(History history, int client) {
        return history.knownOn(history.find(name(client)).orElseThrow(), known);
    }

    private ClientHistory both(ClientHistory one, ClientHistory other) {
        Map<Table, List<Row>> rows = new HashMap<>();
        for (Table table : Tables.all()) {
            List<Row> further = other.rows(table);
            List<Row> all = one.rows(table);
            if (!further.isEmpty()) {
                all = new ArrayList<>(all);
                all.addAll(further);
                all.sort(Ties.of(table));
            }
            rows.put(table, all);
        }
        return ClientHistory.of(other.client(), known, rows);
    }

    private Fared of(ClientHistory client) {
        Determination determination = driver.determine(client);
        List<Priced> pays = statements.price(List.of(determination)).getFirst();
        return new Fared(determination, pays);
    }

    private static String name(int client) {
        return String.format(Locale.ROOT, "client-%06d", client);
    }

    private History history(List<List<Line>> clients) {
        HistoryBuilder builder = new HistoryBuilder(texts);
        Map<Table, RowReader> readers = new LinkedHashMap<>();
        for (int i = 0; i < clients.size(); i++) {
            for (Line line : clients.get(i)) {
                RowReader reader =
                        readers.computeIfAbsent(
                                line.table(),
                                table -> builder.reader(table, table.name(), table.columnNames()));
                List<String> cells = new ArrayList<>(line.row());
                if (line.table().hasClient()) {
                    cells.set(0, name(i));
                }
                reader.add(HEADER + 1, cells);
            }
        }
        return builder.build();
    }
}
