package org.meed.engine.history;

import java.util.List;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Tables;

/**
 * Notes contracts that begin on the day on which another of the same provider, area and lead does:
 * only the last of them can hold.
 */
final class ContractsTwice {

    private static final Column SCHEME = Tables.CONTRACTS.column("scheme");
    private static final Column FROM = Tables.CONTRACTS.column("from");

    private ContractsTwice() {}

    /** Notes those among the rows of a table whose names and corrections are settled. */
    static void check(TableRows rows, NoticeBook book) {
        if (!rows.table.equals(Tables.CONTRACTS)) {
            return;
        }
        for (List<Integer> some : ContractPlace.standing(rows).values()) {
            for (int i = 0; i + 1 < some.size(); i++) {
                int from = rows.row(some.get(i)).cell(FROM);
                List<Integer> later =
                        some.subList(i + 1, some.size()).stream()
                                .filter(row -> rows.row(row).cell(FROM) == from)
                                .toList();
                note(rows, some.get(i), later, book);
            }
        }
    }

    private static void note(TableRows rows, int row, List<Integer> later, NoticeBook book) {
        String scheme = rows.row(row).text(SCHEME, rows.texts());
        for (int other : later) {
            String its = rows.row(other).text(SCHEME, rows.texts());
            if (scheme.equals(its) || scheme.isEmpty() || its.isEmpty()) {
                String message =
                        "The row in %s is a contract of the same provider, area and lead from the same day, and takes the place of this one."
                                .formatted(rows.place(other));
                rows.note(book, row, FROM.name(), NoticeCode.CONTRACT_TWICE, message);
                return;
            }
        }
    }
}
