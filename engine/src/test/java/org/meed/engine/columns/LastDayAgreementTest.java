package org.meed.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.History;
import org.meed.engine.time.Days;

/** On the last day there is, spells that nobody ended are three million days long. */
class LastDayAgreementTest {

    private static final Plan PLAN = Shipped.framework("recovery-first").plan();

    private static final String TREATED =
            """
            | assessments | client | date       | eligible | band |
            | a1          | ann    | 2012-04-20 | yes      | low  |
            """;

    private static void bothSay(String tables, String... lines) {
        History history = SmallHistory.of(tables + TREATED);
        assertThat(Agreement.reference(PLAN, history, Days.LAST)).contains(lines);
        Agreement.holds(PLAN, history, Days.LAST);
    }

    @Test
    void a_job_that_nobody_ended_has_its_six_blocks_of_four_weeks() {
        bothSay(
                """
                | episodes | client | started    | discharged | reason              | substances |
                | e1       | ann    | 2012-05-01 | 2012-09-30 | completed-drug-free | heroin     |

                | work | client | kind | from       | to | chosen |
                | w1   | ann    | job  | 2012-06-01 |    | yes    |

                """,
                "ann 1 in-work 1 5 Achieved[on=15660, due=15660, stands=15660]");
    }

    @Test
    void a_clock_that_custody_without_an_end_holds_is_the_same_for_both() {
        bothSay(
                """
                | episodes | client | started    | discharged | reason              | substances |
                | e1       | ann    | 2012-05-01 |            |                     | heroin     |

                | offences | client | date       | code              | proven |
                | o1       | ann    | 2012-03-01 | theft-act-1968-s1 | yes    |

                | custody | client | from       | to | caseload |
                | c1      | ann    | 2012-06-01 |    | prison   |

                """,
                "ann 1 no-offence-begun 1 0 Excluded[on=-2147483648, because=not-applicable]");
    }
}
