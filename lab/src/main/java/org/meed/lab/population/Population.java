package org.meed.lab.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up people of an area and what was written down about them: as many as are asked for, each
 * the same whoever else is asked for.
 *
 * <p>Most arrive within the range; some were in treatment already, at most a year before it.
 * Nothing that happens on the last day or later is told, though rows about earlier days may be
 * recorded after it.
 *
 * @param seed another seed, other people
 * @param area where they live and who treats them
 * @param from the first day of the range
 * @param to the day after its last
 * @param recorded whether rows say when they were written down, with the corrections and
 *     withdrawals that go with it
 */
public record Population(long seed, Area area, LocalDate from, LocalDate to, boolean recorded) {

    /** Refuses a range without a day. */
    public Population {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "the range from " + from + " to " + to + " has no day");
        }
    }

    /**
     * The people of an area over the days from {@code from} (included) to {@code to} (not
     * included).
     */
    public static Population of(long seed, Area area, LocalDate from, LocalDate to) {
        return new Population(seed, area, from, to, true);
    }

    /**
     * The same people, their rows without the day they were recorded, so without corrections and
     * withdrawals.
     */
    public Population withoutRecorded() {
        return new Population(seed, area, from, to, false);
    }

    /**
     * One client.
     *
     * @param index 0 or more
     */
    public ClientStory client(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("client " + index + ": the first is 0");
        }
        return written(Life.of(this, index));
    }

    /** The first {@code count} clients, in order, made one at a time as they are read. */
    public Stream<ClientStory> clients(int count) {
        return IntStream.range(0, count).mapToObj(this::client);
    }

    ClientStory written(Life life) {
        List<StoryRow> rows = new ArrayList<>(32);
        Recording recording = new Recording(this, life.draws(), life.person().client(), rows);
        Consumer<Entry> book = recording::write;
        TreatmentRows.write(life, book);
        AssessmentRows.write(life, book);
        TopRows.write(life, book);
        JusticeRows.write(life, book);
        LivingRows.write(life, book);
        HealthRows.write(life, book);
        return new ClientStory(life.person().client(), rows);
    }

    int firstDay() {
        return (int) from.toEpochDay();
    }

    int endDay() {
        return (int) to.toEpochDay();
    }
}
