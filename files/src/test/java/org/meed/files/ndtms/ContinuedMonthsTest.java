package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;
import org.meed.engine.schema.Severity;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.history.HistoryFolder;

/**
 * What was known in a month is what the extract of that month alone says, however many months came
 * after it.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class ContinuedMonthsTest {
    private static final long SEED = Long.getLong("meed.seed", 20130630L);
    private static final int MONTHS = 14;
    private static final Framework NATIONAL = national();

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + 4);
    }

    private static Framework national() {
        try {
            String text = Files.readString(Path.of("../examples/frameworks/national-2012.md"));
            return Objects.requireNonNull(FrameworkReader.read(text).framework());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_month_is_known_as_its_own_extract_says(long seed) {
        RandomMonths extracts = new RandomMonths(seed);
        Months months = new Months(folder.resolve("continued"));
        NdtmsSettings complete = NdtmsSettings.standard().withComplete(true);
        List<Integer> days = new ArrayList<>();
        List<List<String>> alone = new ArrayList<>();
        Path last = folder;
        for (int month = 0; month < MONTHS; month++) {
            LocalDate end = LocalDate.of(2012, 6, 1).plusMonths(month).minusDays(1);
            String text =
                    RandomMonths.HEADER
                            + "\n"
                            + String.join("\n", extracts.extract(Days.of(end)))
                            + "\n";
            Imported own =
                    new Months(folder.resolve("alone-" + month))
                            .file(end.toString(), NdtmsSettings.standard(), text);
            assertThat(own.summary.notices())
                    .as("an extract without a fault")
                    .noneMatch(notice -> notice.severity() == Severity.ERROR);
            days.add(Days.of(end));
            alone.add(known(HistoryFolder.read(own.folder), Days.of(end)));
            last = months.file(end.toString(), complete, text).folder;
        }

        History history = HistoryFolder.read(last);
        assertThat(history.notices()).isEmpty();
        for (int month = 0; month < MONTHS; month++) {
            assertThat(known(history, days.get(month)))
                    .as("seed %s, month %s", seed, month)
                    .isEqualTo(alone.get(month));
        }
        long paid = alone.getLast().stream().filter(line -> line.contains(" pays ")).count();
        System.out.printf("Months of seed %s: %s payments in the last%n", seed, paid);
        assertThat(paid).isPositive();
    }

    /** Every row, result and payment of a day, without the names of rows. */
    private static List<String> known(History history, int day) {
        ReferenceDriver driver = new ReferenceDriver(NATIONAL.plan(), history.texts());
        Pricer pricer = new Pricer(NATIONAL.plan());
        List<String> known = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            ClientHistory client = history.knownOn(i, day);
            for (Table table : Tables.all()) {
                if (table.hasClient() && !table.equals(Tables.LINKS)) {
                    client.rows(table).stream()
                            .map(row ->
                                    table.columns().stream()
                                            .map(column -> row.text(column, history.texts()))
                                            .collect(Collectors.joining(",")))
                            .sorted()
                            .forEach(known::add);
                }
            }
            for (Priced priced : pricer.price(driver.determine(client))) {
                known.add(client.client() + " pays " + priced.amount() + " " + result(priced));
            }
            driver.determine(client).results().stream()
                    .map(result ->
                            "%s %s %s %s %s %s %s"
                                    .formatted(
                                            result.journey(),
                                            result.outcome(),
                                            result.run(),
                                            result.part(),
                                            result.verdict(),
                                            result.provider(),
                                            result.band()))
                    .forEach(known::add);
        }
        return known;
    }

    private static String result(Priced priced) {
        return priced.result().outcome() + " " + priced.result().part();
    }
}
