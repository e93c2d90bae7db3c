package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** What rules ask for and nobody delivered is told, since it is taken not to have been. */
class EmptyTablesTest {

    private static final List<Framework> NATIONAL = List.of(Shipped.framework("national-2012"));

    private static final History TWO =
            SmallHistory.of(
                    """
                    | episodes | client | started    | substances |
                    | e1       | ann    | 2012-05-01 | cannabis   |

                    | deaths | client | date       |
                    | d1     | ann    | 2012-09-01 |

                    """);

    @Test
    void tables_that_a_rule_asks_for_and_that_have_no_row_are_told_in_the_order_of_the_manual() {
        assertThat(EmptyTables.of(NATIONAL, TWO))
                .contains(Tables.TOP, Tables.OFFENCES, Tables.ASSESSMENTS)
                .doesNotContain(Tables.DEATHS, Tables.EPISODES, Tables.GOALS, Tables.CONTRACTS)
                .isSortedAccordingTo((one, other) -> one.index() - other.index());
    }

    @Test
    void each_is_a_notice_that_costs_nothing_behind_those_of_the_history() {
        List<Notice> notices = EmptyTables.noted(NATIONAL, TWO);
        assertThat(notices)
                .extracting(Notice::file)
                .containsExactlyElementsOf(
                        EmptyTables.of(NATIONAL, TWO).stream()
                                .map(Table::name)
                                .map(name -> name + ".csv")
                                .toList());
        assertThat(notices)
                .allSatisfy(notice -> {
                    assertThat(notice.code()).isEqualTo("no-rows");
                    assertThat(notice.severity().word()).isEqualTo("info");
                });
        assertThat(EmptyTables.told(NATIONAL, TWO))
                .singleElement()
                .asString()
                .startsWith("the rules ask for rows of ")
                .contains("offences");
    }

    @Test
    void contracts_are_asked_for_by_a_payment_of_them_and_comparisons_by_a_group() {
        assertThat(EmptyTables.of(List.of(Shipped.framework("lincolnshire-choice")), TWO))
                .contains(Tables.CONTRACTS)
                .doesNotContain(Tables.COMPARISONS);
        assertThat(EmptyTables.of(List.of(Shipped.framework("peterborough-cohort")), TWO))
                .contains(Tables.COMPARISONS)
                .doesNotContain(Tables.CONTRACTS);
    }
}
