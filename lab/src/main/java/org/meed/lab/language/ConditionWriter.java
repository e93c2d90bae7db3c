package org.meed.lab.language;

import java.util.List;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Writes conditions. Each part of a larger one stands in brackets. */
final class ConditionWriter {

    private static final List<Class<? extends CellType>> WORDS =
            List.of(
                    CellType.Word.class,
                    CellType.Word.class,
                    CellType.Text.class,
                    CellType.Text.class,
                    CellType.YesNo.class);

    private final Writers in;

    ConditionWriter(Writers in) {
        this.in = in;
    }

    String condition(Scope scope) {
        if (!scope.mayNest() || in.dice.chance(0.45)) {
            return relation(scope);
        }
        Scope deeper = scope.deeper();
        return switch (in.dice.between(0, 10)) {
            case 0, 1 -> "(%s) and (%s)".formatted(condition(deeper), condition(deeper));
            case 2, 3 -> "(%s) or (%s)".formatted(condition(deeper), condition(deeper));
            case 4 -> "not (%s)".formatted(condition(deeper));
            case 5 ->
                    "at least %s of ((%s), (%s), (%s))"
                            .formatted(
                                    in.dice.between(1, 3),
                                    condition(deeper),
                                    condition(deeper),
                                    condition(deeper));
            case 6, 7 -> everyRow(deeper);
            case 8 -> everyColumn(deeper);
            case 9 -> in.draft.name(condition(scope.closed()));
            default -> fate(scope);
        };
    }

    private String everyRow(Scope scope) {
        String each = in.dice.among("each", "some");
        if (in.dice.chance(0.1)) {
            return "%s of %s shows (%s)"
                    .formatted(each, in.rows.mixed(scope), condition(scope.closed()));
        }
        RowWriter.Written rows = in.rows.rows(scope);
        return "%s of %s shows (%s)"
                .formatted(each, rows.text(), condition(scope.on(rows.table())));
    }

    /** The columns of uses that the words of a cell stand for. */
    private String columns(Scope scope) {
        return in.draft.name(
                "substances of %s, through %s"
                        .formatted(in.rows.row(scope.closed(), Tables.EPISODES), in.draft.map()));
    }

    private String everyColumn(Scope scope) {
        return "(%s) for %s %s"
                .formatted(
                        numbers(scope.withUse()), in.dice.among("every", "some"), columns(scope));
    }

    private String fate(Scope scope) {
        List<String> before = scope.before();
        if (before.isEmpty()) {
            return in.dice.among("journey is closed", "journey is the first in force");
        }
        String some = in.dice.among(before);
        String several = "(%s, %s)".formatted(some, in.dice.among(before));
        return switch (in.dice.between(0, 4)) {
            case 0 -> some + in.dice.among(" applies", " does not apply");
            case 1 -> some + in.dice.among(" is achieved", " is not achieved");
            case 2 -> "each of %s that apply are achieved".formatted(several);
            case 3 -> "some of %s are %sachieved".formatted(several, in.dice.among("", "not "));
            default -> "at least 1 of %s is achieved".formatted(several);
        };
    }

    private String relation(Scope scope) {
        Scope deeper = scope.deeper();
        return switch (in.dice.between(0, 12)) {
            case 0, 1, 2 -> numbers(deeper);
            case 3, 4, 5 -> days(deeper);
            case 6, 7, 8 -> words(deeper);
            case 9 -> includes(deeper);
            case 10 ->
                    "%s %s"
                            .formatted(
                                    in.rows.rows(deeper).text(),
                                    in.dice.among("exist", "are absent"));
            case 11 ->
                    "%s %s"
                            .formatted(
                                    in.rows.row(deeper, in.rows.table()),
                                    in.dice.among("exists", "is absent"));
            default -> known(deeper);
        };
    }

    private String not() {
        return in.dice.chance(0.2) ? "not " : "";
    }

    private String numbers(Scope scope) {
        return "%s is %s%s%s"
                .formatted(
                        in.values.number(scope),
                        not(),
                        in.dice.among("", "below ", "above ", "at least ", "at most "),
                        in.values.number(scope));
    }

    private String days(Scope scope) {
        return "%s is %s%s%s"
                .formatted(
                        in.values.day(scope),
                        not(),
                        in.dice.among("", "before ", "after ", "on or before ", "on or after "),
                        in.values.day(scope));
    }

    private String known(Scope scope) {
        String what =
                switch (in.dice.between(0, 4)) {
                    case 0 -> in.values.day(scope);
                    case 1 -> in.values.number(scope);
                    case 2 -> columns(scope);
                    case 3 -> in.values.cell(scope, CellType.Decimal.class);
                    default -> in.values.cell(scope, in.dice.among(WORDS));
                };
        return what + in.dice.among(" is known", " is unknown");
    }

    private String words(Scope scope) {
        Class<? extends CellType> type = in.dice.among(WORDS);
        List<Table> own = RowWriter.atHand(scope, type);
        boolean bare = !own.isEmpty() && in.dice.chance(0.8);
        Table table = bare ? own.getFirst() : tableWith(type);
        String name = in.dice.among(RowWriter.columns(table, type));
        String cell = bare ? name : name + " of " + in.rows.row(scope, table);
        return in.dice.chance(0.15)
                ? "%s is %s%s".formatted(cell, not(), same(scope, table.column(name).type()))
                : "%s is %s%s".formatted(cell, not(), said(scope, table, name));
    }

    /** A word of another row that may be the same as one of a type. */
    private String same(Scope scope, CellType type) {
        Table other = tableWith(type.getClass());
        List<String> columns =
                other.columns().stream()
                        .filter(column -> column.type().equals(type))
                        .map(Column::name)
                        .filter(name -> !name.equals("client"))
                        .toList();
        return columns.isEmpty()
                ? same(scope, type)
                : "%s of %s".formatted(in.dice.among(columns), in.rows.row(scope, other));
    }

    private Table tableWith(Class<? extends CellType> type) {
        Table table = in.rows.table();
        while (RowWriter.columns(table, type).isEmpty()) {
            table = in.rows.table();
        }
        return table;
    }

    private String said(Scope scope, Table table, String column) {
        return switch (table.column(column).type()) {
            case CellType.Word(var words) -> words(words);
            case CellType.YesNo _ -> in.dice.among("yes", "yes", "no");
            case CellType.Text _ -> text(scope);
            case CellType.Words _, CellType.Count _, CellType.Decimal _, CellType.Day _ ->
                    throw new IllegalStateException(column + " holds no single word.");
        };
    }

    private String text(Scope scope) {
        return switch (in.dice.between(0, 5)) {
            case 0 -> "this outcome";
            case 1 -> "in %s on %s".formatted(in.draft.codeList(), in.values.day(scope.closed()));
            case 2 -> "one of bands";
            case 3 -> "\"A\"";
            default -> words(List.of("one", "two", "other"));
        };
    }

    private String words(List<String> words) {
        return in.dice.chance(0.5)
                ? in.dice.among(words)
                : "one of (%s, %s)".formatted(in.dice.among(words), in.dice.among(words));
    }

    private String includes(Scope scope) {
        return "substances of %s includes %s"
                .formatted(
                        in.rows.row(scope, Tables.EPISODES),
                        words(List.of("heroin", "crack", "alcohol", "cannabis")));
    }
}
