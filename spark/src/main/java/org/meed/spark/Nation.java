package org.meed.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;
import org.meed.engine.check.EmptyTables;
import org.meed.engine.history.History;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.history.Texts;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Statements;
import org.meed.engine.schema.Notice;
import org.meed.files.csv.NoticesFile;
import org.meed.files.csv.OutputFolder;
import org.meed.files.results.ResultFiles;
import org.meed.files.results.Summary;

/**
 * States what every achieved result of a nation pays: the whole way from rows to files, in stages
 * of which none holds more than it must.
 *
 * @param known the day whose knowledge is used
 * @param csv whether the CSV files of lines are written besides Parquet
 * @param progress is told of each part that is done
 */
record Nation(SparkSession spark, Agreement agreement, int known, boolean csv, Progress progress) {

    private static final String FOUND = "found";

    /** What came of it: the sums, and what was wrong with the rows. */
    record Stated(Summary summary, List<Notice> notices) {
        Stated {
            notices = List.copyOf(notices);
        }
    }

    /**
     * States it.
     *
     * @param work on storage that every machine reaches; the Parquet results go beside it
     * @param out takes the CSV files
     */
    Stated state(Source source, Work work, OutputFolder out) {
        NoticeBook book = new NoticeBook();
        Dataset<Row> rows = source.rows(spark, work, book);
        SharedRows shared = SharedRows.of(rows, source.fileNames());
        Texts texts = new Texts();
        History unowned = shared.history(texts, book);
        Broadcast<SharedRows> everywhere =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(shared);
        Set<Integer> tables = new HashSet<>();
        List<GroupTotals.Total> groups = determine(rows, everywhere, book, tables, work);
        EmptyTables.notices(
                        agreement.frameworks(),
                        table -> unowned.isEmpty(table) && !tables.contains(table.index()))
                .forEach(book::add);
        List<List<ContractLine>> ofContracts = ofContracts(unowned);
        Dataset<Row> found = spark.read().schema(FoundRows.SCHEMA).parquet(work.path(FOUND));
        if (!groups.isEmpty()) {
            List<Row> lines = new GroupStage(agreement, known, shared, groups).lines();
            found = found.unionByName(spark.createDataFrame(lines, FoundRows.SCHEMA));
        }
        Dataset<Row> determined = found.where(col(FoundRows.PAID).equalTo(false));
        Dataset<Row> paid =
                LimitStage.within(found.where(FoundRows.PAID), agreement, known, everywhere)
                        .unionByName(contractRows(ofContracts));
        ResultFolder results = new ResultFolder(agreement, work);
        results.writeParquet(determined, paid);
        progress.done("lines written as Parquet");
        Summary summary = results.summary(determined, paid, ofContracts);
        progress.done("lines added up");
        if (csv) {
            results.writeCsv(determined, paid, out);
            progress.done("lines sorted and written as CSV");
        }
        summary.write(out);
        return publish(summary, book.all(), work, out);
    }

    private static Stated publish(
            Summary summary, List<Notice> notices, Work work, OutputFolder out) {
        NoticesFile.write(out, notices);
        ResultFiles.outdate(out);
        work.publish(List.of(ResultFolder.DETERMINATIONS, ResultFolder.STATEMENT));
        out.publish();
        return new Stated(summary, notices);
    }

    /**
     * The first stage: writes what is found of each client, and gives what groups come to.
     *
     * @param tables takes the places of tables of which a client has a row
     */
    private List<GroupTotals.Total> determine(
            Dataset<Row> rows,
            Broadcast<SharedRows> shared,
            NoticeBook book,
            Set<Integer> tables,
            Work work) {
        CollectionAccumulator<Integer> seen = new CollectionAccumulator<>();
        spark.sparkContext().register(seen);
        NoticeTotals notices = new NoticeTotals();
        GroupTotals groups = new GroupTotals();
        spark.sparkContext().register(notices);
        spark.sparkContext().register(groups);
        Dataset<Row> rooted = Kin.rooted(rows.where(col(HistoryRows.OWNER).notEqual("")));
        progress.done("names of rows compared");
        rooted.select(
                        HistoryRows.ROOT,
                        HistoryRows.OWNER,
                        HistoryRows.TABLE,
                        HistoryRows.LINE,
                        HistoryRows.CELLS)
                .repartition(col(HistoryRows.ROOT))
                .sortWithinPartitions(
                        HistoryRows.ROOT, HistoryRows.TABLE, HistoryRows.LINE, HistoryRows.CELLS)
                .mapPartitions(
                        new DetermineBlocks(agreement, known, shared, notices, groups, seen),
                        Encoders.row(FoundRows.SCHEMA))
                .write()
                .parquet(work.path(FOUND));
        progress.done("rows brought together by client and determined");
        notices.value().addTo(book);
        tables.addAll(seen.value());
        return groups.value();
    }

    /** What contracts are paid by each version. */
    private List<List<ContractLine>> ofContracts(History unowned) {
        return agreement.frameworks().stream()
                .map(framework -> new Statements(framework, unowned).ofContracts(known))
                .toList();
    }

    private Dataset<Row> contractRows(List<List<ContractLine>> byVersion) {
        List<Row> rows = new ArrayList<>();
        for (int version = 0; version < byVersion.size(); version++) {
            int outcomes = agreement.frameworks().get(version).plan().outcomes().size();
            for (ContractLine line : byVersion.get(version)) {
                rows.add(FoundRows.paid(version, rows.size(), outcomes, line));
            }
        }
        return spark.createDataFrame(rows, FoundRows.SCHEMA);
    }
}
