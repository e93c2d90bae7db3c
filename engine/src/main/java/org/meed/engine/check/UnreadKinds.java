package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meed.engine.check.lint.WordsRead;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.NearestWord;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * Which kinds of facts, of contacts and of what is measured of families no rule asks for, though
 * one asks for a kind that is nearly called so. The tables take any kind, so that a slip of the pen
 * is no mistake of theirs; a kind that is like none is somebody else's, and nothing is said of it.
 */
public final class UnreadKinds {

    private static final List<Table> TABLES = List.of(Tables.FACTS, Tables.CONTACTS, Tables.FAMILY);

    private UnreadKinds() {}

    /**
     * A sentence for each, by table and kind.
     *
     * @param frameworks by which the history is judged
     * @param known the epoch day whose knowledge is used
     */
    public static List<String> of(List<Framework> frameworks, History history, int known) {
        List<String> said = new ArrayList<>();
        for (Table table : TABLES) {
            Column kind = table.column("kind");
            Set<String> read = new TreeSet<>();
            frameworks.forEach(framework -> read.addAll(WordsRead.of(framework, kind)));
            if (!read.isEmpty()) {
                counted(table, kind, history, known)
                        .forEach((word, rows) -> {
                            if (!read.contains(word)) {
                                NearestWord.of(word, read)
                                        .ifPresent(near ->
                                                said.add(sentence(table, word, rows, near)));
                            }
                        });
            }
        }
        return said;
    }

    private static String sentence(Table table, String word, int rows, String near) {
        return "%s.csv: no rule asks for the kind '%s' (%s). Maybe '%s' is meant."
                .formatted(table.name(), word, English.counted(rows, "row"), near);
    }

    private static Map<String, Integer> counted(
            Table table, Column kind, History history, int known) {
        Map<String, Integer> counted = new TreeMap<>();
        for (int i = 0; i < history.clientCount(); i++) {
            ClientHistory client = history.knownOn(i, known);
            for (Row row : client.rows(table)) {
                int cell = row.cell(kind);
                if (cell != Days.UNKNOWN) {
                    counted.merge(history.texts().at(cell), 1, Integer::sum);
                }
            }
        }
        return counted;
    }
}
