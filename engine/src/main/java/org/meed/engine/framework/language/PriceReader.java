package org.meed.engine.framework.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.document.Block.TableRow;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.money.Money;

/** Reads a table of prices: by outcome and band, or by any other two words. */
final class PriceReader {

    /** Far above any price, and far enough below what {@link Money} holds that sums of them fit. */
    private static final Money MOST = Money.parse("1000000000.00");

    private final TableReader table;

    PriceReader(TableReader table) {
        this.table = table;
    }

    private void checkBands(List<String> header, List<String> bands) {
        for (int i = 1; i < header.size(); i++) {
            String band = header.get(i);
            if (!bands.isEmpty() && !bands.contains(band)) {
                table.desk.problem(
                        ErrorCode.UNKNOWN_WORD,
                        table.desk.block().rows().getFirst().places().get(i),
                        "'%s' is no band of this framework.".formatted(band),
                        () ->
                                Suggestion.orElse(
                                        band,
                                        bands,
                                        "Maybe one of " + String.join(", ", bands) + "."));
            }
        }
    }

    PriceTable read(Set<String> outcomes, List<String> bands) {
        Integer from = table.desk.readRequired("from", TableReader::day);
        List<String> header = table.header();
        Map<String, Map<String, Money>> prices = new LinkedHashMap<>();
        boolean ofOutcomes = !header.isEmpty() && header.getFirst().equals(PriceTable.OUTCOME);
        if (ofOutcomes) {
            checkBands(header, bands);
        }
        for (TableRow row : table.body(header)) {
            String outcome = row.cells().getFirst();
            if (ofOutcomes && !outcomes.contains(outcome)) {
                table.desk.problem(
                        ErrorCode.UNKNOWN_NAME,
                        row.places().getFirst(),
                        "There is no outcome '%s'.".formatted(outcome),
                        () -> Suggestion.orElse(outcome, outcomes, TableReader.oneOf(outcomes)));
            } else if (prices.put(outcome, amounts(row, header)) != null) {
                table.desk.problem(
                        ErrorCode.TABLE_OVERLAP,
                        row.place(),
                        "'%s' has two rows.".formatted(outcome),
                        "Maybe one of them is for another outcome.");
            }
        }
        return new PriceTable(
                table.desk.block().name(),
                from == null ? 0 : from,
                table.standing,
                table.origin,
                header.isEmpty() ? "" : header.getFirst(),
                header.isEmpty() ? List.of() : header.subList(1, header.size()),
                prices,
                table.desk.source());
    }

    private Map<String, Money> amounts(TableRow row, List<String> header) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (int i = 1; i < header.size(); i++) {
            String written = row.cells().get(i);
            try {
                Money amount = Money.parse(written);
                if (amount.compareTo(MOST) > 0) {
                    refuse(
                            row.places().get(i),
                            "'%s' is too large for a price.".formatted(written),
                            "Maybe it has figures too many: a price is a billion pounds at most.");
                    continue;
                }
                if (!amount.isNegative()) {
                    amounts.put(header.get(i), amount);
                    continue;
                }
            } catch (IllegalArgumentException wrong) {
                // reported below, with its place
            }
            refuse(
                    row.places().get(i),
                    "'%s' is no price.".formatted(written),
                    "Maybe pounds and pence, as in 280.00.");
        }
        return amounts;
    }

    private void refuse(Place place, String message, String maybe) {
        table.desk.problem(ErrorCode.BAD_MONEY, place, message, maybe);
    }
}
