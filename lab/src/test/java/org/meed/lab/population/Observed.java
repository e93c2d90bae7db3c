package org.meed.lab.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One client's plain rows, read the way a statistician would: treatment journeys by the 21-day
 * rule.
 */
record Observed(ClientStory story, List<Journey> journeys) {

    /**
     * Started episodes that overlap or lie at most 21 days apart; {@code ended} and {@code reason}
     * empty while open.
     */
    record Journey(String started, String ended, String reason) {

        boolean isClosed() {
            return !ended.isEmpty();
        }

        boolean completed() {
            return reason.startsWith("completed");
        }
    }

    static Observed of(ClientStory story) {
        List<StoryRow> episodes =
                story.rows("episodes").stream()
                        .filter(row -> !row.cell("started").isEmpty())
                        .sorted(Comparator.comparing(row -> row.cell("started")))
                        .toList();
        List<Journey> journeys = new ArrayList<>();
        for (StoryRow row : episodes) {
            Journey next =
                    new Journey(row.cell("started"), row.cell("discharged"), row.cell("reason"));
            if (!journeys.isEmpty() && joins(journeys.getLast(), next)) {
                journeys.add(joined(journeys.removeLast(), next));
            } else {
                journeys.add(next);
            }
        }
        return new Observed(counted(story), List.copyOf(journeys));
    }

    /**
     * What is counted here, so that twenty thousand clients fit into memory: the first few rows of
     * some tables.
     */
    private static ClientStory counted(ClientStory story) {
        return new ClientStory(
                story.client(),
                Stream.of("clients", "episodes", "top", "offences", "deaths")
                        .flatMap(table -> story.rows(table).stream().limit(8))
                        .toList());
    }

    private static boolean joins(Journey first, Journey second) {
        return !first.isClosed() || days(first.ended(), second.started()) <= 21;
    }

    private static Journey joined(Journey first, Journey second) {
        boolean firstLast =
                !first.isClosed()
                        || (second.isClosed() && first.ended().compareTo(second.ended()) > 0);
        Journey last = firstLast ? first : second;
        return new Journey(first.started(), last.ended(), last.reason());
    }

    List<String> substances() {
        return Arrays.asList(first("episodes").cell("substances").split(";"));
    }

    /** The national groups: any opiate first, then alcohol with nothing else. */
    SubstanceGroup group() {
        List<String> substances = substances();
        if (substances.stream()
                .anyMatch(List.of("heroin", "other-opiate", "methadone")::contains)) {
            return SubstanceGroup.OPIATE;
        }
        return substances.equals(List.of("alcohol"))
                ? SubstanceGroup.ALCOHOL
                : SubstanceGroup.NON_OPIATE;
    }

    StoryRow first(String table) {
        return story.rows(table).getFirst();
    }

    boolean has(String table) {
        return !story.rows(table).isEmpty();
    }

    boolean died() {
        return has("deaths");
    }

    /** The form at the start of the first journey. */
    Optional<StoryRow> startTop() {
        return journeys.isEmpty()
                ? Optional.empty()
                : story.rows("top").stream()
                        .filter(row -> row.cell("stage").equals("start"))
                        .filter(row ->
                                Math.abs(days(journeys.getFirst().started(), row.cell("date")))
                                        <= 14)
                        .findFirst();
    }

    /** The last review 5 to 26 weeks after the start of the first journey. */
    Optional<StoryRow> sixMonthReview() {
        return journeys.isEmpty()
                ? Optional.empty()
                : story.rows("top").stream()
                        .filter(row -> row.cell("stage").equals("review"))
                        .filter(row -> {
                            long days = days(journeys.getFirst().started(), row.cell("date"));
                            return days >= 35 && days <= 182;
                        })
                        .reduce((earlier, later) -> later);
    }

    static long days(String from, String to) {
        return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }
}
