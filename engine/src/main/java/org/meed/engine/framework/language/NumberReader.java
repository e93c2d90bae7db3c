package org.meed.engine.framework.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.document.Block.TableRow;
import org.meed.engine.framework.document.ErrorCode;

/** Reads a table of numbers, by two words. */
final class NumberReader {

    private final TableReader table;

    NumberReader(TableReader table) {
        this.table = table;
    }

    NumberTable read() {
        Integer from = table.desk.readRequired("from", TableReader::day);
        List<String> header = table.header();
        if (header.size() == 1) {
            table.desk.problem(
                    ErrorCode.TABLE_FORM,
                    table.desk.block().rows().getFirst().place(),
                    "This table has words and no numbers.",
                    "Maybe '| %s | percent |'.".formatted(header.getFirst()));
        }
        Map<String, Map<String, BigDecimal>> numbers = new LinkedHashMap<>();
        for (TableRow row : table.body(header)) {
            table.once(row, numbers.put(row.cells().getFirst(), numbers(row, header)) == null);
        }
        return new NumberTable(
                table.desk.block().name(),
                from == null ? 0 : from,
                table.standing,
                table.origin,
                header.isEmpty() ? "" : header.getFirst(),
                header.isEmpty() ? List.of() : header.subList(1, header.size()),
                numbers,
                table.desk.source());
    }

    private Map<String, BigDecimal> numbers(TableRow row, List<String> header) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (int i = 1; i < header.size(); i++) {
            String written = row.cells().get(i);
            if (written.matches("\\d{1,9}(\\.\\d{1,9})?")) {
                numbers.put(header.get(i), new BigDecimal(written));
            } else {
                table.desk.problem(
                        ErrorCode.BAD_NUMBER,
                        row.places().get(i),
                        "'%s' is no number.".formatted(written),
                        "Maybe figures with a point, as in 104.61.");
            }
        }
        return numbers;
    }
}
