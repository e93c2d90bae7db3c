package org.meed.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meed.engine.history.Archive;
import org.meed.engine.history.ArchivedTable;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.files.compact.ArchiveWriter;
import org.meed.lab.population.Area;
import org.meed.lab.population.ClientStory;
import org.meed.lab.population.Histories;
import org.meed.lab.population.Population;

/**
 * Makes up a nation and writes its history compact, for {@link NationSpeed}: people whose first
 * treatment began before April 2014 and what was written down of them until November 2014, which is
 * twenty rows each. A main class, run by hand; a million clients want {@code -Xmx11g}.
 *
 * <p>Arguments: how many clients, and the folder to write to.
 */
public final class NationHistory {

    private static final String BEFORE = "2014-04-01";

    private NationHistory() {}

    public static void main(String[] args) {
        int clients = Integer.parseInt(args[0]);
        Population population =
                Population.of(
                        7, Area.northbridge(), LocalDate.of(2012, 4, 1), LocalDate.of(2014, 11, 1));
        Stream<ClientStory> stories =
                IntStream.iterate(0, index -> index + 1)
                        .mapToObj(population::client)
                        .filter(NationHistory::beganInTime)
                        .limit(clients);
        Archive archive = Archive.of(Histories.of(stories.flatMap(story -> story.rows().stream())));
        ArchiveWriter.write(archive, Path.of(args[1]));
        say(archive);
    }

    private static boolean beganInTime(ClientStory story) {
        return story.rows("episodes").stream()
                .map(row -> row.cell("started"))
                .filter(day -> !day.isEmpty())
                .min(Comparator.naturalOrder())
                .filter(day -> day.compareTo(BEFORE) < 0)
                .isPresent();
    }

    /** How many rows there are in all. */
    static long rows(Archive archive) {
        long rows = 0;
        for (Table table : Tables.all()) {
            ArchivedTable archived = archive.table(table);
            rows += archived == null ? 0 : archived.size();
        }
        return rows;
    }

    /** Prints the mix: how many rows a client has of each table. */
    static void say(Archive archive) {
        System.out.printf(
                Locale.ROOT, "%,d clients, %,d rows%n", archive.clientCount(), rows(archive));
        for (Table table : Tables.all()) {
            ArchivedTable archived = archive.table(table);
            if (archived != null) {
                System.out.printf(
                        Locale.ROOT,
                        "  %s: %.2f a client%n",
                        table,
                        archived.size() / (double) archive.clientCount());
            }
        }
    }
}
