package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Block.TableRow;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.document.Place;
import org.meed.engine.money.Money;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Reads {@code table} blocks: prices, code lists, maps from words to columns, values by column. */
final class TableReader {

    private static final Set<String> FIELDS = Set.of("kind", "of", "from", "standing", "source");

    private final BlockDesk desk;
    private final Standing standing;
    private final String origin;

    TableReader(BlockDesk desk) {
        this.desk = desk;
        desk.allow(desk.block().fields(), FIELDS);
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

    PriceTable prices(Set<String> outcomes, List<String> bands) {
        Integer from = desk.readRequired("from", TableReader::day);
        List<String> header = header("outcome");
        Map<String, Map<String, Money>> prices = new LinkedHashMap<>();
        checkBands(header, bands);
        for (TableRow row : body(header)) {
            String outcome = row.cells().getFirst();
            if (!outcomes.contains(outcome)) {
                desk.problem(
                        ErrorCode.UNKNOWN_NAME,
                        row.places().getFirst(),
                        "There is no outcome '%s'.".formatted(outcome),
                        Suggestion.orElse(outcome, outcomes, ""));
            } else if (prices.put(outcome, amounts(row, header)) != null) {
                desk.problem(
                        ErrorCode.TABLE_OVERLAP,
                        row.place(),
                        "'%s' has two rows.".formatted(outcome),
                        "");
            }
        }
        return new PriceTable(
                desk.block().name(),
                from == null ? 0 : from,
                standing,
                origin,
                header.isEmpty() ? List.of() : header.subList(1, header.size()),
                prices,
                desk.source());
    }

    private void checkBands(List<String> header, List<String> bands) {
        for (int i = 1; i < header.size(); i++) {
            if (!bands.contains(header.get(i))) {
                desk.problem(
                        ErrorCode.UNKNOWN_WORD,
                        desk.block().rows().getFirst().places().get(i),
                        "'%s' is no band of this framework.".formatted(header.get(i)),
                        Suggestion.orElse(
                                header.get(i),
                                bands,
                                "The bands are " + String.join(", ", bands) + "."));
            }
        }
    }

    private Map<String, Money> amounts(TableRow row, List<String> header) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (int i = 1; i < header.size(); i++) {
            try {
                Money amount = Money.parse(row.cells().get(i));
                if (!amount.isNegative()) {
                    amounts.put(header.get(i), amount);
                    continue;
                }
            } catch (IllegalArgumentException wrong) {
                // reported below, with its place
            }
            desk.problem(
                    ErrorCode.BAD_MONEY,
                    row.places().get(i),
                    "'%s' is no price.".formatted(row.cells().get(i)),
                    "Maybe pounds and pence, as in 280.00.");
        }
        return amounts;
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
                        "");
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
                    "");
        }
        return day;
    }

    ColumnMap map() {
        Map<String, Column> columns = new LinkedHashMap<>();
        Table table = table();
        for (TableRow row : body(header("word", "column"))) {
            Column column = column(table, row, 1);
            if (column != null && columns.put(row.cells().getFirst(), column) != null) {
                desk.problem(
                        ErrorCode.TABLE_OVERLAP,
                        row.place(),
                        "'%s' has two rows.".formatted(row.cells().getFirst()),
                        "");
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
                        "");
            } else if (column != null && values.put(column, Long.valueOf(text)) != null) {
                desk.problem(
                        ErrorCode.TABLE_OVERLAP,
                        row.place(),
                        "'%s' has two rows.".formatted(column.name()),
                        "");
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
                                                "There is no table '%s'.".formatted(name),
                                                "")));
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
                    Suggestion.orElse(name, table.columnNames(), ""));
            return null;
        }
        return column;
    }

    /** The header row, whose first cells must be these; empty when it is not so. */
    private List<String> header(String... first) {
        List<TableRow> rows = desk.block().rows();
        List<String> wanted = List.of(first);
        if (rows.isEmpty()
                || rows.getFirst().cells().size() < wanted.size()
                || !rows.getFirst().cells().subList(0, wanted.size()).equals(wanted)) {
            Place place = rows.isEmpty() ? desk.block().place() : rows.getFirst().place();
            desk.problem(
                    ErrorCode.TABLE_FORM,
                    place,
                    "This table wants a first row '| %s |'.".formatted(String.join(" | ", wanted)),
                    "");
            return List.of();
        }
        List<String> cells = rows.getFirst().cells();
        if (new HashSet<>(cells).size() < cells.size()) {
            desk.problem(
                    ErrorCode.TABLE_OVERLAP,
                    rows.getFirst().place(),
                    "Two columns have one name.",
                    "");
            return List.of();
        }
        return cells;
    }

    private List<TableRow> body(List<String> header) {
        List<TableRow> kept = new ArrayList<>();
        List<TableRow> rows = desk.block().rows();
        for (int i = 1; i < rows.size() && !header.isEmpty(); i++) {
            if (rows.get(i).cells().size() == header.size()) {
                kept.add(rows.get(i));
            } else {
                desk.problem(
                        ErrorCode.TABLE_FORM,
                        rows.get(i).place(),
                        "This row has %d cells, and the first row has %d."
                                .formatted(rows.get(i).cells().size(), header.size()),
                        "Maybe a bar is missing.");
            }
        }
        return kept;
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
