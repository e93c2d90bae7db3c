package org.meed.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.meed.engine.schema.Tables;
import org.meed.files.InputRefused;

/**
 * Which clients hang together, since a row of one names a row of another, or has its id? Names of
 * rows are one matter of the whole table: who is kept of two rows under one id, and which row
 * withdraws or replaces which. So the rows of such clients go to one task, where the history that
 * they make settles it as ever. In sound data there are none.
 *
 * <p>Every name that a row has or names is brought together, as a hash of eight bytes with a hash
 * of its owner: where one name has two owners, and only there, the owners themselves are looked at.
 */
final class Kin {

    /** The most owners that may hang together: their rows are held by one task. */
    static final int MOST = 10_000;

    /** The most pairs of owners that are looked at, on the machine that leads. */
    static final int PAIRS_MOST = 1_000_000;

    private static final String NAME = "name";
    private static final String FIRST = "first";

    /** What a row is called that was given no id: a hash, and its number where there are others. */
    private static final int HASH_LENGTH = 16;

    private static final String NUMBERED_HASH = "^[0-9a-f]{16}-[0-9]+$";

    private Kin() {}

    /** The same rows, each with the root of its owner. */
    static Dataset<Row> rooted(Dataset<Row> rows) {
        Map<String, String> roots = roots(rows);
        if (roots.isEmpty()) {
            return rows.withColumn(HistoryRows.ROOT, col(HistoryRows.OWNER));
        }
        List<Row> pairs = new ArrayList<>();
        roots.forEach((owner, root) -> pairs.add(RowFactory.create(owner, root)));
        StructType schema =
                new StructType()
                        .add(HistoryRows.OWNER, DataTypes.StringType, false)
                        .add(FIRST, DataTypes.StringType, false);
        Dataset<Row> known = rows.sparkSession().createDataFrame(pairs, schema);
        return rows.join(broadcast(known), usingOwner(), "left")
                .withColumn(HistoryRows.ROOT, coalesce(col(FIRST), col(HistoryRows.OWNER)))
                .drop(FIRST);
    }

    private static String[] usingOwner() {
        return new String[] {HistoryRows.OWNER};
    }

    /** The root of each owner that hangs together with others. */
    private static Map<String, String> roots(Dataset<Row> rows) {
        Dataset<Row> names = given(rows).unionByName(hashed(rows));
        Column name = xxhash64(col(NAME));
        Column owner = xxhash64(col(HistoryRows.OWNER));
        Dataset<Row> shared =
                names.groupBy(name.as(NAME))
                        .agg(min(owner).as("least"), max(owner).as("most"))
                        .where(col("least").notEqual(col("most")))
                        .select(col(NAME).as("shared"))
                        .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            return shared.isEmpty() ? Map.of() : roots(names, shared);
        } finally {
            shared.unpersist();
        }
    }

    private static Map<String, String> roots(Dataset<Row> names, Dataset<Row> shared) {
        Dataset<Row> some =
                names.join(shared, xxhash64(col(NAME)).equalTo(col("shared")))
                        .select(NAME, HistoryRows.OWNER)
                        .distinct()
                        .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Dataset<Row> firsts = some.groupBy(NAME).agg(min(HistoryRows.OWNER).as(FIRST));
            List<Row> pairs =
                    some.join(firsts, new String[] {NAME}, "inner")
                            .where(col(FIRST).notEqual(col(HistoryRows.OWNER)))
                            .select(NAME, FIRST, HistoryRows.OWNER)
                            .limit(PAIRS_MOST + 1)
                            .collectAsList();
            if (pairs.size() > PAIRS_MOST) {
                throw tooMany(PAIRS_MOST, pairs.getFirst().getString(0));
            }
            Unions unions = new Unions();
            for (Row pair : pairs) {
                if (unions.join(pair.getString(1), pair.getString(2)) > MOST) {
                    throw tooMany(MOST, pair.getString(0));
                }
            }
            return unions.roots();
        } finally {
            some.unpersist();
        }
    }

    private static InputRefused tooMany(int most, String name) {
        int colon = name.indexOf(':');
        return new InputRefused(
                "More than %s clients hang together by ids that rows of several have or name, such as `%s` in %s."
                        .formatted(most, name.substring(colon + 1), name.substring(0, colon)),
                "Maybe give each row of a table an id of its own, or none.");
    }

    /**
     * The names that rows were given, and those that they name; each after its table. Most rows
     * have their own name and no other: so those are gone through without a list for each.
     */
    private static Dataset<Row> given(Dataset<Row> rows) {
        Dataset<Row> some = rows.where(table().isNotNull());
        Column id = col(HistoryRows.ID);
        Column owner = col(HistoryRows.OWNER);
        Dataset<Row> own = some.where(id.notEqual("")).select(owner, concat(table(), id).as(NAME));
        List<Column> others = new ArrayList<>();
        Column hasOther = lit(false);
        for (String column : List.of(HistoryRows.RETRACTS, HistoryRows.SUPERSEDES)) {
            others.add(concat(table(), when(col(column).notEqual(""), col(column))));
            hasOther = hasOther.or(coalesce(col(column).notEqual(""), lit(false)));
        }
        for (String column :
                List.of(HistoryRows.ID, HistoryRows.RETRACTS, HistoryRows.SUPERSEDES)) {
            Column isNumbered = col(column).rlike(NUMBERED_HASH);
            Column base = when(isNumbered, substring(col(column), 1, HASH_LENGTH));
            others.add(concat(table(), base));
            hasOther = hasOther.or(coalesce(isNumbered, lit(false)));
        }
        Column all = explode(array(others.toArray(Column[]::new))).as(NAME);
        return own.unionByName(
                some.where(hasOther).select(owner, all).where(col(NAME).isNotNull()));
    }

    /** The names of rows that were given none. */
    private static Dataset<Row> hashed(Dataset<Row> rows) {
        StructType schema =
                new StructType()
                        .add(HistoryRows.OWNER, DataTypes.StringType, false)
                        .add(NAME, DataTypes.StringType, false);
        return rows.where(
                        table().isNotNull()
                                .and(
                                        col(HistoryRows.ID)
                                                .isNull()
                                                .or(col(HistoryRows.ID).equalTo(""))))
                .select(HistoryRows.OWNER, HistoryRows.TABLE, HistoryRows.CELLS)
                .mapPartitions(new HashNames(), Encoders.row(schema));
    }

    /** The name of the table and a colon; null for a table without clients. */
    private static Column table() {
        Column[] names =
                Tables.all().stream()
                        .map(table -> lit(table.hasClient() ? table.name() + ":" : null))
                        .toArray(Column[]::new);
        return get(array(names), col(HistoryRows.TABLE));
    }
}
