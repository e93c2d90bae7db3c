package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.csv.OutputFolder;
import org.meed.files.history.HistoryFolder;
import org.meed.files.history.HistoryFolderWriter;
import org.meed.files.history.TableWriter;
import org.meed.lab.population.BoundaryHistories;
import org.meed.lab.population.StoryRow;

/** A compact history says what the tables say that it was made from. */
class CompactCommandTest {

    private static final int CLIENTS = 60;
    private static final BoundaryHistories BOUNDARY = new BoundaryHistories(4);

    @TempDir Path temp;
    private Path tables = Path.of("");
    private Path compact = Path.of("");

    private record Said(int code, String out, String err) {}

    private static Said meed(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Meed.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Said(code, out.toString(), err.toString());
    }

    private static StoryRow row(String table, String... cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            named.put(cells[i], cells[i + 1]);
        }
        return new StoryRow(table, named);
    }

    private static List<StoryRow> rows() {
        List<StoryRow> rows = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            rows.addAll(BOUNDARY.client(i).rows());
        }
        addOdd(rows);
        addShared(rows);
        return rows;
    }

    /**
     * What boundary clients lack: other alphabets, decimals, a list in an order of its own, a lost
     * row.
     */
    private static void addOdd(List<StoryRow> rows) {
        rows.add(row("facts", "client", "zoë 👍", "date", "2012-05-01", "value", "-2.50"));
        rows.add(row("facts", "client", "zoë 👍", "date", "2012-05-01", "value", "2.5", "id", "ü"));
        rows.add(
                row(
                        "facts",
                        "id",
                        "v",
                        "supersedes",
                        "ü",
                        "recorded",
                        "2013-01-01",
                        "client",
                        "zoë 👍",
                        "date",
                        "2012-05-01",
                        "value",
                        "3"));
        rows.add(row("facts", "id", "w", "retracts", "v", "recorded", "2013-02-01"));
        rows.add(
                row(
                        "episodes",
                        "client",
                        "zoë 👍",
                        "provider",
                        "nörd",
                        "started",
                        "2012-05-01",
                        "substances",
                        "crack;heroin"));
        rows.add(row("top", "client", "zoë 👍", "date", "no day"));
    }

    /** Tables without clients. */
    private static void addShared(List<StoryRow> rows) {
        rows.add(row("contracts", "provider", "nörd", "from", "2012-04-01", "share", "0.25"));
        rows.add(
                row(
                        "comparisons",
                        "cohort",
                        "c",
                        "from",
                        "2012-04-01",
                        "numerator",
                        "3",
                        "denominator",
                        "4",
                        "recorded",
                        "2012-12-01"));
    }

    @BeforeEach
    void writeBoth() {
        tables = temp.resolve("tables");
        compact = temp.resolve("compact");
        Map<String, List<StoryRow>> byTable = new LinkedHashMap<>();
        rows().forEach(row ->
                byTable.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row));
        try (OutputFolder folder = OutputFolder.into(tables)) {
            HistoryFolderWriter writer = new HistoryFolderWriter(folder);
            byTable.forEach((table, some) -> write(writer, Tables.find(table).orElseThrow(), some));
            folder.publish();
        }
        Said said = meed("compact", "--history", tables.toString(), "--out", compact.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).startsWith(compact.resolve("history.meed") + ": ");
    }

    private static void write(HistoryFolderWriter writer, Table table, List<StoryRow> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        List<String> header = List.copyOf(columns);
        try (TableWriter file = writer.table(table, header)) {
            rows.forEach(row -> file.row(header.stream().map(row::cell).toList()));
        }
    }

    private static String told(Row row, History history, int known) {
        StringBuilder told = new StringBuilder(row + " " + row.fact() + " " + row.recorded());
        told.append(' ').append(row.firstDay()).append(' ').append(row.isWithdrawnOn(known));
        told.append(' ').append(history.texts().at(row.source()));
        for (Column column : row.table().columns()) {
            told.append('|').append(row.text(column, history.texts()));
            told.append('/').append(row.seenFrom(column));
        }
        return told.toString();
    }

    private static List<String> told(History history, int known) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            for (Table table : Tables.all()) {
                history.knownOn(i, known).rows(table).stream()
                        .map(row -> told(row, history, known))
                        .forEach(told::add);
            }
        }
        Tables.all().stream()
                .filter(table -> !table.hasClient())
                .flatMap(table -> history.sharedRows(table, known).stream())
                .map(row -> told(row, history, known))
                .forEach(told::add);
        return told;
    }

    @Test
    void it_has_the_same_rows_on_every_day_and_the_same_notices() {
        History read = HistoryFolder.read(tables);
        History loaded = HistoryFolder.read(compact);
        assertThat(loaded.notices()).isNotEmpty().isEqualTo(read.notices());
        assertThat(loaded.lastDay()).isEqualTo(read.lastDay());
        for (Table table : Tables.all()) {
            assertThat(loaded.recordedOnOneDay(table)).isEqualTo(read.recordedOnOneDay(table));
        }
        Set<Integer> days = new LinkedHashSet<>(List.of(Days.LAST, Days.parse("2013-01-15")));
        for (int i = 0; i < CLIENTS; i++) {
            BOUNDARY.knownDays(i, 4).forEach(day -> days.add(Days.of(day)));
        }
        for (int day : days) {
            assertThat(told(loaded, day)).isEqualTo(told(read, day));
        }
        assertThat(told(loaded, Days.LAST)).anyMatch(row -> row.contains("|crack;heroin/"));
    }

    private Said run(String command, Path history, String... more) {
        return meed(
                Stream.concat(
                                Stream.of(
                                        command,
                                        "--framework",
                                        Path.of("..", "examples", "frameworks", "national-2012.md")
                                                .toString(),
                                        "--history",
                                        history.toString(),
                                        "--known",
                                        "2014-03-31"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void statements_and_explanations_are_the_same_to_the_byte() throws IOException {
        Path one = temp.resolve("one");
        Path other = temp.resolve("other");
        String[] since = {"--previous", "2013-03-31", "--out"};
        Said first = run("statement", tables, since[0], since[1], since[2], one.toString());
        Said second = run("statement", compact, since[0], since[1], since[2], other.toString());
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.out()).isEqualTo(first.out()).contains("GBP");
        List<Path> files;
        try (Stream<Path> list = Files.list(one)) {
            files = list.toList();
        }
        assertThat(files).hasSizeGreaterThan(4);
        for (Path file : files) {
            assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
        History read = HistoryFolder.read(tables);
        for (int i = 0; i < read.clientCount(); i += 7) {
            String client = read.client(i);
            Said told = run("explain", compact, "--client", client);
            assertThat(told.code()).isZero();
            assertThat(told.out()).isEqualTo(run("explain", tables, "--client", client).out());
        }
    }

    @Test
    void it_does_not_go_beside_tables_and_may_be_written_again() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), tables);
        for (Path out : List.of(tables, link)) {
            Said said = meed("compact", "--history", tables.toString(), "--out", out.toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err())
                    .startsWith("meed: --out is a folder that holds a history already, " + out)
                    .hasLineCount(1);
        }
        byte[] before = Files.readAllBytes(compact.resolve("history.meed"));
        assertThat(
                        meed("compact", "--history", tables.toString(), "--out", compact.toString())
                                .code())
                .isZero();
        assertThat(compact.resolve("history.meed")).hasBinaryContent(before);
    }

    @Test
    void a_broken_one_is_refused_in_one_line() throws IOException {
        Path file = compact.resolve("history.meed");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Said said = run("explain", compact, "--client", "zoë 👍");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("meed: " + file + " cannot be read: ").hasLineCount(1);
    }
}
