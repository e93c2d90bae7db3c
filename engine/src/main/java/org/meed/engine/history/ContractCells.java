package org.meed.engine.history;

import org.meed.engine.schema.Column;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** What a row of {@code contracts} must say to be one, and what it leaves unknown. */
final class ContractCells {

    private static final Column PROVIDER = Tables.CONTRACTS.column("provider");
    private static final Column FROM = Tables.CONTRACTS.column("from");
    private static final Column VALUE = Tables.CONTRACTS.column("value");
    private static final Column AT_RISK = Tables.CONTRACTS.column("at_risk");

    private ContractCells() {}

    /**
     * Notes what is missing in a row.
     *
     * @param cells as they are written, by the table's own columns
     */
    static void check(Table table, String[] cells, Refusals refusals) {
        if (!table.equals(Tables.CONTRACTS)) {
            return;
        }
        if (isEmpty(cells, PROVIDER)) {
            refusals.note(
                    PROVIDER.name(),
                    NoticeCode.NEEDED_CELL_EMPTY,
                    "The row does not say whose contract it is.",
                    "Write the provider.");
        }
        if (isEmpty(cells, FROM)) {
            refusals.note(
                    FROM.name(),
                    NoticeCode.NEEDED_CELL_EMPTY,
                    "The row does not say from which day the contract holds.",
                    "Write its first day.");
        }
        if (isEmpty(cells, VALUE) != isEmpty(cells, AT_RISK)) {
            boolean noValue = isEmpty(cells, VALUE);
            refusals.note(
                    noValue ? VALUE.name() : AT_RISK.name(),
                    NoticeCode.CONTRACT_SUM_UNKNOWN,
                    noValue
                            ? "How much the contract is worth is not known, though how much of that is at risk is."
                            : "How much of the contract is at risk is not known, though what it is worth is.",
                    noValue ? "Write the value." : "Write the share at risk; 0 where nothing is.");
        }
    }

    private static boolean isEmpty(String[] cells, Column column) {
        return cells[column.index()].isBlank();
    }
}
