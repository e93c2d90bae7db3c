package org.meed.lab.population;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Span;

/** Fills the cells of rows with what the rules of a framework turn on. */
final class BoundaryCells {

    private static final String[] PROVIDERS = {"A", "A", "B", "C", ""};
    private static final String[] AREAS = {"edge", "edge", "north", ""};
    private static final String[] WORDS = {"one", "two", "other", ""};

    private final Dice dice;
    private final Vocabulary vocabulary;
    private final String client;

    BoundaryCells(Dice dice, Vocabulary vocabulary, String client) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.client = client;
    }

    /** A length that is written in the framework, from a day on, or a day beside its end. */
    int later(int day) {
        int edge = dice.among(-1, 0, 0, 1);
        if (vocabulary.spans().isEmpty() || dice.chance(0.2)) {
            return day + dice.among(0, 1, 30, 90) + edge;
        }
        Span span = dice.among(vocabulary.spans());
        return span.after(day) + edge;
    }

    /** A day not far from another, mostly after it. */
    int near(int day) {
        return switch (dice.between(0, 7)) {
            case 0 -> day;
            case 1 -> day + dice.among(-1, 1, 7, 14);
            case 2 -> 2 * day - later(day);
            case 3 -> day + dice.between(0, 400);
            default -> later(day);
        };
    }

    /** One of the kinds that the framework picks rows of a table by; none when it picks by none. */
    Map<String, List<String>> kind(Table table) {
        List<Map<String, List<String>>> kinds = vocabulary.kinds().getOrDefault(table, List.of());
        return kinds.isEmpty() || dice.chance(0.1) ? Map.of() : dice.among(kinds);
    }

    /** Fills what a row of a table leaves empty, as one of a kind, about a day. */
    void fill(BoundaryRow row, Table table, Map<String, List<String>> kind, int day) {
        for (Column column : table.columns()) {
            if (column.name().equals("client") || !row.cell(column.name()).isEmpty()) {
                continue;
            }
            List<String> asked = kind.getOrDefault(column.name(), List.of());
            if (column.isDay()) {
                day(row, table, column, day);
            } else if (!asked.isEmpty() && dice.chance(0.93)) {
                put(row, column, dice.among(asked));
            } else {
                put(row, column, cell(table, column));
            }
        }
    }

    /** Fills the words that a row leaves empty, and leaves its days as they are. */
    void said(BoundaryRow row, Table table, Map<String, List<String>> kind) {
        for (Column column : table.columns()) {
            boolean free = !column.isDay() && !column.name().equals("client");
            List<String> asked = kind.getOrDefault(column.name(), List.of());
            boolean other = vocabulary.of(table, column).isEmpty() && asked.isEmpty();
            boolean ended = column.name().equals("reason") && row.cell("discharged").isEmpty();
            if (free && !ended && (row.cell(column.name()).isEmpty() || !other)) {
                put(row, column, asked.isEmpty() ? cell(table, column) : dice.among(asked));
            }
        }
    }

    private void day(BoundaryRow row, Table table, Column column, int day) {
        if (column.name().equals(table.defaultDay())) {
            row.day(column.name(), day);
        } else if (!dice.chance(0.3)) {
            int from = day;
            if (column.notBefore() < 0) {
                from = day - dice.among(0, 0, 1, 30);
            }
            row.day(column.name(), column.notBefore() < 0 ? from : Math.max(from, near(from)));
        }
    }

    private void put(BoundaryRow row, Column column, String cell) {
        row.put(column.name(), takes(column.type(), cell) ? cell : "");
    }

    private static boolean takes(CellType type, String cell) {
        return switch (type) {
            case CellType.Count(int min, int max) ->
                    cell.matches("\\d{1,6}")
                            && Integer.parseInt(cell) >= min
                            && Integer.parseInt(cell) <= max;
            case CellType.Decimal decimal ->
                    cell.matches("-?[0-9.]+")
                            && decimal.min().compareTo(new BigDecimal(cell)) <= 0
                            && decimal.max().compareTo(new BigDecimal(cell)) >= 0;
            case CellType.Word _,
                    CellType.Words _,
                    CellType.YesNo _,
                    CellType.Text _,
                    CellType.Day _ ->
                    true;
        };
    }

    private String cell(Table table, Column column) {
        List<String> compared = vocabulary.of(table, column);
        if (!compared.isEmpty() && dice.chance(0.75)) {
            return dice.among(compared);
        }
        return switch (column.type()) {
            case CellType.Word(var words) -> dice.chance(0.15) ? "" : dice.among(words);
            case CellType.Words(var words) -> dice.chance(0.15) ? "" : dice.among(words);
            case CellType.YesNo _ -> dice.among("yes", "yes", "yes", "no", "");
            case CellType.Count(int min, int max) ->
                    dice.among(
                            "",
                            Integer.toString(min),
                            Integer.toString(max),
                            Integer.toString(dice.between(min, Math.min(max, min + 40))));
            case CellType.Decimal _ -> dice.among("", "0", "0.5", "1", "7", "16", "37.5");
            case CellType.Text _ -> text(table, column);
            case CellType.Day _ -> "";
        };
    }

    private String text(Table table, Column column) {
        return switch (column.name()) {
            case "provider", "lead" -> dice.among(PROVIDERS);
            case "area" -> dice.among(AREAS);
            case "episode" -> client + "-E" + dice.between(1, 2);
            case "cohort" -> table.equals(Tables.EPISODES) ? dice.among("one", "two") : "one";
            case "outcome" -> "";
            default -> dice.among(WORDS);
        };
    }
}
