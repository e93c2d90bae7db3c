package org.meed.lab.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Writes rows, and single rows. */
final class RowWriter {

    private static final List<Table> TABLES =
            Tables.all().stream().filter(Table::hasClient).toList();

    /**
     * In an order of their own, which a set has not, so that a seed writes the same text always.
     */
    private static final List<String> EPISODE_DAYS =
            List.of("referred", "triaged", "started", "discharged");

    private final Writers in;

    RowWriter(Writers in) {
        this.in = in;
    }

    /**
     * Rows, or a row.
     *
     * @param table the table they are of; null when they may be of several
     */
    record Written(String text, @Nullable Table table) {}

    Table table() {
        return in.dice.chance(0.3)
                ? in.dice.among(List.of(Tables.TOP, Tables.EPISODES, Tables.FACTS))
                : in.dice.among(TABLES);
    }

    /** Rows of any kind, of one table. */
    Written rows(Scope scope) {
        return rows(scope, table());
    }

    Written rows(Scope scope, Table table) {
        if (!scope.mayNest() || in.dice.chance(0.35)) {
            return new Written(simple(scope, table), table);
        }
        Scope closed = scope.closed();
        String rows =
                switch (in.dice.between(0, 3)) {
                    case 0 -> union(closed, table);
                    case 1 ->
                            "last %s of %s".formatted(in.dice.between(1, 2), union(closed, table));
                    case 2 -> chain(closed, table);
                    default -> simple(closed, table);
                };
        if (hasDay(table) && in.dice.chance(0.5)) {
            rows += ", " + range(closed);
        }
        return new Written(in.draft.name(rows), table);
    }

    /** Rows of two tables. */
    String mixed(Scope scope) {
        Scope closed = scope.closed();
        return in.draft.name(
                "%s together with %s".formatted(simple(closed, table()), simple(closed, table())));
    }

    private String union(Scope scope, Table table) {
        return in.dice.chance(0.5)
                ? simple(scope, table)
                : "%s together with %s".formatted(simple(scope, table), simple(scope, table));
    }

    private static boolean hasDay(Table table) {
        return !table.defaultDay().isEmpty();
    }

    /** Rows of one source. */
    String simple(Scope scope, Table table) {
        String rows = source(table);
        Table atHand = scope.atHand();
        if (atHand != null && in.dice.chance(0.5)) {
            List<String> shared = shared(atHand, table);
            rows = shared.isEmpty() ? rows : rows + " of the same " + in.dice.among(shared);
        }
        if (scope.mayNest() && in.dice.chance(0.5)) {
            rows += " where (%s)".formatted(in.conditions.condition(scope.on(table)));
        }
        if (scope.mayNest() && in.dice.chance(0.15)) {
            rows += " but not " + simple(scope.deeper(), table);
        }
        return rows;
    }

    private static List<String> shared(Table one, Table other) {
        return one.columns().stream()
                .filter(column ->
                        other.findColumn(column.name())
                                .filter(same -> same.type().equals(column.type()))
                                .isPresent())
                .map(Column::name)
                .filter(name -> !name.equals("client"))
                .toList();
    }

    private String source(Table table) {
        if (table.equals(Tables.EPISODES) && in.dice.chance(0.7)) {
            String episodes =
                    in.dice.among("journey episodes", "journey episodes", "other episodes");
            return in.dice.chance(0.3) ? episodes + " by " + in.dice.among(EPISODE_DAYS) : episodes;
        }
        List<String> days = days(table);
        boolean must = !hasDay(table) && !days.isEmpty();
        return must || (!days.isEmpty() && in.dice.chance(0.15))
                ? table.name() + " by " + in.dice.among(days)
                : table.name();
    }

    static List<String> days(Table table) {
        return columns(table, CellType.Day.class);
    }

    static List<String> columns(Table table, Class<? extends CellType> type) {
        return table.columns().stream()
                .filter(column -> type.isInstance(column.type()))
                .map(Column::name)
                .filter(name -> !name.equals("client"))
                .toList();
    }

    private String range(Scope scope) {
        String day = in.values.day(scope);
        return switch (in.dice.between(0, 6)) {
            case 0 -> "from " + day;
            case 1 -> "from %s to %s".formatted(day, in.values.day(scope));
            case 2 -> "from %s until %s".formatted(day, in.values.day(scope));
            case 3 -> "up to " + day;
            case 4 -> in.dice.among("until ", "before ", "after ") + day;
            case 5 -> "within %s after %s".formatted(in.values.span(), day);
            default -> "within %s before %s".formatted(in.values.span(), day);
        };
    }

    private String chain(Scope scope, Table table) {
        String chain =
                in.dice.chance(0.5)
                        ? "earliest %s of %s".formatted(in.dice.between(2, 3), simple(scope, table))
                        : "earliest %s then %s"
                                .formatted(simple(scope, table), simple(scope, table));
        chain +=
                switch (in.dice.between(0, 3)) {
                    case 0 -> ", at least %s apart".formatted(in.values.span());
                    case 1 -> ", less than %s apart".formatted(in.values.span());
                    case 2 -> ", each on a later day";
                    default -> "";
                };
        return in.dice.chance(0.3)
                ? chain + ", each with (%s)".formatted(in.conditions.condition(scope.on(table)))
                : chain;
    }

    /** A row of a table that has columns of some type. */
    String rowWith(Scope scope, Class<? extends CellType> type, List<String> column) {
        List<Table> some =
                TABLES.stream().filter(table -> !columns(table, type).isEmpty()).toList();
        Table table = in.dice.among(some);
        column.add(in.dice.among(columns(table, type)));
        return row(scope, table);
    }

    /** A row of a table. */
    String row(Scope scope, Table table) {
        if (!scope.mayNest()) {
            return in.dice.among("first of ", "last of ") + simple(scope, table);
        }
        Scope closed = scope.closed();
        return switch (in.dice.between(0, 6)) {
            case 0 ->
                    "row %s in %s"
                            .formatted(in.dice.between(1, 3), rows(scope.deeper(), table).text());
            case 1 ->
                    in.draft.name(
                            "%s, or else %s".formatted(pick(closed, table), pick(closed, table)));
            case 2 -> {
                if (!hasDay(table)) {
                    yield pick(scope, table);
                }
                yield in.draft.name(
                        "nearest of %s, within %s of %s"
                                .formatted(
                                        union(closed, table),
                                        in.values.span(),
                                        in.values.day(closed)));
            }
            case 3 -> in.draft.name(pick(closed, table));
            default -> pick(scope, table);
        };
    }

    private String pick(Scope scope, Table table) {
        return in.dice.among("first of ", "last of ") + rows(scope.deeper(), table).text();
    }

    /** The table of the row at hand, where it has columns of some type; else none. */
    static List<Table> atHand(Scope scope, Class<? extends CellType> type) {
        Table table = scope.atHand();
        return table == null || columns(table, type).isEmpty() ? List.of() : List.of(table);
    }
}
