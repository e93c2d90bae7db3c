package org.meed.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The second stage, where a framework has limits: what is left of each paid line, one limit after
 * another. The lines that share what a limit has are brought together in the order in which they
 * ask it, and pass a task one by one; it holds none of them, or where a limit shares pro rata those
 * of one day.
 */
final class LimitStage {

    /** The day on which a piece of a line is paid. */
    static final String DAY = "day";

    /** How much of the line the piece is. */
    static final String LEFT = "left";

    /** Whether a limit changed it. */
    static final String TOUCHED = "touched";

    /** Which of those that share: all pieces with one text are of one group. */
    static final String GROUP = "group";

    /** The columns of a paid line, and of a piece of one. */
    static final StructType PIECES = pieces();

    private static final List<String> ORDER =
            List.of(
                    GROUP,
                    DAY,
                    FoundRows.SETTLED,
                    FoundRows.CLIENT,
                    FoundRows.JOURNEY,
                    FoundRows.OUTCOME_AT,
                    FoundRows.RUN,
                    FoundRows.PART_AT,
                    FoundRows.PROVIDER,
                    FoundRows.PLACE,
                    FoundRows.SEQ);

    private LimitStage() {}

    private static StructType pieces() {
        return FoundRows.SCHEMA
                .add(DAY, DataTypes.IntegerType, false)
                .add(LEFT, DataTypes.LongType, false)
                .add(TOUCHED, DataTypes.BooleanType, false)
                .add(GROUP, DataTypes.StringType, true);
    }

    /**
     * The same lines, each paid what limits leave.
     *
     * @param paid lines of a framework alone, of all clients and groups
     */
    static Dataset<Row> within(
            Dataset<Row> paid, Agreement agreement, int known, Broadcast<SharedRows> shared) {
        int limits = agreement.frameworks().getFirst().plan().limits().size();
        if (limits == 0) {
            return paid;
        }
        Dataset<Row> pieces =
                paid.withColumn(DAY, col(FoundRows.SETTLED))
                        .withColumn(LEFT, col(FoundRows.PENCE))
                        .withColumn(TOUCHED, lit(false))
                        .withColumn(GROUP, lit("").cast(DataTypes.StringType));
        for (int limit = 0; limit < limits; limit++) {
            LimitAsking asking = new LimitAsking(agreement, known, shared, limit);
            pieces =
                    pieces.mapPartitions(asking.grouping(), Encoders.row(PIECES))
                            .repartition(col(GROUP))
                            .sortWithinPartitions(columns(ORDER))
                            .mapPartitions(asking, Encoders.row(PIECES));
        }
        return together(pieces, known);
    }

    /** One line again of its pieces: of what was carried over, what has come. */
    private static Dataset<Row> together(Dataset<Row> pieces, int known) {
        Column come = when(col(DAY).leq(known), col(LEFT)).otherwise(0L);
        List<String> line = new ArrayList<>(Arrays.asList(FoundRows.SCHEMA.fieldNames()));
        Column[] columns =
                line.stream()
                        .map(name ->
                                name.equals(FoundRows.PENCE)
                                        ? when(col(TOUCHED), coalesce(col(LEFT), lit(0L)))
                                                .otherwise(col(FoundRows.PENCE))
                                                .as(FoundRows.PENCE)
                                        : col(name))
                        .toArray(Column[]::new);
        return pieces.groupBy(columns(line))
                .agg(sum(come).as(LEFT), max(TOUCHED).as(TOUCHED))
                .select(columns);
    }

    private static Column[] columns(List<String> names) {
        return names.stream().map(name -> col(name)).toArray(Column[]::new);
    }
}
