package org.meed.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.InputRefused;
import org.meed.files.shelf.Frameworks;
import org.meed.lab.population.BoundaryHistories;
import org.meed.lab.population.Vocabulary;

/** What a history may be given as, and what is refused. */
class SourcesTest {

    private static final String NATIONAL = SameBytes.SHELF.resolve("national-2012.md").toString();
    private static final int KNOWN = Days.parse("2013-09-30");

    @TempDir private Path folder = Path.of("");

    private SameBytes bytes() {
        return new SameBytes(OnSpark.session(), folder);
    }

    @Test
    void parquet_of_ones_own_may_have_dates_numbers_and_booleans() throws IOException {
        long seed = 7;
        BoundaryHistories stories =
                new BoundaryHistories(seed, Vocabulary.of(Frameworks.load(NATIONAL)));
        ToldFolder told = ToldFolder.of(folder.resolve("history"), stories.history(0, 40), seed);
        ParquetCommand.write(OnSpark.session(), told.folder(), folder.resolve("texts").toString());
        for (Table table : Tables.all()) {
            Path texts = folder.resolve("texts").resolve(table + ".parquet");
            if (Files.exists(texts)) {
                typed(table, OnSpark.session().read().parquet(texts.toString()))
                        .write()
                        .parquet(folder.resolve("typed/" + table + ".parquet").toString());
            }
        }

        Path one = bytes().oneMachine(NATIONAL, told.folder(), KNOWN);
        Path many = bytes().onSpark(NATIONAL, folder.resolve("typed").toString(), KNOWN);

        for (String file : List.of("determinations.csv", "statement.csv", "summary.csv")) {
            assertThat(many.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    private static Dataset<Row> typed(Table table, Dataset<Row> texts) {
        Dataset<Row> typed = texts.drop(ParquetTables.ROW);
        for (Column column : table.columns()) {
            org.apache.spark.sql.Column cell = col(column.name());
            typed =
                    typed.withColumn(
                            column.name(),
                            switch (column.type()) {
                                case CellType.Day _ -> cell.cast("date");
                                case CellType.Count _ -> cell.cast("int");
                                case CellType.YesNo _ ->
                                        when(cell.equalTo("yes"), true)
                                                .when(cell.equalTo("no"), false);
                                case CellType.Text _,
                                        CellType.Word _,
                                        CellType.Words _,
                                        CellType.Decimal _ ->
                                        cell;
                            });
        }
        return typed;
    }

    @Test
    void clients_who_all_have_one_id_are_refused_by_that_id_and_nothing_is_written()
            throws IOException {
        Path history = Files.createDirectories(folder.resolve("history"));
        Files.write(
                history.resolve("contacts.csv"),
                Stream.concat(
                                Stream.of("id,client,date"),
                                IntStream.range(0, Kin.MOST + 2)
                                        .mapToObj(client -> "1,c" + client + ",2012-05-01"))
                        .toList());

        assertThatThrownBy(() -> bytes().onSpark(NATIONAL, history.toString(), KNOWN))
                .isInstanceOf(InputRefused.class)
                .hasMessage(
                        "More than 10000 clients hang together by ids that rows of several have or name, such as `1` in contacts."
                                + " Maybe give each row of a table an id of its own, or none.");
        assertThat(folder.resolve("many")).doesNotExist();
    }

    @Test
    void a_folder_without_tables_and_one_with_the_same_in_two_forms_are_refused()
            throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> Sources.of(OnSpark.session(), empty.toString()))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("No file in " + empty + " is a table of a history");

        Files.createDirectories(empty.resolve("top.parquet"));
        Files.writeString(empty.resolve("top.csv"), "client,date\n");
        assertThatThrownBy(() -> Sources.of(OnSpark.session(), empty.toString()))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith(empty + " holds both CSV and Parquet tables");
    }
}
