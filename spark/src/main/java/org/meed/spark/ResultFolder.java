package org.meed.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.meed.engine.framework.Framework;
import org.meed.engine.money.Money;
import org.meed.engine.price.ContractLine;
import org.meed.files.csv.CsvRows;
import org.meed.files.csv.OutputFolder;
import org.meed.files.results.DeterminationLine;
import org.meed.files.results.StatementLine;
import org.meed.files.results.Summary;
import org.meed.files.results.Terms;

/** Writes results: the CSV files of one machine, and the same lines as Parquet. */
final class ResultFolder {

    static final String DETERMINATIONS = "determinations.parquet";
    static final String STATEMENT = "statement.parquet";

    private final Agreement agreement;
    private final Work work;

    ResultFolder(Agreement agreement, Work work) {
        this.agreement = agreement;
        this.work = work;
    }

    /** Writes the two files of lines. */
    void writeCsv(Dataset<Row> determined, Dataset<Row> paid, OutputFolder out) {
        SortedCsv.write(
                determined,
                "determinations.csv",
                DeterminationLine.HEADER,
                ResultFolder::determined,
                agreement,
                work,
                out);
        SortedCsv.write(
                paid,
                "statement.csv",
                StatementLine.HEADER,
                ResultFolder::paid,
                agreement,
                work,
                out);
    }

    private static void determined(Row row, CsvRows rows) {
        new DeterminationLine(
                        row.getAs(FoundRows.PROVIDER),
                        row.getAs(FoundRows.CLIENT),
                        row.<Integer>getAs(FoundRows.JOURNEY),
                        row.getAs(FoundRows.OUTCOME),
                        row.<Integer>getAs(FoundRows.RUN),
                        row.getAs(FoundRows.PART),
                        row.getAs(FoundRows.VERDICT),
                        row.getAs(FoundRows.DATE),
                        row.getAs(FoundRows.REASON),
                        row.getAs(FoundRows.EVIDENCE))
                .write(rows);
    }

    private static void paid(Row row, CsvRows rows) {
        new StatementLine(
                        row.getAs(FoundRows.PROVIDER),
                        row.getAs(FoundRows.CLIENT),
                        row.<Integer>getAs(FoundRows.JOURNEY),
                        row.getAs(FoundRows.OUTCOME),
                        row.<Integer>getAs(FoundRows.RUN),
                        row.getAs(FoundRows.PART),
                        row.getAs(FoundRows.DUE),
                        new Money(row.<Long>getAs(FoundRows.PENCE)),
                        row.getAs(FoundRows.CLAUSE),
                        row.getAs(FoundRows.RULE))
                .write(rows);
    }

    /** Writes the lines as Parquet, in no order. */
    void writeParquet(Dataset<Row> determined, Dataset<Row> paid) {
        List<Column> columns = key();
        columns.add(col(FoundRows.VERDICT));
        columns.add(day(FoundRows.DATE));
        columns.add(col(FoundRows.REASON));
        columns.add(col(FoundRows.EVIDENCE));
        columns.addAll(under());
        determined
                .select(columns.toArray(Column[]::new))
                .write()
                .parquet(work.path(DETERMINATIONS));
        columns = key();
        columns.add(day(FoundRows.DUE));
        columns.add(
                col(FoundRows.PENCE)
                        .cast(DataTypes.createDecimalType(20, 0))
                        .divide(lit(100))
                        .cast(DataTypes.createDecimalType(20, 2))
                        .as("amount"));
        columns.add(col(FoundRows.CLAUSE));
        columns.add(col(FoundRows.RULE));
        columns.addAll(under());
        paid.select(columns.toArray(Column[]::new)).write().parquet(work.path(STATEMENT));
    }

    private static List<Column> key() {
        List<Column> key = new ArrayList<>();
        for (String name :
                List.of(
                        FoundRows.PROVIDER,
                        FoundRows.CLIENT,
                        FoundRows.JOURNEY,
                        FoundRows.OUTCOME,
                        FoundRows.RUN,
                        FoundRows.PART)) {
            key.add(col(name));
        }
        return key;
    }

    private static Column day(String name) {
        return nullif(col(name), lit("")).cast(DataTypes.DateType).as(name);
    }

    /** The scheme and the framework, where there are several. */
    private List<Column> under() {
        Terms terms = agreement.terms();
        if (terms.schemes().isEmpty()) {
            return List.of();
        }
        Column scheme = lit(null).cast(DataTypes.StringType);
        Column named = lit(null).cast(DataTypes.StringType);
        for (int version = 0; version < terms.schemes().size(); version++) {
            Framework framework = terms.at(version);
            Column here = col(FoundRows.VERSION).equalTo(version);
            scheme = when(here, terms.schemes().get(version)).otherwise(scheme);
            named =
                    when(here, framework.id() + " " + framework.header().version())
                            .otherwise(named);
        }
        return List.of(scheme.as("scheme"), named.as("framework"));
    }

    /** What the lines come to; those of contracts, which are no client's, are given apart. */
    Summary summary(
            Dataset<Row> determined, Dataset<Row> paid, List<List<ContractLine>> ofContracts) {
        Summary summary = new Summary(agreement.terms());
        for (Row row :
                determined
                        .groupBy(FoundRows.PROVIDER, FoundRows.VERSION, FoundRows.OUTCOME_AT)
                        .agg(
                                count_if(col(FoundRows.VERDICT).equalTo("achieved")),
                                count_if(col(FoundRows.VERDICT).equalTo("pending")))
                        .collectAsList()) {
            summary.count(
                    row.getString(0),
                    row.getInt(1),
                    row.getInt(2),
                    Math.toIntExact(row.getLong(3)),
                    Math.toIntExact(row.getLong(4)));
        }
        for (Row row :
                paid.where(col(FoundRows.PLACE).geq(0))
                        .groupBy(FoundRows.PROVIDER, FoundRows.VERSION, FoundRows.OUTCOME_AT)
                        .agg(sum(FoundRows.PENCE))
                        .collectAsList()) {
            Money money = new Money(row.getLong(3));
            summary.pay(row.getString(0), row.getInt(1), row.getInt(2), money);
        }
        for (int version = 0; version < ofContracts.size(); version++) {
            for (ContractLine line : ofContracts.get(version)) {
                summary.pay(version, line);
            }
        }
        return summary;
    }
}
