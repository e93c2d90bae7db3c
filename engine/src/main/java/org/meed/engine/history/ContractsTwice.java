package org.meed.engine.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Tables;

/**
 * Notes contracts that begin on the day on which another of the same provider, area and lead does:
 * only the last of them can hold.
 */
final class ContractsTwice {

    private static final Column PROVIDER = Tables.CONTRACTS.column("provider");
    private static final Column SCHEME = Tables.CONTRACTS.column("scheme");
    private static final Column AREA = Tables.CONTRACTS.column("area");
    private static final Column LEAD = Tables.CONTRACTS.column("lead");
    private static final Column FROM = Tables.CONTRACTS.column("from");

    /** What at most one contract has on a day. */
    private record Place(String provider, String area, String lead, int from) {}

    private ContractsTwice() {}

    /** Notes those among the rows of a table whose names and corrections are settled. */
    static void check(TableRows rows, NoticeBook book) {
        if (!rows.table.equals(Tables.CONTRACTS)) {
            return;
        }
        Map<Place, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.row(i);
            if (!row.isWithdrawal() && row.standing().hidden().equals(WithdrawnDays.NONE)) {
                same.computeIfAbsent(place(row, rows.texts()), _ -> new ArrayList<>()).add(i);
            }
        }
        Comparator<Row> order = Ties.of(Tables.CONTRACTS);
        for (List<Integer> some : same.values()) {
            some.sort(Comparator.comparing(rows::row, order));
            for (int i = 0; i + 1 < some.size(); i++) {
                note(rows, some.get(i), some.subList(i + 1, some.size()), book);
            }
        }
    }

    private static Place place(Row row, Texts texts) {
        String provider = row.text(PROVIDER, texts);
        String lead = row.text(LEAD, texts);
        return new Place(
                provider, row.text(AREA, texts), lead.equals(provider) ? "" : lead, row.cell(FROM));
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
