package org.meed.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;

/**
 * A meeting is about what is paid: what limits leave its owner unpaid, the other scheme pays; never
 * twice, and never lost.
 */
class MeetingsWithinLimitsTest {

    /** Ann and ben have a job under both schemes; capped has 100.00 for both of them. */
    private static final String TWO =
            """
            | episodes | client | cohort | provider | started    |
            |          | ann    | one    | p        | 2013-06-01 |
            |          | ann    |        | p        | 2013-06-01 |
            |          | ben    | one    | p        | 2013-06-01 |
            |          | ben    |        | p        | 2013-06-01 |

            | assessments | client | date       | band |
            |             | ann    | 2013-06-01 | low  |
            |             | ben    | 2013-06-01 | low  |

            | work | client | kind | from       |
            """;

    private static final String BOTH_WORK =
            TWO
                    + """
                    |      | ann    | job  | 2013-07-01 |
                    |      | ben    | job  | 2013-08-01 |
                    """;

    private static Programme programme(String owned, String owners, String othersPay) {
        return SmallProgramme.of(
                SmallProgramme.scheme("one", "2012-04-01: one.md\nepisodes: where cohort is one")
                        + SmallProgramme.scheme("own", "2012-04-01: " + owned)
                        + SmallProgramme.meeting(
                                "job of one, job of own", "12 months", owners, othersPay));
    }

    /** What each is paid: by scheme, then by client and outcome. */
    private static List<String> paid(Programme programme, History history, String known) {
        List<String> said = new ArrayList<>();
        for (Reckoning.OfVersion version : reckoned(programme, history, Days.parse(known))) {
            for (int i = 0; i < version.paid().size(); i++) {
                for (Priced priced : version.paid().get(i)) {
                    String outcome = priced.result().outcome() == 0 ? "job" : "training";
                    said.add(
                            "%s %s %s %s"
                                    .formatted(
                                            version.version().scheme(),
                                            version.determinations().get(i).client(),
                                            outcome,
                                            priced.amount()));
                }
            }
        }
        return said;
    }

    static List<Reckoning.OfVersion> reckoned(Programme programme, History history, int known) {
        ProgrammeDriver driver = new ProgrammeDriver(programme, history.texts());
        return Reckoning.of(
                        programme,
                        history,
                        known,
                        IntStream.range(0, history.clientCount())
                                .mapToObj(one -> driver.determine(history.knownOn(one, known)))
                                .toList())
                .versions();
    }

    @Test
    void what_the_owners_limit_cuts_the_other_scheme_pays() {
        Programme programme = programme("capped.md", "own, then one", "nothing");

        assertThat(paid(programme, SmallHistory.of(BOTH_WORK), "2014-01-01"))
                .containsExactly(
                        "one ann job 0.00",
                        "one ben job 100.01",
                        "own ann job 100.00",
                        "own ben job 0.00");
    }

    @Test
    void of_a_result_that_is_paid_in_part_the_other_scheme_pays_that_much_less() {
        String history =
                TWO + "|  | ann | training | 2013-07-01 |\n|  | ben | job | 2013-08-01 |\n";

        // 66.67 of 100.00 are left, and a third, less a little, of 100.01 is 33.33
        assertThat(
                        paid(
                                programme("capped.md", "own, then one", "nothing"),
                                SmallHistory.of(history),
                                "2014-01-01"))
                .containsExactly(
                        "one ann training 33.33",
                        "one ben job 33.33",
                        "own ann training 33.33",
                        "own ben job 66.67");
        // a quarter is 25.0025, and of the other 75.0075 a third, less a little, 24.9999...
        assertThat(
                        paid(
                                programme("capped.md", "own, then one", "25 percent"),
                                SmallHistory.of(history),
                                "2014-01-01"))
                .contains("one ben job 50.00", "own ben job 66.67");
    }

    @Test
    void what_is_carried_over_is_still_the_owners() {
        History history = SmallHistory.of(BOTH_WORK);
        Programme programme = programme("put-off.md", "own, then one", "nothing");

        assertThat(paid(programme, history, "2014-01-01"))
                .contains("one ben job 0.00", "own ben job 50.00");
        assertThat(paid(programme, history, "2014-04-01"))
                .contains("one ben job 0.00", "own ben job 100.00");
    }

    @Test
    void what_is_less_what_another_pays_is_less_its_price_whoever_pays_that() {
        String history =
                TWO + "|  | ben | job | 2013-08-01 |\n|  | ben | training | 2013-08-01 |\n";

        assertThat(
                        paid(
                                programme("rest.md", "one, then own", "nothing"),
                                SmallHistory.of(history),
                                "2014-01-01"))
                .containsExactly(
                        "one ben job 100.01",
                        "one ben training 33.33",
                        "own ben job 0.00",
                        "own ben training 13.33");
    }

    @Test
    void the_explanation_says_how_much_limits_leave_unpaid() {
        List<Reckoning.OfVersion> versions =
                reckoned(
                        programme("capped.md", "own, then one", "nothing"),
                        SmallHistory.of(BOTH_WORK),
                        Days.parse("2014-01-01"));

        assertThat(versions.getFirst().paid().get(1).getFirst().steps())
                .extracting(Priced.Step::words)
                .last()
                .asString()
                .startsWith(
                        "nothing, and of the rest the 100.000% that limits leave unpaid, as job of own on 2013-08-01 is the same result and goes first");
    }

    @Test
    void of_three_schemes_the_next_pays_what_the_first_two_leave() {
        Programme programme =
                SmallProgramme.of(
                        SmallProgramme.scheme("own", "2012-04-01: capped.md")
                                + SmallProgramme.scheme(
                                        "next",
                                        "2012-04-01: capped-2.md\nepisodes: where cohort is two")
                                + SmallProgramme.scheme(
                                        "last",
                                        "2012-04-01: three.md\nepisodes: where cohort is three")
                                + SmallProgramme.meeting(
                                        "job of own, job of next, job of last",
                                        "12 months",
                                        "own, then next, then last",
                                        "nothing"));
        String history =
                BOTH_WORK.replace(
                        "| ben    | one    | p        | 2013-06-01 |\n",
                        "| ben    | two    | p        | 2013-06-01 |\n|  | ben | three | p | 2013-06-01 |\n");

        // ann's training leaves own 66.67 and, as she is in no other scheme, next has all its
        // 100.00
        assertThat(
                        paid(
                                programme,
                                SmallHistory.of(history.replace("ann    | job ", "ann | training")),
                                "2014-01-01"))
                .containsExactly(
                        "own ann training 33.33",
                        "own ben job 66.67",
                        "next ben job 33.33",
                        "last ben job 0.00");
    }
}
