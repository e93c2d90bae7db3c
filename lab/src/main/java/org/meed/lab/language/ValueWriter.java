package org.meed.lab.language;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Writes days, numbers and spans. */
final class ValueWriter {

    private static final String[] LANDMARKS = {
        "journey start",
        "journey start",
        "journey end",
        "journey closes",
        "known date",
        "result day"
    };

    private final Writers in;

    ValueWriter(Writers in) {
        this.in = in;
    }

    String span() {
        return in.dice.chance(0.25)
                ? in.draft.spanParameter()
                : in.dice.among(
                        "0 days", "1 day", "21 days", "10 weeks", "1 month", "6 months", "1 year");
    }

    String day(Scope scope) {
        if (!scope.mayNest()) {
            return in.dice.chance(0.1) ? in.dice.among(Draft.DATES) : in.dice.among(LANDMARKS);
        }
        Scope deeper = scope.deeper();
        return switch (in.dice.between(0, 9)) {
            case 0 -> in.dice.among(LANDMARKS);
            case 1, 2 ->
                    "%s %s %s".formatted(span(), in.dice.among("after", "before"), day(deeper));
            case 3 -> earned(scope);
            case 4 ->
                    "day %s %s %s"
                            .formatted(
                                    in.spells.spells(scope),
                                    in.dice.among("total", "has run"),
                                    span());
            case 5 ->
                    scope.before().isEmpty()
                            ? in.dice.among(LANDMARKS)
                            : "day of " + in.dice.among(scope.before());
            case 6 ->
                    "%s day of (%s, %s)"
                            .formatted(
                                    in.dice.among("first", "last"),
                                    day(scope.closed()),
                                    day(scope.closed()));
            default -> cell(scope, CellType.Day.class);
        };
    }

    private String earned(Scope scope) {
        return scope.before().isEmpty() || in.dice.chance(0.5)
                ? "last earned end"
                : "last earned end of " + in.dice.among(scope.before());
    }

    /** A column of the row at hand, or of a row that is picked. */
    String cell(Scope scope, Class<? extends CellType> type) {
        List<Table> own = RowWriter.atHand(scope, type);
        if (!own.isEmpty() && in.dice.chance(0.75)) {
            return in.dice.among(RowWriter.columns(own.getFirst(), type));
        }
        List<String> column = new ArrayList<>();
        String row = in.rows.rowWith(scope.deeper(), type, column);
        return column.getFirst() + " of " + row;
    }

    String number(Scope scope) {
        String number = term(scope);
        return scope.mayNest() && in.dice.chance(0.25)
                ? "%s %s %s".formatted(number, in.dice.among("plus", "less"), term(scope.deeper()))
                : number;
    }

    private String figures() {
        return Integer.toString(in.dice.among(0, 1, 2, 3, 13, 28));
    }

    private String term(Scope scope) {
        if (scope.use() && in.dice.chance(0.6)) {
            return in.dice.chance(0.4)
                    ? in.draft.values() + " for this column"
                    : "use of " + in.rows.row(scope.closed(), Tables.TOP);
        }
        if (!scope.mayNest()) {
            return in.dice.chance(0.5) ? figures() : in.draft.numberParameter();
        }
        return switch (in.dice.between(0, 8)) {
            case 0 -> figures();
            case 1 -> in.draft.numberParameter();
            case 2, 3 -> "number of " + in.rows.rows(scope.deeper()).text();
            case 4 -> "days of " + in.spells.spells(scope);
            case 5 -> fold(scope);
            case 6 ->
                    "%s percent of %s, rounded %s"
                            .formatted(
                                    in.dice.among(25, 50, 150),
                                    cell(scope, CellType.Count.class),
                                    in.dice.among("up", "down"));
            default -> cell(scope, CellType.Count.class);
        };
    }

    private String fold(Scope scope) {
        Table table = in.dice.among(List.of(Tables.TOP, Tables.GOALS, Tables.VACCINATIONS));
        return "%s over %s of %s"
                .formatted(
                        in.dice.among("sum", "least", "greatest"),
                        in.rows.rows(scope.deeper(), table).text(),
                        in.dice.among(RowWriter.columns(table, CellType.Count.class)));
    }
}
