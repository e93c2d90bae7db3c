package org.meed.spark;

import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.price.Claim;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;
import org.meed.files.results.DeterminationLine;
import org.meed.files.results.StatementLine;
import org.meed.files.results.Terms;

/**
 * The columns of a data set that holds lines of results on their way to their files, those of
 * {@code determinations.csv} and those of {@code statement.csv} beside each other.
 *
 * <p>{@code place} is 0 for what a client has, and from 1 for each group, so that a group under the
 * word of a client stands behind it; {@code seq} counts the lines of one client or group. With
 * provider, client and version they say where a line stands among all.
 */
final class FoundRows {

    static final String PAID = "paid";
    static final String VERSION = "version";
    static final String PROVIDER = "provider";
    static final String CLIENT = "client";
    static final String PLACE = "place";
    static final String SEQ = "seq";
    static final String JOURNEY = "journey";
    static final String OUTCOME = "outcome";
    static final String OUTCOME_AT = "outcome_at";
    static final String RUN = "run";
    static final String PART = "part";
    static final String PART_AT = "part_at";
    static final String VERDICT = "verdict";
    static final String DATE = "date";
    static final String REASON = "reason";
    static final String EVIDENCE = "evidence";
    static final String DUE = "due";
    static final String PENCE = "pence";
    static final String CLAUSE = "clause";
    static final String RULE = "rule";
    static final String AREA = "area";
    static final String SETTLED = "settled";
    static final String BAND = "band";

    static final StructType SCHEMA =
            new StructType()
                    .add(PAID, DataTypes.BooleanType, false)
                    .add(VERSION, DataTypes.IntegerType, false)
                    .add(PROVIDER, DataTypes.StringType, false)
                    .add(CLIENT, DataTypes.StringType, false)
                    .add(PLACE, DataTypes.IntegerType, false)
                    .add(SEQ, DataTypes.IntegerType, false)
                    .add(JOURNEY, DataTypes.IntegerType, false)
                    .add(OUTCOME, DataTypes.StringType, false)
                    .add(OUTCOME_AT, DataTypes.IntegerType, false)
                    .add(RUN, DataTypes.IntegerType, false)
                    .add(PART, DataTypes.StringType, false)
                    .add(PART_AT, DataTypes.IntegerType, false)
                    .add(VERDICT, DataTypes.StringType, true)
                    .add(DATE, DataTypes.StringType, true)
                    .add(REASON, DataTypes.StringType, true)
                    .add(EVIDENCE, DataTypes.StringType, true)
                    .add(DUE, DataTypes.StringType, true)
                    .add(PENCE, DataTypes.LongType, true)
                    .add(CLAUSE, DataTypes.StringType, true)
                    .add(RULE, DataTypes.StringType, true)
                    .add(AREA, DataTypes.StringType, true)
                    .add(SETTLED, DataTypes.IntegerType, true)
                    .add(BAND, DataTypes.StringType, true);

    /** By which lines are sorted. */
    static final List<String> ORDER = List.of(PROVIDER, CLIENT, VERSION, PLACE, SEQ);

    private FoundRows() {}

    /** Adds what is determined of a client or group, and what it is paid. */
    static void add(
            Terms terms,
            int version,
            int place,
            Determination determination,
            List<Priced> paid,
            Consumer<Row> rows) {
        int seq = 0;
        for (Result result : determination.results()) {
            rows.accept(determined(terms, version, place, seq++, determination.client(), result));
        }
        seq = 0;
        for (Priced priced : paid) {
            rows.accept(paid(terms, version, place, seq++, determination.client(), priced));
        }
    }

    private static Row determined(
            Terms terms, int version, int place, int seq, String client, Result result) {
        DeterminationLine line = DeterminationLine.of(terms, version, client, result);
        return RowFactory.create(
                false,
                version,
                line.provider(),
                client,
                place,
                seq,
                line.journey(),
                line.outcome(),
                result.outcome(),
                line.run(),
                line.part(),
                result.part(),
                line.verdict(),
                line.date(),
                line.reason(),
                line.evidence(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Row paid(
            Terms terms, int version, int place, int seq, String client, Priced priced) {
        StatementLine line = StatementLine.of(terms, version, client, priced);
        Result result = priced.result();
        return paid(
                version,
                place,
                seq,
                line,
                result.outcome(),
                result.part(),
                result.area(),
                Claim.of(client, priced).settled(),
                result.band());
    }

    /** What a contract is paid: behind the outcomes of a framework stand such payments. */
    static Row paid(int version, int seq, int outcomes, ContractLine line) {
        return paid(
                version,
                -1,
                seq,
                StatementLine.of(line),
                outcomes + line.payment(),
                0,
                null,
                null,
                null);
    }

    private static Row paid(
            int version,
            int place,
            int seq,
            StatementLine line,
            int outcomeAt,
            int partAt,
            @Nullable String area,
            @Nullable Integer settled,
            @Nullable String band) {
        return RowFactory.create(
                true,
                version,
                line.provider(),
                line.client(),
                place,
                seq,
                line.journey(),
                line.outcome(),
                outcomeAt,
                line.run(),
                line.part(),
                partAt,
                null,
                null,
                null,
                null,
                line.due(),
                line.amount().pence(),
                line.clause(),
                line.rule(),
                area,
                settled,
                band);
    }
}
