package org.meed.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;

/** Versions of a scheme by date, and its end. */
class VersionsTest {

    private static final int CHANGE = Days.parse("2014-01-01");

    private static final Programme BEFORE =
            SmallProgramme.of(SmallProgramme.scheme("one", "2012-04-01: one.md"));
    private static final Programme AFTER =
            SmallProgramme.of(
                    SmallProgramme.scheme("one", "2012-04-01: one.md\n2014-01-01: one-later.md"));

    /** Every result and what it pays, of the journeys that start before a day. */
    private static List<String> past(Programme programme, History history, int known) {
        ProgrammeDriver driver = new ProgrammeDriver(programme, history.texts());
        ProgrammePricer pricer = new ProgrammePricer(programme, history.texts());
        List<String> past = new ArrayList<>();
        for (int client = 0; client < history.clientCount(); client++) {
            List<Determination> determined = driver.determine(history.knownOn(client, known));
            List<List<Priced>> paid = pricer.together(determined);
            for (int version = 0; version < determined.size(); version++) {
                Determination one = determined.get(version);
                for (Result result : one.results()) {
                    if (one.journeys().get(result.journey() - 1).start() < CHANGE) {
                        past.add(one.client() + " " + result);
                    }
                }
                for (Priced priced : paid.get(version)) {
                    if (one.journeys().get(priced.result().journey() - 1).start() < CHANGE) {
                        past.add(one.client() + " " + priced);
                    }
                }
            }
        }
        return past;
    }

    @Test
    void a_further_version_changes_no_line_of_a_journey_that_starts_before_it() {
        SplittableRandom seeds = new SplittableRandom(20140101);
        for (int round = 0; round < 40; round++) {
            long seed = seeds.nextLong();
            History history = RandomClients.of(new SplittableRandom(seed), 100);
            int known = CHANGE + new SplittableRandom(seed).nextInt(700);

            assertThat(past(AFTER, history, known))
                    .as("seed %s", seed)
                    .isEqualTo(past(BEFORE, history, known));
        }
    }

    private static final History RETURNED =
            SmallHistory.of(
                    """
                    | episodes | client | started    | discharged |
                    |          | ann    | 2013-06-01 | 2013-08-01 |
                    |          | ann    | 2014-02-01 | 2014-04-01 |
                    |          | ann    | 2015-06-01 |            |

                    | work | client | kind     | from       |
                    |      | ann    | job      | 2013-07-01 |
                    |      | ann    | job      | 2015-07-01 |
                    |      | ann    | training | 2015-08-01 |
                    """);

    private static List<String> said(Programme programme, History history, String known) {
        List<String> said = new ArrayList<>();
        for (Determination one :
                new ProgrammeDriver(programme, history.texts())
                        .determine(history.knownOn(0, Days.parse(known)))) {
            for (Result result : one.results()) {
                said.add(
                        "%s %s %s %s"
                                .formatted(
                                        result.journey(),
                                        result.outcome() == 0 ? "job" : "training",
                                        Days.text(result.verdict().date()),
                                        result.verdict().because()));
            }
        }
        return said;
    }

    @Test
    void what_was_earned_under_an_earlier_version_counts_and_the_first_in_force_is_of_the_scheme() {
        assertThat(said(AFTER, RETURNED, "2016-01-01"))
                .containsExactly(
                        "1 job 2013-07-01 met",
                        "1 training 2015-08-01 met",
                        "2 job  paid-before",
                        "2 training  not-applicable",
                        "3 job 2015-07-01 met",
                        "3 training  not-applicable");
    }

    @Test
    void a_scheme_that_ends_takes_no_new_journey_and_closes_what_is_open_only_where_it_says_so() {
        String versions = "2012-04-01: one.md\nends: 2014-01-01, open results ";
        Programme runsOn = SmallProgramme.of(SmallProgramme.scheme("one", versions + "run on"));
        Programme closes = SmallProgramme.of(SmallProgramme.scheme("one", versions + "are closed"));

        assertThat(said(runsOn, RETURNED, "2016-01-01"))
                .containsExactly("1 job 2013-07-01 met", "1 training 2015-08-01 met");
        assertThat(said(closes, RETURNED, "2016-01-01"))
                .containsExactly("1 job 2013-07-01 met", "1 training 2013-12-31 scheme-ended");
        assertThat(said(closes, RETURNED, "2013-12-31"))
                .containsExactly("1 job 2013-07-01 met", "1 training  no-training-yet");
    }

    @Test
    void an_outcome_that_two_orders_would_settle_is_refused() {
        String schemes =
                SmallProgramme.scheme("one", "2012-04-01: one.md")
                        + SmallProgramme.scheme("two", "2012-04-01: two.md");
        String meeting =
                SmallProgramme.meeting(
                        "job of one, job of two", "12 months", "one, then two", "nothing");

        assertThat(SmallProgramme.reading(schemes + meeting + meeting).problems())
                .extracting(Problem::message)
                .contains(
                        "'job of one' meets others already: one order would go round against another.");
    }

    @Test
    void a_result_that_is_another_schemes_uses_up_no_budget() {
        Programme programme =
                SmallProgramme.of(
                        SmallProgramme.scheme(
                                        "one", "2012-04-01: one.md\nepisodes: where cohort is one")
                                + SmallProgramme.scheme("capped", "2012-04-01: capped.md")
                                + SmallProgramme.meeting(
                                        "job of one, job of capped",
                                        "12 months",
                                        "one, then capped",
                                        "nothing"));
        History history =
                SmallHistory.of(
                        """
                        | episodes | client | cohort | provider | started    |
                        |          | ann    | one    | p        | 2013-06-01 |
                        |          | ann    |        | p        | 2013-06-01 |
                        |          | ben    |        | p        | 2013-06-01 |

                        | work | client | kind | from       |
                        |      | ann    | job  | 2013-07-01 |
                        |      | ben    | job  | 2013-08-01 |

                        | assessments | client | date       | band |
                        |             | ann    | 2013-06-01 | low  |
                        |             | ben    | 2013-06-01 | low  |
                        """);

        assertThat(reckoned(programme, history, "2014-01-01").versions().get(1).paid())
                .map(paid -> paid.getFirst().amount().toString())
                .containsExactly("0.00", "100.00");
    }

    @Test
    void two_versions_that_both_have_limits_are_refused() {
        String versions = "2012-04-01: capped.md\n2013-04-01: capped-2.md";

        assertThat(SmallProgramme.reading(SmallProgramme.scheme("one", versions)).problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "'capped-2.md' has limits, and so has a version above it: what is used under one would not count under the other.");
    }

    private static Reckoning reckoned(Programme programme, History history, String day) {
        int known = Days.parse(day);
        ProgrammeDriver driver = new ProgrammeDriver(programme, history.texts());
        return Reckoning.of(
                programme,
                history,
                known,
                IntStream.range(0, history.clientCount())
                        .mapToObj(client -> driver.determine(history.knownOn(client, known)))
                        .toList());
    }
}
