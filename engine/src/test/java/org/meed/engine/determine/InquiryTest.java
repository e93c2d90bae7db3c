package org.meed.engine.determine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.determine.HowNear.Miss;
import org.meed.engine.determine.Inquiry.Account;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.history.History;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** Questions about a determination are answered by what the driver itself asks. */
class InquiryTest {

    private static final Framework NATIONAL = Shipped.framework("national-2012");
    private static final String EPISODE =
            """
            | episodes | client | started    | substances   |
            | e1       | ann    | 2012-04-10 | heroin;crack |

            """;
    private static final String REVIEWS =
            EPISODE + "| top | client | date | stage | opiates | crack |\n";

    private static Account account(String tables, String known, String outcome, int place) {
        History history = SmallHistory.of(tables);
        Inquiry inquiry =
                new ReferenceDriver(NATIONAL.plan(), history.texts())
                        .inquire(history.knownOn(0, Days.parse(known)));
        int index = NATIONAL.plan().indexOf(outcome);
        return inquiry.accounts().stream()
                .filter(account -> account.result().outcome() == index)
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private static RowsNode.Chain pair() {
        Once once =
                (Once)
                        NATIONAL.plan()
                                .outcomes()
                                .get(NATIONAL.plan().indexOf("abstinent"))
                                .result();
        Condition.IsThere met = (Condition.IsThere) once.ways().getFirst().met();
        return (RowsNode.Chain) met.node();
    }

    private static HowNear search(String reviews, String known) {
        return account(REVIEWS + reviews, known, "abstinent", 0).at().search(pair());
    }

    private static String shown(Miss miss) {
        return switch (miss) {
            case Miss.TooClose(var a, var b, int days, Span needs) ->
                    "%s, %s: %s days apart, needs %s"
                            .formatted(a.row().id(), b.row().id(), days, needs);
            case Miss.TooFar(var a, var b, int days, Span most) ->
                    "%s, %s: %s days apart, must be less than %s"
                            .formatted(a.row().id(), b.row().id(), days, most);
            case Miss.NotShown(_, var row, var truth) -> row.row().id() + " " + truth;
            case Miss.TooFew(_, int looked, int fit, int needed) ->
                    "%s of %s fit, %s needed".formatted(fit, looked, needed);
        };
    }

    private static List<String> misses(String reviews) {
        return search(reviews, "2014-06-01").misses().stream().map(InquiryTest::shown).toList();
    }

    @Test
    void a_pair_too_close_says_by_how_much() {
        assertThat(
                        misses(
                                """
                                | t1 | ann | 2012-07-02 | review | 0 | 0 |
                                | t2 | ann | 2012-07-20 | review | 0 | 0 |
                                | t3 | ann | 2012-09-04 | review | 0 | 0 |
                                """))
                .containsExactly("t1, t3: 64 days apart, needs 70 days");
    }

    @Test
    void a_pair_too_far_apart_says_by_how_much() {
        assertThat(
                        misses(
                                """
                                | t1 | ann | 2012-07-02 | review | 0 | 0 |
                                | t2 | ann | 2012-07-09 | review | 0 | 0 |
                                | t3 | ann | 2013-08-18 | review | 0 | 0 |
                                """))
                .containsExactly(
                        "t1, t2: 7 days apart, needs 70 days",
                        "t2, t3: 405 days apart, must be less than 12 months");
    }

    @Test
    void a_review_that_does_not_say_and_would_complete_the_pair_is_named() {
        assertThat(
                        misses(
                                """
                                | t1 | ann | 2012-07-02 | review | 0 | 0 |
                                | t2 | ann | 2012-09-20 | review | 0 |   |
                                | t3 | ann | 2012-10-20 | review | 0 | 5 |
                                """))
                .containsExactly("t2 UNKNOWN", "t3 NO", "1 of 3 fit, 2 needed");
    }

    @Test
    void one_review_alone_and_none_at_all_are_too_few() {
        assertThat(misses("| t1 | ann | 2012-07-02 | review | 0 | 0 |"))
                .containsExactly("1 of 1 fit, 2 needed");
        assertThat(misses("| t1 | ann | 2012-04-10 | start | 28 | 4 |"))
                .containsExactly("0 of 0 fit, 2 needed");
    }

    @Test
    void a_review_to_come_may_be_dated_from_the_least_gap_to_the_eve_of_the_greatest() {
        HowNear search = search("| t1 | ann | 2012-07-02 | review | 0 | 0 |", "2012-08-01");

        HowNear.Opening opening = search.openings().getFirst();
        assertThat(opening.days()).isEqualTo(range("2012-09-10", "2013-07-02"));
        assertThat(opening.more()).isZero();
        assertThat(search.openings().getLast().more()).isOne();
    }

    @Test
    void a_pair_that_is_found_says_how_far_apart_it_is() {
        HowNear search =
                search(
                        """
                        | t1 | ann | 2012-07-02 | review | 0 | 0 |
                        | t2 | ann | 2012-09-10 | review | 0 | 0 |
                        """,
                        "2012-12-01");

        assertThat(search.found()).hasSize(2);
        assertThat(search.apart()).containsExactly(70);
        assertThat(search.misses()).isEmpty();
    }

    @Test
    void each_window_of_a_clock_tells_how_it_went() {
        Account account =
                account(
                        """
                        | episodes | client | started    | substances |
                        | e1       | ann    | 2012-05-10 | heroin     |

                        | offences | client | date       | code              | proven |
                        | o1       | ann    | 2012-01-01 | theft-act-1968-s1 | yes    |
                        | o2       | ann    | 2012-08-01 | theft-act-1968-s1 | yes    |
                        """,
                        "2013-09-01",
                        "not-offending",
                        2);

        assertThat(account.windows())
                .extracting(
                        ClockWindow::run,
                        ClockWindow::name,
                        ClockWindow::days,
                        window -> window.fate().getClass().getSimpleName())
                .containsExactly(
                        tuple(1, "first half", range("2012-05-10", "2012-11-10"), "Broken"),
                        tuple(1, "second half", range("2012-11-10", "2013-05-10"), "CutOff"),
                        tuple(2, "first half", range("2012-08-02", "2013-02-02"), "Waiting"),
                        tuple(2, "second half", range("2013-02-02", "2013-08-02"), "Waiting"));
        assertThat(account.windows().get(2).settled()).isEqualTo(Days.parse("2013-12-02"));
    }

    @Test
    void the_step_that_decides_is_the_last_that_changed_the_verdict() {
        String tables =
                """
                | episodes | client | started    | discharged | reason              | substances |
                | e1       | ann    | 2012-05-01 | 2012-08-01 | completed-drug-free | cannabis   |

                | deaths | client | date       |
                | d1     | ann    | 2013-01-05 |
                """;

        assertThat(decided(account(tables, "2013-12-01", "completion", 0)))
                .containsExactly("not-assessed");
        assertThat(decided(account(tables, "2013-12-01", "sustained", 0)))
                .containsExactly("Needed");
        assertThat(decided(account(tables, "2013-12-01", "abstinent", 0))).containsExactly("Lost");
        String eligible =
                tables
                        + "\n| assessments | client | date | eligible | band |\n| a1 | ann | 2012-04-20 | yes | low |\n";
        assertThat(decided(account(eligible, "2013-12-01", "completion", 0)))
                .containsExactly("Achieved");
        assertThat(decided(account(eligible, "2013-12-01", "sustained", 1)))
                .containsExactly("died");
    }

    private static List<String> decided(Account account) {
        return account.steps().stream()
                .filter(Step::decides)
                .map(step ->
                        step.test() instanceof Step.Test.Excepted excepted
                                ? excepted.rule().label()
                                : step.test().getClass().getSimpleName())
                .toList();
    }

    private static DateRange range(String start, String end) {
        return new DateRange(Days.parse(start), Days.parse(end));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
