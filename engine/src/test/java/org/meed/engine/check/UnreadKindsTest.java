package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.time.Days;

/** A kind that is misspelt is told where a rule asks for one that is nearly called so. */
class UnreadKindsTest {

    private static final String HISTORY =
            """
            | episodes | client | started    | substances |
            | e1       | ann    | 2012-05-01 | cannabis   |

            | facts | client | date       | kind       | code | recorded   |
            | f1    | ann    | 2012-04-20 | choise     | east | 2012-04-20 |
            | f2    | ann    | 2012-04-21 | Choice     | east | 2012-04-21 |
            | f3    | ann    | 2012-04-22 | choice     | east | 2012-04-22 |
            | f4    | ann    | 2012-04-23 | shoe-size  | 9    | 2012-04-23 |
            | f5    | ann    | 2013-04-23 | choise     | east | 2013-04-23 |

            """;

    private static List<String> said(String framework, String known) {
        return UnreadKinds.of(
                List.of(Shipped.framework(framework)), SmallHistory.of(HISTORY), Days.parse(known));
    }

    @Test
    void a_kind_that_is_nearly_one_that_a_rule_asks_for_is_told_with_its_rows_known_by_then() {
        assertThat(said("lincolnshire-choice", "2012-12-31"))
                .containsExactly(
                        "facts.csv: no rule asks for the kind 'Choice' (1 row). Maybe 'choice' is meant.",
                        "facts.csv: no rule asks for the kind 'choise' (1 row). Maybe 'choice' is meant.");
        assertThat(said("lincolnshire-choice", "2013-12-31"))
                .contains(
                        "facts.csv: no rule asks for the kind 'choise' (2 rows). Maybe 'choice' is meant.");
    }

    @Test
    void where_no_rule_asks_for_kinds_of_facts_nothing_is_said() {
        assertThat(said("national-2012", "2013-12-31")).isEmpty();
    }
}
