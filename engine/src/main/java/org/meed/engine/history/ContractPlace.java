package org.meed.engine.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;

/** What one contract at most has on a day: its provider, area and lead; nobody leads itself. */
record ContractPlace(String provider, String area, String lead) {

    private static final Column PROVIDER = Tables.CONTRACTS.column("provider");
    private static final Column AREA = Tables.CONTRACTS.column("area");
    private static final Column LEAD = Tables.CONTRACTS.column("lead");

    private static ContractPlace of(Row row, Texts texts) {
        String provider = row.text(PROVIDER, texts);
        String lead = row.text(LEAD, texts);
        return new ContractPlace(
                provider, row.text(AREA, texts), lead.equals(provider) ? "" : lead);
    }

    /**
     * The numbers of the rows of {@code contracts} that are never withdrawn nor replaced, of each
     * place those that begin first first.
     *
     * @param rows whose names and corrections are settled
     */
    static Map<ContractPlace, List<Integer>> standing(TableRows rows) {
        Map<ContractPlace, List<Integer>> all = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.row(i);
            if (!row.isWithdrawal() && row.standing().hidden().equals(WithdrawnDays.NONE)) {
                all.computeIfAbsent(of(row, rows.texts()), _ -> new ArrayList<>()).add(i);
            }
        }
        Comparator<Row> order = Ties.of(Tables.CONTRACTS);
        all.values().forEach(some -> some.sort(Comparator.comparing(rows::row, order)));
        return all;
    }
}
