package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Block.TableRow;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.document.Place;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * Reads {@code table} blocks: code lists, maps from words to columns, values by column; and what
 * they share with {@link PriceReader prices}.
 */
final class TableReader {

    final BlockDesk desk;
    final Standing standing;
    final String origin;

    TableReader(BlockDesk desk, Names.TableKind kind) {
        this.desk = desk;
        desk.allow(
                switch (kind) {
                    case PRICES, NUMBERS -> Set.of("kind", "from", "standing", "source");
                    case CODES -> Set.of("kind", "standing", "source");
                    case MAP, VALUES -> Set.of("kind", "of", "standing", "source");
                });
        Standing read = desk.readRequired("standing", text -> ParameterReader.standing(text, 0));
        this.standing = read == null ? Standing.UNVERIFIED : read;
        String source = desk.readRequired("source", BlockDesk::unquoted);
        this.origin = source == null ? "" : source;
    }

    /** What a table block says it is for. */
    static Optional<Names.TableKind> kind(Block block) {
        Field kind = block.findField("kind");
        if (kind != null) {
            for (Names.TableKind known : Names.TableKind.values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(kind.text().toString())) {
                    return Optional.of(known);
                }
            }
        }
        return Optional.empty();
    }

    /** Says what is wrong with the kind of a table that has none. */
    static void noKind(BlockDesk desk) {
        Set<String> kinds = new TreeSet<>();
        for (Names.TableKind known : Names.TableKind.values()) {
            kinds.add(known.name().toLowerCase(Locale.ROOT));
        }
        String maybe = "Maybe one of " + String.join(", ", kinds) + ".";
        Field kind = desk.block().findField("kind");
        if (kind == null) {
            desk.allow(Set.of("kind", "of", "from", "standing", "source"));
            desk.required("kind");
        } else {
            desk.problem(
                    ErrorCode.UNKNOWN_WORD,
                    kind.text().place(),
                    "'%s' is no kind of table.".formatted(kind.text()),
                    Suggestion.orElse(kind.text().toString(), kinds, maybe));
        }
    }

    CodeList codes() {
        List<CodeList.Entry> entries = new ArrayList<>();
        for (TableRow row : body(header("code", "from", "to"))) {
            int from = dayOrEmpty(row, 1);
            int to = dayOrEmpty(row, 2);
            if (Days.isKnown(from) && Days.isKnown(to) && to < from) {
                desk.problem(
                        ErrorCode.BAD_DATE,
                        row.places().get(2),
                        "This code ends before it begins.",
                        "Maybe its two days should change places.");
            }
            entries.add(new CodeList.Entry(row.cells().getFirst(), from, to));
        }
        return new CodeList(desk.block().name(), entries, standing, origin, desk.source());
    }

    private int dayOrEmpty(TableRow row, int cell) {
        String text = row.cells().get(cell);
        int day = Days.parseOrUnknown(text);
        if (!text.isEmpty() && !Days.isKnown(day)) {
            desk.problem(
                    ErrorCode.BAD_DATE,
                    row.places().get(cell),
                    "There is no day '%s'.".formatted(text),
                    "Maybe a day like 2012-04-01, or nothing.");
        }
        return day;
    }

    ColumnMap map() {
        Map<String, Column> columns = new LinkedHashMap<>();
        Table table = table();
        for (TableRow row : body(header("word", "column"))) {
            Column column = column(table, row, 1);
            if (column != null) {
                once(row, columns.put(row.cells().getFirst(), column) == null);
            }
        }
        return new ColumnMap(
                desk.block().name(),
                table == null ? "" : table.name(),
                columns,
                standing,
                origin,
                desk.source());
    }

    ValueTable values() {
        Map<Column, Long> values = new LinkedHashMap<>();
        Table table = table();
        for (TableRow row : body(header("column", "value"))) {
            Column column = column(table, row, 0);
            String text = row.cells().get(1);
            if (!text.matches("\\d{1,9}")) {
                desk.problem(
                        ErrorCode.BAD_NUMBER,
                        row.places().get(1),
                        "'%s' is no whole number.".formatted(text),
                        "Maybe figures only, as in 13.");
            } else if (column != null && values.put(column, Long.valueOf(text)) != null) {
                desk.problem(
                        ErrorCode.TABLE_OVERLAP,
                        row.place(),
                        "'%s' has two rows.".formatted(column.name()),
                        "Maybe one of them is for another column.");
            }
        }
        return new ValueTable(desk.block().name(), values, standing, origin, desk.source());
    }

    private @Nullable Table table() {
        return desk.readRequired(
                "of",
                name ->
                        Tables.find(name)
                                .orElseThrow(() ->
                                        new Mistake(
                                                ErrorCode.UNKNOWN_NAME,
                                                0,
                                                "The history has no table '%s'.".formatted(name),
                                                Suggestion.orElse(
                                                        name, tableNames(), "Maybe 'top'."))));
    }

    private static List<String> tableNames() {
        return Tables.all().stream().map(Table::name).toList();
    }

    static String oneOf(Collection<String> words) {
        return words.isEmpty()
                ? "Maybe its block is missing."
                : "Maybe one of " + String.join(", ", words) + ".";
    }

    private @Nullable Column column(@Nullable Table table, TableRow row, int cell) {
        if (table == null) {
            return null;
        }
        String name = row.cells().get(cell);
        Column column = table.findColumn(name).orElse(null);
        if (column == null || !(column.type() instanceof CellType.Count)) {
            desk.problem(
                    ErrorCode.UNKNOWN_NAME,
                    row.places().get(cell),
                    "The table %s has no column of numbers '%s'.".formatted(table.name(), name),
                    Suggestion.orElse(name, table.columnNames(), oneOf(numbers(table))));
            return null;
        }
        return column;
    }

    private static List<String> numbers(Table table) {
        return table.columns().stream()
                .filter(column -> column.type() instanceof CellType.Count)
                .map(Column::name)
                .toList();
    }

    /** The header row, whose first cells must be these; empty when it is not so. */
    List<String> header(String... first) {
        List<TableRow> rows = desk.block().rows();
        List<String> wanted = List.of(first);
        if (rows.isEmpty()
                || rows.getFirst().cells().size() < wanted.size()
                || !rows.getFirst().cells().subList(0, wanted.size()).equals(wanted)) {
            Place place = rows.isEmpty() ? desk.block().place() : rows.getFirst().place();
            desk.problem(
                    ErrorCode.TABLE_FORM,
                    place,
                    "This table has no first row of the names of its columns.",
                    "Maybe '| %s |'.".formatted(String.join(" | ", wanted)));
            return List.of();
        }
        List<String> cells = rows.getFirst().cells();
        if (new HashSet<>(cells).size() < cells.size()) {
            desk.problem(
                    ErrorCode.TABLE_OVERLAP,
                    rows.getFirst().place(),
                    "Two columns of this table have one name.",
                    "Maybe one of them is meant otherwise.");
            return List.of();
        }
        return cells;
    }

    List<TableRow> body(List<String> header) {
        List<TableRow> kept = new ArrayList<>();
        List<TableRow> rows = desk.block().rows();
        for (int i = 1; i < rows.size() && !header.isEmpty(); i++) {
            if (rows.get(i).cells().size() == header.size()) {
                kept.add(rows.get(i));
            } else {
                desk.problem(
                        ErrorCode.TABLE_FORM,
                        rows.get(i).place(),
                        "This row has %s cells, and the first row has %s."
                                .formatted(rows.get(i).cells().size(), header.size()),
                        "Maybe a bar is missing.");
            }
        }
        return kept;
    }

    /** Reports a row whose words have a row already. */
    void once(TableRow row, boolean first) {
        if (!first) {
            desk.problem(
                    ErrorCode.TABLE_OVERLAP,
                    row.place(),
                    "'%s' has two rows.".formatted(row.cells().getFirst()),
                    "Maybe one of them is for another word.");
        }
    }

    static int day(String text) {
        int day = Days.parseOrUnknown(text);
        if (!Days.isKnown(day)) {
            throw new Mistake(
                    ErrorCode.BAD_DATE,
                    0,
                    "There is no day '%s'.".formatted(text),
                    "Maybe 2012-04-01.");
        }
        return day;
    }
}
