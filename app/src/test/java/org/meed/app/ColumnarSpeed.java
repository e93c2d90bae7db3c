package org.meed.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.Archive;
import org.meed.engine.history.ArchivedTable;
import org.meed.engine.history.History;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.shelf.Frameworks;
import org.meed.lab.population.Area;
import org.meed.lab.population.Histories;
import org.meed.lab.population.Population;

/**
 * How many clients and rows a second the columnar driver determines, on one thread. Not part of the
 * suite: its figures are in {@code docs/evidence/speed.md}, which names the command.
 */
class ColumnarSpeed {

    private static final int CLIENTS = Integer.getInteger("meed.clients", 100_000);
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 11;

    @Test
    void determine_on_one_thread() {
        Population population =
                Population.of(
                        7, Area.northbridge(), LocalDate.of(2012, 4, 1), LocalDate.of(2014, 4, 1));
        History history =
                Histories.of(population.clients(CLIENTS).flatMap(story -> story.rows().stream()));
        Archive archive = Archive.of(history);
        long rows = 0;
        for (Table table : Tables.all()) {
            ArchivedTable archived = archive.table(table);
            rows += archived == null ? 0 : archived.size();
        }
        for (String name : List.of("national-2012", "recovery-first")) {
            Framework framework = Frameworks.load("../examples/frameworks/" + name + ".md");
            measure(
                    name,
                    new ColumnarDriver(framework.plan(), archive, Days.parse("2014-06-30")),
                    archive,
                    rows);
        }
    }

    private static void measure(String name, ColumnarDriver driver, Archive archive, long rows) {
        List<Double> speeds = new ArrayList<>();
        long digest = 0;
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            long began = System.nanoTime();
            digest = 0;
            for (int first = 0; first < archive.clientCount(); first += ColumnarDriver.BLOCK) {
                int count = Math.min(ColumnarDriver.BLOCK, archive.clientCount() - first);
                long[] sum = {0};
                driver.determine(first, count, verdicts -> sum[0] += verdicts.digest());
                digest += sum[0];
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            if (round >= WARM_UPS) {
                speeds.add(CLIENTS / seconds);
            }
        }
        Collections.sort(speeds);
        double median = speeds.get(ROUNDS / 2);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d clients, %,d rows: median %,.0f clients/s, %,.0f rows/s, from %,.0f to %,.0f clients/s in %d rounds (%x)%n",
                name,
                CLIENTS,
                rows,
                median,
                median / CLIENTS * rows,
                speeds.getFirst(),
                speeds.getLast(),
                ROUNDS,
                digest);
    }
}
