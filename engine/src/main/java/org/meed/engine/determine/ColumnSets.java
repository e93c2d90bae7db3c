package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.ColumnsFunction;
import org.meed.engine.determine.Functions.RowFunction;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.history.Row;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/** How sets of columns are found. */
final class ColumnSets {

    private final Compilation compiled;
    private final Plan plan;

    ColumnSets(Compilation compiled, Plan plan) {
        this.compiled = compiled;
        this.plan = plan;
    }

    ColumnsFunction columns(ColumnsNode node) {
        return switch (node) {
            case ColumnsNode.Through(var row, var words, var mapName) -> {
                RowFunction found = compiled.row(row);
                Column[] byBit =
                        byBit(
                                words,
                                java.util.Objects.requireNonNull(plan.columnMaps().get(mapName)));
                yield frame -> through(found.row(frame), words, byBit);
            }
        };
    }

    private static Column[] byBit(Column words, ColumnMap map) {
        if (!(words.type() instanceof CellType.Words(var listed))) {
            throw new IllegalStateException(
                    "The column (%s) does not hold several words.".formatted(words.name()));
        }
        Column[] byBit = new Column[listed.size()];
        for (int i = 0; i < byBit.length; i++) {
            byBit[i] = java.util.Objects.requireNonNull(map.columns().get(listed.get(i)));
        }
        return byBit;
    }

    private static @Nullable List<Column> through(@Nullable Row row, Column words, Column[] byBit) {
        int bits = row == null ? Days.UNKNOWN : row.cell(words);
        if (bits == Days.UNKNOWN || bits == 0) {
            return null;
        }
        List<Column> columns = new ArrayList<>(4);
        for (int i = 0; i < byBit.length; i++) {
            if ((bits & 1 << i) != 0 && !columns.contains(byBit[i])) {
                columns.add(byBit[i]);
            }
        }
        return columns;
    }
}
