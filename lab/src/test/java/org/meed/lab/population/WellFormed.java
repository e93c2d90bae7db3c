package org.meed.lab.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** What a history folder takes: known tables and columns, and cells of the right type. */
final class WellFormed {

    private WellFormed() {}

    static void check(StoryRow row) {
        Table table = Tables.find(row.table()).orElseThrow();
        assertThat(row.cell("client")).isNotEmpty();
        row.cells()
                .forEach((name, value) -> {
                    assertThat(value).as("%s of %s", name, row).isNotEmpty();
                    if (name.equals("recorded")) {
                        cell(new CellType.Day(), value);
                    } else if (!Tables.STANDARD.contains(name)) {
                        cell(table.column(name).type(), value);
                    }
                });
    }

    /** The days of a row by column, without the day it was recorded. */
    static Map<String, String> days(StoryRow row) {
        Map<String, String> days = new LinkedHashMap<>();
        for (Column column : Tables.find(row.table()).orElseThrow().columns()) {
            if (column.isDay() && !row.cell(column.name()).isEmpty()) {
                days.put(column.name(), row.cell(column.name()));
            }
        }
        return days;
    }

    private static void cell(CellType type, String value) {
        switch (type) {
            case CellType.Text() -> assertThat(value).isNotBlank();
            case CellType.Word(var words) -> assertThat(words).contains(value);
            case CellType.Words(var words) ->
                    assertThat(words).containsAll(List.of(value.split(";")));
            case CellType.Day() -> assertThat(LocalDate.parse(value)).hasToString(value);
            case CellType.Count(var min, var max) ->
                    assertThat(Integer.parseInt(value)).isBetween(min, max);
            case CellType.YesNo() -> assertThat(value).isIn("yes", "no");
            case CellType.Decimal(var min, var max) ->
                    assertThat(new BigDecimal(value)).isBetween(min, max);
        }
    }
}
