package org.meed.lab.language;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
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
        return in.dice.among("0", "1", "2", "3", "13", "28", "2.87", "0.5");
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
        return switch (in.dice.between(0, 11)) {
            case 0 -> figures();
            case 1 -> in.draft.numberParameter();
            case 2, 3 -> "number of " + in.rows.rows(scope.deeper()).text();
            case 4 -> "days of " + in.spells.spells(scope);
            case 5 -> fold(scope);
            case 9 -> listed(scope, Listing.COUNTS);
            case 10 -> different(scope);
            case 11 -> cell(scope, CellType.Decimal.class);
            case 6 ->
                    "%s percent of %s, rounded %s"
                            .formatted(
                                    in.dice.among(25, 50, 150),
                                    in.dice.chance(0.3)
                                            ? cell(scope, CellType.Decimal.class)
                                            : cell(scope, CellType.Count.class),
                                    in.dice.among("up", "down"));
            default -> cell(scope, CellType.Count.class);
        };
    }

    /** What a table gives for words that are found, or written. */
    String listed(Scope scope, Listing listing) {
        String by = "%s by %s".formatted(in.draft.listing(listing), key(scope, Listing.WORDS));
        if (listing.columns().size() > 1) {
            return by + " for " + key(scope, listing.columns());
        }
        // a column that is found might be a band, and then all bands must be there
        return in.dice.chance(0.7) ? by : by + " for " + quoted(listing.columns());
    }

    /** What a table gives for words that are written. */
    String written(Listing listing) {
        return "%s by %s for %s"
                .formatted(
                        in.draft.listing(listing),
                        quoted(Listing.WORDS),
                        quoted(listing.columns()));
    }

    private String quoted(List<String> words) {
        return "\"%s\"".formatted(in.dice.among(words));
    }

    private String key(Scope scope, List<String> words) {
        return switch (in.dice.between(0, 4)) {
            case 0, 1 -> quoted(words);
            case 2 -> "area of last of journey episodes";
            case 3 -> cell(scope, CellType.Text.class);
            default -> cell(scope, CellType.Word.class);
        };
    }

    private String different(Scope scope) {
        Table table = in.rows.table();
        String column =
                in.dice.among(
                        table.columns().stream()
                                .map(Column::name)
                                .filter(name -> !name.equals("client"))
                                .toList());
        return "number of different %s%s of %s"
                .formatted(
                        column, in.dice.among("", "s"), in.rows.rows(scope.deeper(), table).text());
    }

    private String fold(Scope scope) {
        if (in.dice.chance(0.3)) {
            return "%s over %s of value"
                    .formatted(
                            in.dice.among("sum", "least", "greatest"),
                            in.rows.rows(scope.deeper(), Tables.FACTS).text());
        }
        Table table = in.dice.among(List.of(Tables.TOP, Tables.GOALS, Tables.VACCINATIONS));
        return "%s over %s of %s"
                .formatted(
                        in.dice.among("sum", "least", "greatest"),
                        in.rows.rows(scope.deeper(), table).text(),
                        in.dice.among(RowWriter.columns(table, CellType.Count.class)));
    }
}
