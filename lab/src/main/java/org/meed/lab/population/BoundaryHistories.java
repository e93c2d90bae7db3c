package org.meed.lab.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Histories that rub against every boundary: for tests, not for looking at.
 *
 * <p>Life seldom falls on the day that a rule turns on; these do, again and again. Starts lie at
 * the edges of the ranges in which frameworks are in force, at months' ends and on 29 February;
 * gaps, reviews, deaths, offences, doses and returns lie a day before, on and after the ends of
 * windows; cells are empty, rows come twice, forms share a day, and what was written down is
 * corrected, withdrawn and revived. A few rows name rows that are not there, withdraw each other or
 * were recorded before the day they tell of: a reader answers those with a notice, never with a
 * failure.
 *
 * @param seed another seed, other histories
 * @param vocabulary what the rules turn on whose boundaries are meant; null for the national ones
 */
public record BoundaryHistories(long seed, @Nullable Vocabulary vocabulary) {

    /** Histories about the boundaries of the national rules. */
    public BoundaryHistories(long seed) {
        this(seed, null);
    }

    private static final double TABLE_LEFT_OUT = 0.06;
    private static final List<String> CAN_BE_LEFT_OUT =
            List.of(
                    "clients",
                    "interventions",
                    "assessments",
                    "top",
                    "offences",
                    "custody",
                    "housing",
                    "work",
                    "vaccinations",
                    "deaths");

    /** One client; the same whoever else is asked for. */
    public ClientStory client(int index) {
        return new BoundaryStory(seed, index, vocabulary).told();
    }

    /**
     * The rows of a whole history, some tables left out altogether.
     *
     * @param number which history: 0, 1, ...; no two share a client
     * @param clients how many clients it has
     */
    public List<StoryRow> history(int number, int clients) {
        Draws draws = Draws.of(seed, ~(long) number);
        List<String> leftOut =
                IntStream.range(0, CAN_BE_LEFT_OUT.size())
                        .filter(i -> draws.at(Channel.BOUNDARY, i).chance(TABLE_LEFT_OUT))
                        .mapToObj(CAN_BE_LEFT_OUT::get)
                        .toList();
        Stream<StoryRow> rows =
                IntStream.range(number * clients, (number + 1) * clients)
                        .mapToObj(this::client)
                        .flatMap(story -> story.rows().stream())
                        .filter(row -> !leftOut.contains(row.table()));
        if (vocabulary == null) {
            return rows.toList();
        }
        Dice dice = new Dice(draws.within(Channel.BOUNDARY, 1));
        return Stream.concat(rows, BoundaryRest.shared(vocabulary, dice).stream()).toList();
    }

    /**
     * Days on which it is worth asking what was known of a client: around the days that rows tell
     * of and were recorded on, and around the ends of the windows that begin there.
     *
     * @param index the client
     * @param count how many days at most
     * @return different days in order, the same for the same client and count
     */
    public List<LocalDate> knownDays(int index, int count) {
        TreeSet<Integer> days = new TreeSet<>();
        for (StoryRow row : client(index).rows()) {
            row.cells().values().stream()
                    .filter(BoundaryHistories::isDay)
                    .map(LocalDate::parse)
                    .forEach(day -> {
                        addAround(day, days);
                        if (vocabulary != null) {
                            days.addAll(BoundaryRest.ends(vocabulary, (int) day.toEpochDay()));
                        }
                    });
        }
        List<Integer> choices = new ArrayList<>(days);
        Dice dice = new Dice(Draws.of(seed, index).within(Channel.BOUNDARY, 1));
        while (choices.size() > count) {
            choices.remove(/* index */ dice.between(0, choices.size() - 1));
        }
        return choices.stream().map(LocalDate::ofEpochDay).toList();
    }

    private static boolean isDay(String cell) {
        return cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-';
    }

    private static void addAround(LocalDate day, TreeSet<Integer> days) {
        for (int off : new int[] {-1, 0, 1, 14, 15, 21, 22}) {
            days.add((int) day.plusDays(off).toEpochDay());
        }
        for (int months : new int[] {3, 6, 9, 10, 12, 16, 22}) {
            int end = (int) day.plusMonths(months).toEpochDay();
            days.addAll(List.of(end - 1, end, end + 1));
        }
    }
}
