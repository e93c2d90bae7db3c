package org.meed.bench.data;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.meed.engine.history.Archive;
import org.meed.engine.history.ArchivedTable;
import org.meed.engine.history.History;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.lab.population.Area;
import org.meed.lab.population.BoundaryHistories;
import org.meed.lab.population.Histories;
import org.meed.lab.population.Population;
import org.meed.lab.population.StoryRow;

/**
 * Made-up people, over whom is measured.
 *
 * @param history their rows, as objects
 * @param archive the same, laid out by columns
 * @param told the same rows, told anew
 */
public record MadeData(History history, Archive archive, Supplier<Stream<StoryRow>> told) {

    /** Clients of an area over two years, from a seed. */
    public static MadeData population(long seed, int clients) {
        Population population =
                Population.of(
                        seed,
                        Area.northbridge(),
                        LocalDate.of(2012, 4, 1),
                        LocalDate.of(2014, 4, 1));
        return of(() -> population.clients(clients).flatMap(story -> story.rows().stream()));
    }

    /** Clients who rub against every boundary of the national rules. */
    public static MadeData boundary(long seed, int clients) {
        return of(() -> new BoundaryHistories(seed).history(0, clients).stream());
    }

    private static MadeData of(Supplier<Stream<StoryRow>> told) {
        History history = Histories.of(told.get());
        return new MadeData(history, Archive.of(history), told);
    }

    /** How many clients there are. */
    public int clients() {
        return archive.clientCount();
    }

    /** How many rows there are in all. */
    public long rows() {
        long rows = 0;
        for (Table table : Tables.all()) {
            ArchivedTable archived = archive.table(table);
            rows += archived == null ? 0 : archived.size();
        }
        return rows;
    }
}
