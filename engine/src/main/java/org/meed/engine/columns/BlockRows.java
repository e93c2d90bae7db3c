package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.EvidenceWalk;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** The rows of a block as rows, each made once and when it is first asked for. */
final class BlockRows {

    private final BlockTables tables;
    private final Block block;
    private final List<Table> all = Tables.all();
    private final @Nullable Row[][] made;

    BlockRows(BlockTables tables, Block block) {
        this.tables = tables;
        this.block = block;
        this.made = new @Nullable Row[all.size()][];
        Arrays.fill(made, new @Nullable Row[0]);
    }

    /** Forgets the rows of another block. */
    void clear() {
        for (Table table : all) {
            SeenRows seen = tables.read(table);
            int count = seen == null ? 0 : seen.count;
            if (made[table.index()].length < count) {
                made[table.index()] = new @Nullable Row[count + (count >> 1)];
            } else {
                Arrays.fill(made[table.index()], null);
            }
        }
    }

    /** The row of a vector, as it was known. */
    Row at(int row) {
        int table = row >>> 25;
        int place = row & SeenRows.MASK;
        Row known = made[table][place];
        if (known == null) {
            SeenRows seen = Objects.requireNonNull(tables.read(all.get(table)));
            known = seen.table.known(seen.first + place, block.known);
            made[table][place] = known;
        }
        return known;
    }

    /** The rows of a list of an element. */
    List<Row> of(RowLists lists, int element) {
        List<Row> rows = new ArrayList<>();
        for (int i = lists.from(element); i < lists.to(element); i++) {
            rows.add(at(lists.rows[i]));
        }
        return rows;
    }

    /** The rows gathered as evidence, in the order of the result files. */
    List<Row> of(ReadEvidence gathered) {
        int count = gathered.settle();
        if (count == 0) {
            return List.of();
        }
        Row[] rows = new Row[count];
        for (int i = 0; i < count; i++) {
            rows[i] = at(gathered.row(i));
        }
        if (count > 1) {
            Arrays.sort(rows, EvidenceWalk.SORTED);
        }
        return List.of(rows);
    }
}
