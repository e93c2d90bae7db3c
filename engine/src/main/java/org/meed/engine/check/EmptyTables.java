package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meed.engine.check.lint.TablesRead;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Which tables the rules ask and a history has no row of. A missing file is an empty table, so that
 * nobody must deliver what nothing is known of; but then a death that was not delivered is no
 * death, and nothing would show it.
 */
public final class EmptyTables {

    private EmptyTables() {}

    /**
     * The tables, in the order of the manual.
     *
     * @param frameworks by which the history is judged
     */
    public static List<Table> of(List<Framework> frameworks, History history) {
        return of(frameworks, history::isEmpty);
    }

    private static List<Table> of(List<Framework> frameworks, Predicate<Table> isEmpty) {
        Set<Table> read =
                frameworks.stream()
                        .flatMap(framework -> TablesRead.of(framework).stream())
                        .collect(Collectors.toSet());
        return Tables.all().stream()
                .filter(table -> read.contains(table) && isEmpty.test(table))
                .toList();
    }

    /** The notices of a history, and behind them one for each such table. */
    public static List<Notice> noted(List<Framework> frameworks, History history) {
        List<Notice> notices = new ArrayList<>(history.notices());
        notices.addAll(notices(frameworks, history::isEmpty));
        return notices;
    }

    /**
     * One for each such table, of a history that is nowhere as a whole.
     *
     * @param isEmpty whether it has no row of a table
     */
    public static List<Notice> notices(List<Framework> frameworks, Predicate<Table> isEmpty) {
        List<Notice> notices = new ArrayList<>();
        for (Table table : of(frameworks, isEmpty)) {
            String message =
                    "The rules ask for rows of %s, and there is none: they are answered as if nothing of that kind had ever been."
                            .formatted(table.name());
            notices.add(NoticeCode.NO_ROWS.at(table.name() + ".csv", 1, "", message, null));
        }
        return notices;
    }

    /** The same in a sentence; none where there are none. */
    public static List<String> told(List<Framework> frameworks, History history) {
        List<String> names = of(frameworks, history).stream().map(Table::name).toList();
        return names.isEmpty()
                ? List.of()
                : List.of(
                        "the rules ask for rows of %s, and the history has none of %s; what is not known there is taken not to have been."
                                .formatted(
                                        English.list(names, "and"),
                                        names.size() == 1 ? "that table" : "those tables"));
    }
}
