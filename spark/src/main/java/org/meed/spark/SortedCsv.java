package org.meed.spark;

import static org.apache.spark.sql.functions.col;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.meed.files.OutputRefused;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.CsvLines;
import org.meed.files.csv.CsvRows;
import org.meed.files.csv.OutputFolder;
import org.meed.files.results.Terms;

/**
 * Writes lines of results as one CSV file in their order. Tasks sort and write parts, of which the
 * machine that leads only joins the bytes, so that no machine holds them all.
 */
final class SortedCsv {

    /** So many lines are put into text at a time. */
    private static final int LINES = 4_096;

    private SortedCsv() {}

    /** How a row is written, without the columns of a programme. */
    interface LineWriter extends Serializable {
        void write(Row row, CsvRows rows);
    }

    static void write(
            Dataset<Row> lines,
            String name,
            List<String> header,
            LineWriter line,
            Agreement agreement,
            Work work,
            OutputFolder out) {
        List<String> columns = agreement.terms().header(header);
        lines.sort(FoundRows.ORDER.stream().map(column -> col(column)).toArray(Column[]::new))
                .mapPartitions(
                        new Writing(name, columns.size(), line, agreement), Encoders.STRING())
                .write()
                .text(work.path(name));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        new CsvFile(name, first, columns).close();
        try (OutputStream file = out.stream(name)) {
            first.writeTo(file);
            work.join(name, file);
        } catch (IOException e) {
            throw new OutputRefused("Cannot write " + name, e);
        }
    }

    private record Writing(String name, int columns, LineWriter line, Agreement agreement)
            implements MapPartitionsFunction<Row, String> {

        @Serial private static final long serialVersionUID = 1;

        @Override
        public Iterator<String> call(Iterator<Row> rows) {
            Terms terms = agreement.terms();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public String next() {
                    return text(rows, terms);
                }
            };
        }

        /** Some lines, without the end of the last, which whoever writes the text puts there. */
        private String text(Iterator<Row> rows, Terms terms) {
            CsvLines some = new CsvLines(name, columns);
            for (int i = 0; i < LINES && rows.hasNext(); i++) {
                Row row = rows.next();
                line.write(row, some);
                terms.end(some, row.<Integer>getAs(FoundRows.VERSION));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(some.length());
            try {
                some.writeTo(bytes);
            } catch (IOException e) {
                throw new OutputRefused("Cannot write " + name, e);
            }
            return new String(bytes.toByteArray(), 0, bytes.size() - 1, StandardCharsets.UTF_8);
        }
    }
}
