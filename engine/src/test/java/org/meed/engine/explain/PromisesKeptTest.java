package org.meed.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meed.engine.explain.ResultShown.Prospect;
import org.meed.engine.explain.ResultShown.Way;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/** What is said to make a result a yes does; a day outside of what is said does not. */
class PromisesKeptTest {

    private static final String FAR_AHEAD = "2016-01-01";
    private static final String ASSESSED =
            """
            | assessments | client | date       | eligible | band   |
            | a1          | ann    | 2012-04-05 | yes      | medium |

            """;
    private static final String EPISODE =
            """
            | episodes | client | started    | substances   |
            | e1       | ann    | 2012-04-10 | heroin;crack |

            """;
    private static final String REVIEWS =
            ASSESSED + EPISODE + "| top | client | date | stage | opiates | crack |\n";

    private static String review(String id, String day) {
        return "| %s | ann | %s | review | 0 | 0 |\n".formatted(id, day);
    }

    private static ResultShown result(String tables, String known, String outcome) {
        return Told.of(tables, known, outcome).outcomes().getFirst().results().getFirst();
    }

    private static Prospect prospect(ResultShown result) {
        return Objects.requireNonNull(result.prospect());
    }

    /** The days between which the one row may be dated that is asked for. */
    private static DateRange days(String tables, String known) {
        Prospect prospect = prospect(result(tables, known, "abstinent"));
        List<Way> ways = prospect.ways();
        assertThat(ways).hasSize(1);
        assertThat(ways.getFirst().days()).hasSize(1);
        return ways.getFirst().days().getFirst();
    }

    private static String verdictWith(String tables, int day) {
        return result(tables + review("t9", Days.text(day)), FAR_AHEAD, "abstinent")
                .verdict()
                .word();
    }

    @ParameterizedTest(name = "reviews of {0}, as known on {1}")
    @CsvSource({
        "2012-07-02, 2012-12-01",
        "2012-07-02 2012-09-04, 2012-12-01",
        "2012-07-02 2013-08-18, 2013-09-01"
    })
    void a_review_on_the_first_or_last_day_that_is_named_makes_it_a_yes(
            String reviews, String known) {
        StringBuilder rows = new StringBuilder(REVIEWS);
        for (String day : reviews.split(" ", -1)) {
            rows.append(review("t" + day, day));
        }
        String tables = rows.toString();

        DateRange days = days(tables, known);

        assertThat(Stream.of(days.start(), days.end() - 1).map(day -> verdictWith(tables, day)))
                .containsOnly("achieved");
        assertThat(verdictWith(tables, days.end())).isEqualTo("pending");
    }

    @ParameterizedTest(
            name = "an offence of 1 January 2013, recorded on {0}, asked on 10 September 2013")
    @CsvSource({"2013-09-10, false", "2013-09-11, true"})
    void a_half_year_is_a_yes_when_no_offence_in_it_is_known_by_the_day_on_which_it_is_settled(
            String recorded, boolean kept) {
        String tables =
                ASSESSED
                        + """
                        | episodes | client | started    | substances |
                        | e1       | ann    | 2012-05-10 | heroin     |

                        | offences | client | date       | recorded   | code              | proven |
                        | o1       | ann    | 2012-01-01 | 2012-01-02 | theft-act-1968-s1 | yes    |
                        """
                        + "| o2 | ann | 2012-11-01 | %s | theft-act-1968-s1 | yes |\n"
                                .formatted(recorded);
        Prospect prospect = prospect(result(tables, "2013-09-09", "not-offending"));

        assertThat(prospect.ways())
                .extracting(Way::sentence)
                .containsExactly(
                        "None of the proven-offences dated from 10 May 2012 to 9 November 2012 becomes known by 10 September 2013.");
        assertThat(result(tables, "2013-09-10", "not-offending").verdict().word())
                .isEqualTo(kept ? "achieved" : "not-achieved");
    }

    @ParameterizedTest(name = "eligible {0}")
    @CsvSource({"yes, achieved", "no, excluded"})
    void an_exception_that_is_named_as_standing_in_the_way_does(String eligible, String verdict) {
        String tables =
                REVIEWS.replace("| yes      |", "| " + eligible + " |")
                        + review("t1", "2012-07-02");
        Prospect prospect = prospect(result(tables, "2012-12-01", "abstinent"));

        assertThat(prospect.summary())
                .isEqualTo(
                        eligible.equals("yes")
                                ? "This would make it a yes:"
                                : "This would make it a yes, but for an exception that holds as things stand, not-eligible:");
        assertThat(verdictWith(tables, Days.parse("2012-12-05"))).isEqualTo(verdict);
    }
}
