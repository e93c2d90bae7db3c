package org.meed.engine.history;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.history.RandomRows.Written;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Severity;
import org.meed.engine.time.Days;

/**
 * Withdrawals and replacements taken straight from their definition, day by day and however slowly.
 */
final class NaiveCorrections {
    private static final int ID = 0;
    private static final int RECORDED = 1;
    private static final int RETRACTS = 3;
    private static final int SUPERSEDES = 4;

    private final List<Written> rows;

    NaiveCorrections(List<Written> rows) {
        this.rows = rows;
    }

    /** The ids of all rows seen on a day, sorted. */
    List<String> seen(History history, int day) {
        Set<Integer> lost = new HashSet<>();
        for (Notice notice : history.notices()) {
            if (notice.severity() == Severity.ERROR) {
                lost.add(notice.row() - 2);
            }
        }
        Map<String, Written> there = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!lost.contains(i) && seenFrom(rows.get(i)) <= day) {
                there.put(rows.get(i).table() + rows.get(i).standard(ID), rows.get(i));
            }
        }
        return there.values().stream()
                .filter(row -> row.standard(RETRACTS).isEmpty())
                .filter(row -> !isWithdrawn(row, there, new HashSet<>()) && !isReplaced(row, there))
                .map(row -> row.standard(ID))
                .sorted()
                .toList();
    }

    private static boolean isWithdrawn(
            Written row, Map<String, Written> there, Set<Written> asked) {
        return there.values().stream()
                .filter(other -> names(other, RETRACTS, row) && asked.add(other))
                .anyMatch(other -> !isWithdrawn(other, there, asked));
    }

    private static boolean isReplaced(Written row, Map<String, Written> there) {
        return there.values().stream()
                .filter(other ->
                        names(other, SUPERSEDES, row)
                                && !isWithdrawn(other, there, new HashSet<>()))
                .anyMatch(other -> !closesRing(other, there));
    }

    /**
     * Whether following replacements from this row leads back to it, past rows that were all
     * recorded before it.
     */
    private static boolean closesRing(Written row, Map<String, Written> there) {
        Written next = row;
        for (int steps = 0; steps < there.size(); steps++) {
            next = there.get(next.table() + next.standard(SUPERSEDES));
            if (next == null || isWithdrawn(next, there, new HashSet<>()) || isLater(next, row)) {
                return false;
            }
            if (next.equals(row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLater(Written one, Written other) {
        int order = one.standard(RECORDED).compareTo(other.standard(RECORDED));
        return order > 0 || (order == 0 && one.standard(ID).compareTo(other.standard(ID)) > 0);
    }

    private static boolean names(Written naming, int link, Written named) {
        return naming.table().equals(named.table())
                && naming.standard(link).equals(named.standard(ID));
    }

    private static int seenFrom(Written row) {
        if (!row.standard(RECORDED).isEmpty()) {
            return Days.parse(row.standard(RECORDED));
        }
        int first = Days.UNKNOWN;
        for (Column column : row.table().columns()) {
            int day =
                    column.isDay()
                            ? Days.parseOrUnknown(row.cells().get(column.index()))
                            : Days.UNKNOWN;
            first =
                    day == Days.UNKNOWN
                            ? first
                            : first == Days.UNKNOWN ? day : Math.min(first, day);
        }
        return first;
    }
}
