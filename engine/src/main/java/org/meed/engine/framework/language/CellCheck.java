package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.PaymentRule.Cell;
import org.meed.engine.framework.plan.PaymentRule.Share;
import org.meed.engine.time.Days;

/**
 * Checks that tables have the cells that payments are sure to ask for: those of words as they are
 * written, of the outcomes paid for, and of the bands. A word that is found in a client's rows may
 * be any, and is not checked.
 */
final class CellCheck {

    /** Takes what is missing, and a way to mend it. */
    interface Report {
        void missing(Source source, String message, String maybe);
    }

    private final Plan plan;
    private final List<String> bands;
    private final Report report;

    CellCheck(Plan plan, List<String> bands, Report report) {
        this.plan = plan;
        this.bands = bands;
        this.report = report;
    }

    void run() {
        for (PaymentRule payment : plan.payments()) {
            for (PaymentRule.Line line : payment.lines()) {
                switch (line) {
                    case PaymentRule.Price(var cell, _, _, var source) -> {
                        prices(cell, payment, source);
                        begun(cell, source);
                    }
                    case PaymentRule.Factor(Share.Listed(var cell), _, _, _, var source) ->
                            numbers(cell, payment, source);
                    case PaymentRule.Factor _ -> {}
                }
            }
        }
    }

    private void prices(Cell cell, PaymentRule payment, Source source) {
        Set<String> missing = new LinkedHashSet<>();
        for (PriceTable table : plan.priceTables()) {
            if (table.name().equals(cell.table())) {
                missing.addAll(
                        missing(
                                cell,
                                payment,
                                source,
                                table.bands(),
                                (row, column) -> table.findPrice(row, column) != null));
            }
        }
        report(cell, missing, "price", source);
    }

    private void numbers(Cell cell, PaymentRule payment, Source source) {
        Set<String> missing = new LinkedHashSet<>();
        for (NumberTable table : plan.numberTables()) {
            if (table.name().equals(cell.table())) {
                missing.addAll(
                        missing(
                                cell,
                                payment,
                                source,
                                table.columns(),
                                (row, column) -> table.findNumber(row, column) != null));
            }
        }
        report(cell, missing, "number", source);
    }

    private void report(Cell cell, Set<String> missing, String what, Source source) {
        if (!missing.isEmpty()) {
            report.missing(
                    source,
                    "The table '%s' has no %s for %s."
                            .formatted(
                                    cell.table(),
                                    what,
                                    String.join(", ", missing.stream().limit(5).toList())),
                    "Maybe a row or a column is missing.");
        }
    }

    private List<String> missing(
            Cell cell,
            PaymentRule payment,
            Source source,
            List<String> columns,
            BiPredicate<String, String> isThere) {
        List<String> missing = new ArrayList<>();
        if (cell.column() == null && columns.size() != 1) {
            report.missing(
                    source,
                    "The table '%s' has %s columns of amounts, and nothing says which."
                            .formatted(cell.table(), columns.size()),
                    "Maybe 'for' and a word are missing behind it.");
            return missing;
        }
        for (String row : rows(cell.row(), payment)) {
            for (String column : columns(cell, columns)) {
                if (!isThere.test(row, column)) {
                    missing.add("(%s, %s)".formatted(row, column));
                }
            }
        }
        return missing;
    }

    /** The rows that are sure to be asked for. */
    private static List<String> rows(CodeNode row, PaymentRule payment) {
        return switch (row) {
            case CodeNode.Written(var word) -> List.of(word);
            case CodeNode.ThisOutcome() -> payment.outcomes();
            case CodeNode.Cell _ -> List.of();
        };
    }

    /** The columns that are sure to be asked for: every band, where it is a band that chooses. */
    private List<String> columns(Cell cell, List<String> columns) {
        return switch (cell.column()) {
            case CodeNode.Written(var word) when !bands.contains(word) -> List.of(word);
            case CodeNode.Written(var word) ->
                    cell.row() instanceof CodeNode.ThisOutcome ? bands : List.of(word);
            case CodeNode.ThisOutcome() -> List.of();
            case CodeNode.Cell(_, var found) ->
                    found.name().equals("band") || cell.row() instanceof CodeNode.ThisOutcome
                            ? bands
                            : List.of();
            case null -> columns;
        };
    }

    private void begun(Cell cell, Source source) {
        if (plan.priceTables().stream()
                .noneMatch(table ->
                        table.name().equals(cell.table())
                                && table.from() <= plan.inForce().start())) {
            report.missing(
                    source,
                    "The table '%s' has no prices on the first day in force."
                            .formatted(cell.table()),
                    "Maybe 'from: %s'.".formatted(Days.text(plan.inForce().start())));
        }
    }
}
