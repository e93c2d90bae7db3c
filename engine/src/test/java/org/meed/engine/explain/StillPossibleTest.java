package org.meed.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

// Longer than the ceiling because each case stands with the whole of what is said.
/** What would still make a result a yes, or that nothing can. */
class StillPossibleTest {

    private static final String OPEN =
            """
            | episodes | client | started    | substances |
            | e1       | ann    | 2012-05-01 | heroin     |

            """;
    private static final String COMPLETED =
            """
            | episodes | client | started    | discharged | reason              | substances |
            | e1       | ann    | 2012-05-01 | 2012-08-01 | completed-drug-free | cannabis   |

            """;
    private static final String ASSESSED =
            """
            | assessments | client | date       | eligible | band |
            | a1          | ann    | 2012-04-20 | yes      | low  |

            """;
    private static final String REVIEWS =
            OPEN + ASSESSED + "| top | client | date | stage | opiates |\n";

    private static String reviewed(String reviews, String known) {
        return Told.why(REVIEWS + reviews, known, "abstinent");
    }

    @Test
    void one_review_waits_for_another_within_the_gaps() {
        assertThat(reviewed("| t1 | ann | 2012-07-02 | review | 0 |", "2012-12-01"))
                .isEqualTo(
                        """
                        Pending: it may still go either way (journey-open).
                        Because there is only one TOP review: it needs two.
                        This would make it a yes:
                        - A TOP review dated from 10 September 2012 to 1 July 2013 that shows no use of opiates, while the journey is open.
                        """);
    }

    @Test
    void once_the_window_after_a_review_is_over_two_more_are_wanted() {
        assertThat(reviewed("| t1 | ann | 2012-07-02 | review | 0 |", "2014-12-01"))
                .isEqualTo(
                        """
                        Pending: it may still go either way (journey-open).
                        Because there is only one TOP review: it needs two.
                        This would make it a yes:
                        - Two TOP reviews dated on or after 1 May 2012, at least 70 days apart and less than 12 months, that both show no use of opiates, while the journey is open.
                        """);
    }

    @Test
    void a_pair_too_far_apart_says_by_how_much() {
        String reviews =
                """
                | t1 | ann | 2012-07-02 | review | 0 |
                | t2 | ann | 2013-08-18 | review | 0 |
                """;

        assertThat(reviewed(reviews, "2013-09-01"))
                .isEqualTo(
                        """
                        Pending: it may still go either way (journey-open).
                        Because the TOP review of 2 July 2012 (top:t1) and the TOP review of 18 August 2013 (top:t2) are 412 days apart: it must be less than 12 months.
                        This would make it a yes:
                        - A TOP review dated from 27 October 2013 to 17 August 2014 that shows no use of opiates, while the journey is open.
                        """);
    }

    @Test
    void an_exception_that_would_then_hold_is_named() {
        String unassessed =
                REVIEWS.replace(ASSESSED, "") + "| t1 | ann | 2012-07-02 | review | 0 |";

        assertThat(Told.why(unassessed, "2012-12-01", "abstinent"))
                .isEqualTo(
                        """
                        Pending: it may still go either way (journey-open).
                        Because there is only one TOP review: it needs two.
                        This would make it a yes, but for an exception that holds as things stand, not-assessed:
                        - A TOP review dated from 10 September 2012 to 1 July 2013 that shows no use of opiates, while the journey is open.
                        """);
    }

    @Test
    void an_assessment_later_than_the_day_of_the_result_does_not_count() {
        assertThat(
                        Told.why(
                                COMPLETED + ASSESSED.replace("04-20", "08-02"),
                                "2012-08-10",
                                "completion"))
                .isEqualTo(
                        """
                        Pending: it can be settled on 23 August 2012 at the earliest (journey-open).
                        Because the day on which the journey closes is 23 August 2012.
                        The journey goes on when a further episode starts before 23 August 2012. This would make it a yes, but for an exception that holds as things stand, not-assessed:
                        - Waiting until 23 August 2012, the day on which the journey closes.
                        """);
    }

    @Test
    void no_review_shows_it() {
        String reviews =
                """
                | t1 | ann | 2012-07-02 | review | 3 |
                | t2 | ann | 2012-10-02 | review | 1 |
                """;

        assertThat(reviewed(reviews, "2012-12-01"))
                .isEqualTo(
                        """
                        Pending: it may still go either way (journey-open).
                        Because neither of the two TOP reviews shows it: it needs two.
                        This would make it a yes:
                        - Two TOP reviews dated on or after 1 May 2012, at least 70 days apart and less than 12 months, that both show no use of opiates, while the journey is open.
                        """);
    }

    @Test
    void without_a_start_top_one_may_still_come_for_fourteen_days() {
        assertThat(Told.why(OPEN, "2012-05-15", "not-injecting"))
                .isEqualTo(
                        """
                        Pending: it may still go either way (start-top-awaited).
                        Because there is no start-top.
                        It would be judged further with this, known before 16 May 2012:
                        - A start TOP dated from 17 April 2012 to 15 May 2012, so that the days of injecting of the start-top is above 0.
                        """);
    }

    @Test
    void without_a_start_top_nothing_helps_after_fourteen_days() {
        assertThat(Told.why(OPEN, "2012-05-16", "not-injecting"))
                .isEqualTo(
                        """
                        Excluded: it is not judged, and pays nothing (no-start-top).
                        Because there is no start-top.
                        Nothing that happens from now on can make it a yes. Only a fact of the past that becomes known late, or a correction, could have it judged further:
                        - A start TOP dated from 17 April 2012 to 15 May 2012, so that the days of injecting of the start-top is above 0.
                        """);
    }

    @Test
    void what_was_known_of_the_start_is_put_in_and_what_it_settles_left_out() {
        assertThat(
                        Told.why(
                                REVIEWS + "| t0 | ann | 2012-05-01 | start | 28 |",
                                "2012-06-01",
                                "use-improved"))
                .isEqualTo(
                        """
                        Pending: it may still go either way (journey-open).
                        Because there is no TOP review dated on or after 1 May 2012.
                        This would make it a yes:
                        - Two TOP reviews dated on or after 1 May 2012, at least 70 days apart and less than 12 months, that both show (no use of opiates or 28 less use of opiates is at least 13), while the journey is open.
                        """);
    }

    @Test
    void a_result_without_assessment_wants_one_of_the_past() {
        assertThat(Told.why(COMPLETED, "2012-12-01", "completion"))
                .isEqualTo(
                        """
                        Excluded on 1 August 2012: it is not judged, and pays nothing (not-assessed).
                        Because there is no assessment.
                        Nothing that happens from now on can make it a yes. The journey is closed. Only a fact of the past that becomes known late, or a correction, could make it a yes:
                        - An assessment dated on or before 1 August 2012 that shows outcome is completion or outcome is not recorded. It must then also be that the eligibility of the assessment is yes, and that the band of the assessment is one of very-low, low, medium, high or very-high.
                        """);
    }

    @Test
    void a_completion_waits_until_the_journey_closes() {
        assertThat(Told.why(COMPLETED + ASSESSED, "2012-08-10", "completion"))
                .isEqualTo(
                        """
                        Pending: it can be settled on 23 August 2012 at the earliest (journey-open).
                        Because the day on which the journey closes is 23 August 2012.
                        The journey goes on when a further episode starts before 23 August 2012. This would make it a yes:
                        - Waiting until 23 August 2012, the day on which the journey closes.
                        """);
    }

    @Test
    void an_open_journey_wants_a_discharge() {
        assertThat(Told.why(OPEN + ASSESSED, "2012-08-10", "completion"))
                .isEqualTo(
                        """
                        Pending: it may still go either way (journey-open).
                        Because the day on which the journey closes is not known yet.
                        This would make it a yes:
                        - The journey closed: every episode discharged, and none after it that could still join; and a discharge dated on or after 1 May 2012, so that the reason of the last-discharge is one of completed-drug-free or completed-alcohol-free.
                        """);
    }

    @Test
    void no_return_is_wanted_until_each_part_is_over() {
        assertThat(Told.why(COMPLETED + ASSESSED, "2012-12-01", "sustained"))
                .isEqualTo(
                        """
                        3 months: Achieved on 1 November 2012. It pays £175.00.
                        Because none of the returns is known; the window was over on 1 November 2012.
                        6 months: Pending: it can be settled on 1 February 2013 at the earliest (window-open).
                        Because none of the returns is known so far; the window is over on 1 February 2013.
                        This would make it a yes:
                        - None of the returns dated from 1 August 2012 to 31 January 2013.
                        9 months: Pending: it can be settled on 1 May 2013 at the earliest (window-open).
                        Because none of the returns is known so far; the window is over on 1 May 2013.
                        This would make it a yes:
                        - None of the returns dated from 1 August 2012 to 30 April 2013.
                        12 months: Pending: it can be settled on 1 August 2013 at the earliest (window-open).
                        Because none of the returns is known so far; the window is over on 1 August 2013.
                        This would make it a yes:
                        - None of the returns dated from 1 August 2012 to 31 July 2013.
                        """);
    }

    @Test
    void a_death_leaves_what_was_settled_and_nothing_more_can_come() {
        String died = "| deaths | client | date |\n| d1 | ann | 2013-01-05 |\n";

        assertThat(Told.why(COMPLETED + ASSESSED + died, "2013-12-01", "sustained"))
                .isEqualTo(
                        """
                        3 months: Achieved on 1 November 2012. It pays £175.00.
                        Because none of the returns is known; the window was over on 1 November 2012.
                        6 months: Excluded on 5 January 2013: it is not judged, and pays nothing (died).
                        Because there is the death of 5 January 2013 (deaths:d1).
                        Nothing that happens from now on can make it a yes. The journey is closed. Only a fact of the past that becomes known late, or a correction, could make it a yes:
                        - A withdrawal of the death of 5 January 2013 (deaths:d1).
                        9 months: Excluded on 5 January 2013: it is not judged, and pays nothing (died).
                        Because there is the death of 5 January 2013 (deaths:d1).
                        Nothing that happens from now on can make it a yes. The journey is closed. Only a fact of the past that becomes known late, or a correction, could make it a yes:
                        - A withdrawal of the death of 5 January 2013 (deaths:d1).
                        12 months: Excluded on 5 January 2013: it is not judged, and pays nothing (died).
                        Because there is the death of 5 January 2013 (deaths:d1).
                        Nothing that happens from now on can make it a yes. The journey is closed. Only a fact of the past that becomes known late, or a correction, could make it a yes:
                        - A withdrawal of the death of 5 January 2013 (deaths:d1).
                        """);
    }

    @Test
    void a_reset_clock_names_its_break_and_its_second_run() {
        String offences =
                """
                | offences | client | date       | code              | proven |
                | o1       | ann    | 2012-01-01 | theft-act-1968-s1 | yes    |
                | o2       | ann    | 2012-08-01 | theft-act-1968-s1 | yes    |
                """;

        assertThat(Told.why(OPEN + ASSESSED + offences, "2013-03-01", "not-offending"))
                .isEqualTo(
                        """
                        first half: Not achieved: it became impossible on 1 August 2012 (offended).
                        Because the offence of 1 August 2012 (offences:o2) broke it.
                        Nothing that happens from now on can make it a yes. The offence of 1 August 2012 (offences:o2) broke the clock. The clock started once more on the day after: see run 2.
                        second half: Excluded on 1 August 2012: it is not judged, and pays nothing (clock-reset).
                        Because the offence of 1 August 2012 (offences:o2) broke the clock before this window was over.
                        Nothing that happens from now on can make it a yes. The offence of 1 August 2012 (offences:o2) broke the clock. The clock started once more on the day after: see run 2.
                        first half, run 2: Pending: it can be settled on 2 December 2013 at the earliest (lag).
                        Because none of the proven-offences is known; the window was over on 2 February 2013, and is settled on 2 December 2013.
                        This would make it a yes:
                        - None of the proven-offences dated from 2 August 2012 to 1 February 2013 becomes known by 2 December 2013.
                        second half, run 2: Pending: it can be settled on 2 June 2014 at the earliest (window-open).
                        Because none of the proven-offences is known so far; the window is over on 2 August 2013, and is settled on 2 June 2014.
                        This would make it a yes:
                        - None of the proven-offences dated from 2 February 2013 to 1 August 2013, known by 2 June 2014.
                        """);
    }

    @Test
    void what_was_paid_before_cannot_be_earned_again() {
        String again =
                """
                | episodes | client | started    | discharged | reason              | substances |
                | e1       | ann    | 2012-05-01 | 2012-08-01 | completed-drug-free | cannabis   |
                | e2       | ann    | 2013-01-01 | 2013-07-01 | completed-drug-free | cannabis   |

                """;

        assertThat(Told.why(again + ASSESSED, "2013-12-01", "completion"))
                .isEqualTo(
                        """
                        Achieved on 1 August 2012. It pays £420.00.
                        Because the day on which the journey closes is 23 August 2012; reason of the last-discharge is completed-drug-free.
                        Excluded on 1 July 2013: it is not judged, and pays nothing (paid-before).
                        Because the day on which the journey closes is 23 July 2013; reason of the last-discharge is completed-drug-free; the journey's end is 1 July 2013; 12 months (relapse-window) after the end of the last earlier journey that earned this outcome is 1 August 2013.
                        Nothing that happens from now on can make it a yes. The journey is closed.
                        """);
    }

    @Test
    void doses_that_would_come_after_the_end_of_the_journey_are_not_promised() {
        assertThat(Told.why(COMPLETED, "2012-12-01", "hep-b"))
                .isEqualTo(
                        """
                        Not achieved: it became impossible on 1 August 2012 (journey-ended).
                        Because there is no vaccination record; the day on which the journey closes is 23 August 2012.
                        Nothing that happens from now on can make it a yes. The journey is closed. Only a fact of the past that becomes known late, or a correction, could make it a yes, but for an exception that holds as things stand, not-assessed:
                        - A vaccination record dated from 2 May 2011 to 30 July 2012 that shows vaccine is hepatitis-b and status is not recorded and dose is 1, then a vaccination record that shows vaccine is hepatitis-b and status is not recorded and dose is 2, then a vaccination record that shows vaccine is hepatitis-b and status is not recorded and dose is 3, each on a later day and less than 12 months in all.
                        """);
    }

    @Test
    void two_reviews_have_the_days_of_both_and_none_are_promised_in_too_short_a_time() {
        String brief =
                COMPLETED.replace("2012-08-01", "2012-07-10")
                        + ASSESSED
                        + "| top | client | date | stage | cannabis |\n";

        assertThat(Told.why(brief, "2012-12-01", "abstinent"))
                .contains(
                        "- Two TOP reviews dated from 1 May 2012 to 10 July 2012, at least 70 days apart");
        assertThat(Told.why(brief.replace("2012-07-10", "2012-07-09"), "2012-12-01", "abstinent"))
                .isEqualTo(
                        """
                        Not achieved: it became impossible on 9 July 2012 (journey-ended).
                        Because there is no TOP review dated from 1 May 2012 to 9 July 2012; the day on which the journey closes is 31 July 2012.
                        Nothing that happens from now on can make it a yes. The journey is closed.
                        """);
    }
}
