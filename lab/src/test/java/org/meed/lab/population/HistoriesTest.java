package org.meed.lab.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Tables;

class HistoriesTest {

    private static final Population PEOPLE =
            Population.of(
                    3, Area.northbridge(), LocalDate.of(2012, 4, 1), LocalDate.of(2014, 10, 1));

    private static Stream<StoryRow> rows(Population population, int clients) {
        return population.clients(clients).flatMap(story -> story.rows().stream());
    }

    @Test
    void made_up_people_make_a_history_without_a_single_notice() {
        assertThat(Histories.of(rows(PEOPLE, 2_000)).notices()).isEmpty();
        assertThat(Histories.of(rows(PEOPLE.withoutRecorded(), 2_000)).notices()).isEmpty();
    }

    @Test
    void once_all_is_written_down_the_recorded_story_is_the_plain_one_but_for_lasting_strays() {
        int end = (int) LocalDate.of(2030, 1, 1).toEpochDay();
        History recorded = Histories.of(rows(PEOPLE, 2_000));
        History plain = Histories.of(rows(PEOPLE.withoutRecorded(), 2_000));
        int more = 0;
        for (int place = 0; place < plain.clientCount(); place++) {
            ClientHistory one = recorded.knownOn(place, end);
            ClientHistory other = plain.knownOn(place, end);
            assertThat(one.rows(Tables.EPISODES)).hasSameSizeAs(other.rows(Tables.EPISODES));
            assertThat(one.rows(Tables.ASSESSMENTS)).hasSameSizeAs(other.rows(Tables.ASSESSMENTS));
            assertThat(one.rows(Tables.TOP))
                    .hasSizeGreaterThanOrEqualTo(other.rows(Tables.TOP).size());
            more += one.rows(Tables.TOP).size() - other.rows(Tables.TOP).size();
        }
        System.out.printf(
                Locale.ROOT, "strays among TOP rows whose withdrawal was withdrawn: %d%n", more);
        assertThat(more).isLessThan(20);
    }

    @Test
    void
            histories_that_rub_against_boundaries_lose_few_rows_and_only_for_reasons_that_were_meant() {
        History history =
                Histories.of(
                        IntStream.range(0, 3_000)
                                .mapToObj(new BoundaryHistories(77)::client)
                                .flatMap(story -> story.rows().stream()));
        Map<String, Long> codes =
                history.notices().stream()
                        .collect(Collectors.groupingBy(Notice::code, Collectors.counting()));
        System.out.println("notices about 3,000 histories that rub against boundaries: " + codes);
        assertThat(history.clientCount()).isEqualTo(3_000);
        assertThat(codes.keySet())
                .containsExactlyInAnyOrder(
                        "no-such-row",
                        "circular",
                        "duplicate-id",
                        "date-after-recorded",
                        "dates-out-of-order");
        assertThat(history.notices()).hasSizeLessThan(1_000);
    }

    @Test
    void a_row_of_no_known_table_is_refused() {
        assertThatThrownBy(
                        () -> Histories.of(Stream.of(new StoryRow("pets", Map.of("client", "a")))))
                .hasMessage("there is no table pets");
    }
}
