package org.meed.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.price.Pricer;
import org.meed.engine.time.Days;
import org.meed.files.shelf.Frameworks;
import org.meed.lab.population.Area;
import org.meed.lab.population.Histories;
import org.meed.lab.population.Population;

/**
 * How many clients a second the reference driver determines and prices, on one thread. Not part of
 * the suite: its figures are in {@code docs/evidence/speed.md}, which names the command.
 */
class DeterminationSpeed {

    private static final int CLIENTS = 20_000;
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 11;

    @Test
    void determine_and_price_on_one_thread() {
        Framework framework = Frameworks.load("../examples/frameworks/national-2012.md");
        Population population =
                Population.of(
                        7, Area.northbridge(), LocalDate.of(2012, 4, 1), LocalDate.of(2014, 4, 1));
        History history =
                Histories.of(population.clients(CLIENTS).flatMap(story -> story.rows().stream()));
        List<Double> speeds = new ArrayList<>();
        long results = 0;
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            long began = System.nanoTime();
            results = determineAll(framework, history);
            double seconds = (System.nanoTime() - began) / 1e9;
            if (round >= WARM_UPS) {
                speeds.add(CLIENTS / seconds);
            }
        }
        Collections.sort(speeds);
        System.out.printf(
                Locale.ROOT,
                "%,d clients, %,d results: median %,.0f clients/s, from %,.0f to %,.0f in %d rounds%n",
                CLIENTS,
                results,
                speeds.get(ROUNDS / 2),
                speeds.getFirst(),
                speeds.getLast(),
                ROUNDS);
    }

    private static long determineAll(Framework framework, History history) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        Pricer pricer = new Pricer(framework.plan());
        int known = Days.parse("2014-06-30");
        long results = 0;
        for (int client = 0; client < history.clientCount(); client++) {
            var determination = driver.determine(history.knownOn(client, known));
            results += determination.results().size() + pricer.price(determination).size();
        }
        return results;
    }
}
