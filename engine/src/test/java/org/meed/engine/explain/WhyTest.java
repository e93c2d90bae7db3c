package org.meed.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The whole text of a result of each verdict. */
class WhyTest {

    private static final String EPISODE =
            """
            | episodes | client | started    | substances   |
            | e1       | ann    | 2012-04-10 | heroin;crack |

            """;
    private static final String ASSESSED =
            """
            | assessments | client | date       | eligible | band   |
            | a1          | ann    | 2012-04-05 | yes      | medium |

            """;

    private static final String ACHIEVED =
            """
            abstinent: Achieved on 10 September 2012. It pays £280.00.
              Because the TOP review of 2 July 2012 (top:t1) and the TOP review of 10 September 2012 (top:t2)
                      are 70 days apart.
              How it was decided
                  Exception, before anything else: paid-before: does not hold.
                    the journey's start is 10 April 2012; 12 months (relapse-window) after the end of the last
                    earlier journey that earned this outcome is not known
                > Whether it is achieved: yes. This decides.
                    there are two reviews, the second at least 70 days (minimum-gap) after the first and less
                    than 12 months (maximum-gap) after it, that both show: for every one of presenting, use is 0
                      yes  TOP review of 2 July 2012 (top:t1): use of opiates is 0; use of crack is 0
                      yes  TOP review of 10 September 2012 (top:t2): use of opiates is 0; use of crack is 0
                  Exception to what is found: died: does not hold.
                    there is no death
                  Exception, once achieved: not-assessed: does not hold.
                    there is the assessment of 5 April 2012 (assessments:a1)
                  Exception, once achieved: not-eligible: does not hold.
                    there is the assessment of 5 April 2012 (assessments:a1); eligibility of the assessment is
                    yes
                  Exception, once achieved: no-band: does not hold.
                    eligibility of the assessment is yes; band of the assessment is medium
              The facts (* the verdict rests on it)
                  assessments:a1, assessment, happened 5 April 2012, known 5 April 2012
                    eligibility: yes; band: medium; outcome: not known
                  episodes:e1, episode, happened 10 April 2012, known 10 April 2012
                    day of discharge: not known; presenting substances: heroin, crack
                * top:t1, TOP review, happened 2 July 2012, known 2 July 2012
                    days of opiates: 0; days of crack: 0
                * top:t2, TOP review, happened 10 September 2012, known 10 September 2012
                    days of opiates: 0; days of crack: 0
              The price, owed from 10 September 2012 (clause 7.2)
                price of abstinent for band medium  £280.00
                Table price of 1 April 2012 (clause 7.1), illustrative: made up: no pilot's prices were
                published
            """;

    @Test
    void an_achieved_result_says_what_it_rests_on_and_what_it_pays() {
        String tables =
                EPISODE
                        + ASSESSED
                        + """
                        | top | client | date       | stage  | opiates | crack |
                        | t1  | ann    | 2012-07-02 | review | 0       | 0     |
                        | t2  | ann    | 2012-09-10 | review | 0       | 0     |
                        """;

        assertThat(Told.results(tables, "2012-12-01", "abstinent")).isEqualTo(ACHIEVED);
    }

    private static final String CLOSE =
            """
            abstinent: Pending: it may still go either way (journey-open).
              Because the TOP review of 2 July 2012 (top:t1) and the TOP review of 4 September 2012 (top:t2) are
                      64 days apart: it needs at least 70 days.
              What would still make it a yes
                This would make it a yes:
                  - A TOP review dated from 10 September 2012 to 3 September 2013 that shows no use of opiates
                    and crack, while the journey is open.
              How it was decided
                  Exception, before anything else: paid-before: does not hold.
                    the journey's start is 10 April 2012; 12 months (relapse-window) after the end of the last
                    earlier journey that earned this outcome is not known
                > Whether it is achieved: no. This decides.
                    there are two reviews, the second at least 70 days (minimum-gap) after the first and less
                    than 12 months (maximum-gap) after it, that both show: for every one of presenting, use is 0
                      yes  TOP review of 2 July 2012 (top:t1): use of opiates is 0; use of crack is 0
                      yes  TOP review of 4 September 2012 (top:t2): use of opiates is 0; use of crack is 0
                  Whether it is lost: journey-ended: not known.
                    an episode is open, so no day is known on which the journey closes
                  Exception to what is found: died: does not hold.
                    there is no death
              The facts (* the verdict rests on it)
                  episodes:e1, episode, happened 10 April 2012, known 10 April 2012
                    day of discharge: not known; presenting substances: heroin, crack
                  top:t1, TOP review, happened 2 July 2012, known 2 July 2012
                    days of opiates: 0; days of crack: 0
                  top:t2, TOP review, happened 4 September 2012, known 4 September 2012
                    days of opiates: 0; days of crack: 0
            """;

    @Test
    void it_is_pending_because_the_pair_is_64_days_apart() {
        String tables =
                EPISODE
                        + ASSESSED
                        + """
                        | top | client | date       | stage  | opiates | crack |
                        | t1  | ann    | 2012-07-02 | review | 0       | 0     |
                        | t2  | ann    | 2012-09-04 | review | 0       | 0     |
                        """;

        assertThat(Told.results(tables, "2012-12-01", "abstinent")).isEqualTo(CLOSE);
    }

    private static final String LOST =
            """
            abstinent: Not achieved: it became impossible on 1 December 2012 (journey-ended).
              Because the TOP review of 20 September 2012 (top:t2) would complete it, but use of crack is not
                      known; only one of the two TOP reviews shows it: it needs two; the day on which the
                      journey closes is 23 December 2012.
              What would still make it a yes
                Nothing that happens from now on can make it a yes. The journey is closed. Only a fact of the
                past that becomes known late, or a correction, could make it a yes, but for an exception that
                holds as things stand, not-assessed:
                  - A TOP review dated from 10 September 2012 to 1 December 2012 that shows no use of opiates
                    and crack.
                  - An answer on record where the TOP review of 20 September 2012 (top:t2) has none, that shows
                    no use of opiates and crack.
              How it was decided
                  Exception, before anything else: paid-before: does not hold.
                    the journey's start is 10 April 2012; 12 months (relapse-window) after the end of the last
                    earlier journey that earned this outcome is not known
                  Whether it is achieved: no.
                    the TOP review of 20 September 2012 (top:t2) would complete it, but use of crack is not
                    known; only one of the two TOP reviews shows it: it needs two
                > Whether it is lost: journey-ended: yes. This decides.
                    the journey is closed
                  Exception to what is found: died: does not hold.
                    there is no death
              The facts (* the verdict rests on it)
                * episodes:e1, episode, happened 10 April 2012, known 10 April 2012
                    day of discharge: 1 December 2012 (known 1 December 2012); presenting substances: heroin,
                    crack
                  top:t1, TOP review, happened 2 July 2012, known 2 July 2012
                    days of opiates: 0; days of crack: 0
                  top:t2, TOP review, happened 20 September 2012, known 20 September 2012
                    days of opiates: 0; days of crack: not known
            """;

    @Test
    void it_is_lost_because_a_cell_is_empty() {
        String tables =
                """
                | episodes | client | started    | discharged | reason      | substances   |
                | e1       | ann    | 2012-04-10 | 2012-12-01 | dropped-out | heroin;crack |

                | top | client | date       | stage  | opiates | crack |
                | t1  | ann    | 2012-07-02 | review | 0       | 0     |
                | t2  | ann    | 2012-09-20 | review | 0       |       |
                """;

        assertThat(Told.results(tables, "2013-02-01", "abstinent")).isEqualTo(LOST);
    }

    private static final String NOT_ELIGIBLE =
            """
            completion: Excluded on 1 August 2012: it is not judged, and pays nothing (not-eligible).
              Because there is the assessment of 20 April 2012 (assessments:a1); eligibility of the assessment
                      is no.
              What would still make it a yes
                Nothing that happens from now on can make it a yes. The journey is closed. Only a fact of the
                past that becomes known late, or a correction, could make it a yes:
                  - An assessment dated on or before 1 August 2012 that shows outcome is completion, or an
                    assessment dated from 20 April 2012 to 1 August 2012 that shows outcome is not recorded, so
                    that the eligibility of the assessment is yes. It must then also be that the band of the
                    assessment is one of very-low, low, medium, high or very-high.
                  - A correction of the assessment of 20 April 2012 (assessments:a1), so that the eligibility of
                    the assessment is yes. It must then also be that the band of the assessment is one of
                    very-low, low, medium, high or very-high.
              How it was decided
                  Exception, before anything else: paid-before: does not hold.
                    the journey's end is 1 August 2012; 12 months (relapse-window) after the end of the last
                    earlier journey that earned this outcome is not known
                  Whether it is settled: yes.
                    the day on which the journey closes is 23 August 2012
                  Whether it is achieved: yes.
                    the day on which the journey closes is 23 August 2012; reason of the last-discharge is
                    completed-drug-free
                  Exception to what is found: died: does not hold.
                    there is no death
                  Exception, once achieved: not-assessed: does not hold.
                    there is the assessment of 20 April 2012 (assessments:a1)
                > Exception, once achieved: not-eligible: holds. This decides.
                    the assessment exists, unless the eligibility of the assessment is yes
                      yes  the assessment exists: there is the assessment of 20 April 2012 (assessments:a1)
                      no  the eligibility of the assessment is yes: eligibility of the assessment is no
                  Exception, once achieved: no-band: does not hold.
                    eligibility of the assessment is no; band of the assessment is low
              The facts (* the verdict rests on it)
                * assessments:a1, assessment, happened 20 April 2012, known 20 April 2012
                    eligibility: no; band: low; outcome: not known
                  episodes:e1, episode, happened 1 May 2012, known 1 May 2012
                    day of discharge: 1 August 2012 (known 1 August 2012); reason: completed-drug-free (known 1
                    August 2012); presenting substances: cannabis
            """;

    @Test
    void it_is_excluded_because_the_client_is_not_eligible() {
        String tables =
                """
                | episodes | client | started    | discharged | reason              | substances |
                | e1       | ann    | 2012-05-01 | 2012-08-01 | completed-drug-free | cannabis   |

                | assessments | client | date       | eligible | band |
                | a1          | ann    | 2012-04-20 | no       | low  |
                """;

        assertThat(Told.results(tables, "2012-12-01", "completion")).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void abstinent_pays_less_what_use_improved_pays() {
        String tables =
                EPISODE.replace(";crack", "")
                        + ASSESSED
                        + """
                        | top | client | date       | stage  | opiates |
                        | t0  | ann    | 2012-04-10 | start  | 28      |
                        | t1  | ann    | 2012-06-01 | review | 10      |
                        | t2  | ann    | 2012-08-20 | review | 0       |
                        | t3  | ann    | 2012-11-20 | review | 0       |
                        """;

        assertThat(Told.results(tables, "2012-12-20", "abstinent"))
                .contains(
                        """
                          The price, owed from 20 November 2012 (clause 7.2)
                            price of abstinent for band medium      £280.00
                            less 110.00, the price of use-improved  £170.00
                        """);
    }
}
