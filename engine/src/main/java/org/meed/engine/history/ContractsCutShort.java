package org.meed.engine.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * Notes contracts in whose days another of the same provider, area and lead begins and ends: what
 * comes after that is nobody's, since a contract that gave way is not taken up again.
 */
final class ContractsCutShort {

    private static final Column SCHEME = Tables.CONTRACTS.column("scheme");
    private static final Column FROM = Tables.CONTRACTS.column("from");
    private static final Column TO = Tables.CONTRACTS.column("to");

    private final TableRows rows;
    private final NoticeBook book;
    private final Set<Integer> noted = new HashSet<>();

    private ContractsCutShort(TableRows rows, NoticeBook book) {
        this.rows = rows;
        this.book = book;
    }

    /** Notes those among the rows of a table whose names and corrections are settled. */
    static void check(TableRows rows, NoticeBook book) {
        if (rows.table.equals(Tables.CONTRACTS)) {
            ContractsCutShort check = new ContractsCutShort(rows, book);
            ContractPlace.standing(rows).values().forEach(check::place);
        }
    }

    /** A row that names no scheme is one of each. */
    private void place(List<Integer> some) {
        Set<String> schemes = new TreeSet<>();
        some.forEach(row -> schemes.add(scheme(row)));
        if (schemes.size() > 1) {
            schemes.remove("");
        }
        for (String scheme : schemes) {
            succession(
                    some.stream()
                            .filter(row -> scheme(row).isEmpty() || scheme(row).equals(scheme))
                            .toList());
        }
    }

    /** Looks for a row that nobody follows, within the days of one before it. */
    private void succession(List<Integer> some) {
        for (int i = 1; i < some.size(); i++) {
            int to = rows.row(some.get(i)).cell(TO);
            boolean followed = i + 1 < some.size() && from(some.get(i + 1)) <= to + 1;
            for (int j = i - 1; Days.isKnown(to) && !followed && j >= 0; j--) {
                int last = rows.row(some.get(j)).cell(TO);
                boolean gaveWay = from(some.get(j)) < from(some.get(j + 1));
                if (gaveWay && (!Days.isKnown(last) || last > to)) {
                    note(some.get(j), some.get(i));
                    break;
                }
            }
        }
    }

    private void note(int row, int other) {
        if (noted.add(row)) {
            int last = rows.row(row).cell(TO);
            String message =
                    "The contract in %s, of the same provider, area and lead, begins on %s and ends on %s; after that this one is not taken up again, though %s."
                            .formatted(
                                    rows.place(other),
                                    Days.text(from(other)),
                                    Days.text(rows.row(other).cell(TO)),
                                    Days.isKnown(last)
                                            ? "it says that it ends on " + Days.text(last)
                                            : "it names no last day");
            rows.note(book, row, TO.name(), NoticeCode.CONTRACT_CUT_SHORT, message);
        }
    }

    private int from(int row) {
        return rows.row(row).cell(FROM);
    }

    private String scheme(int row) {
        return rows.row(row).text(SCHEME, rows.texts());
    }
}
