package org.meed.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.explain.ResultShown.Prospect;
import org.meed.engine.framework.Framework;
import org.meed.engine.time.Days;

/** An exception is not undone by what hands the result over to another one. */
class UndoingTest {

    private static final Framework CHOICE = Shipped.framework("lincolnshire-choice");
    private static final String COMPLETED =
            """
            | episodes | client | provider | started    | discharged | reason              | substances |
            | e1       | ann    | east     | 2012-05-01 | 2012-10-01 | completed-drug-free | cannabis   |

            """;
    private static final String CHOSEN =
            """
            | facts | client | date       | kind   | code |
            | f1    | ann    | 2012-04-20 | choice | east |

            """;
    private static final String ASSESSED =
            """
            | assessments | client | date       | eligible | band |
            | a1          | ann    | 2012-04-20 | yes      | high |

            """;

    private static ResultShown completion(String tables) {
        return new Explanations(CHOICE, SmallHistory.of(tables))
                .of(0, Days.parse("2013-03-01"), "completion")
                .outcomes()
                .getFirst()
                .results()
                .getFirst();
    }

    private static String prospect(String tables) {
        Prospect prospect = Objects.requireNonNull(completion(tables).prospect());
        StringBuilder said = new StringBuilder(prospect.summary());
        prospect.ways().forEach(way -> said.append("\n- ").append(way.sentence()));
        return said.toString();
    }

    @Test
    void an_assessment_makes_it_a_yes_and_a_failed_audit_does_not() {
        assertThat(completion(COMPLETED + CHOSEN).sentence()).contains("not-assessed");
        assertThat(prospect(COMPLETED + CHOSEN))
                .contains("assessment")
                .doesNotContain("not-verified")
                .doesNotContain("decision");
        assertThat(completion(COMPLETED + CHOSEN + ASSESSED).verdict().word())
                .isEqualTo("achieved");
    }

    @Test
    void a_choice_makes_it_a_yes_and_to_be_no_longer_eligible_does_not() {
        assertThat(completion(COMPLETED + ASSESSED).sentence()).contains("no-choice");
        assertThat(prospect(COMPLETED + ASSESSED))
                .contains(
                        "\n- A further fact dated on or before 1 October 2012 that shows kind is choice. It must then also be that it is not so that the provider of the treating is not the code of the chosen-then")
                .containsOnlyOnce("\n- ");
    }
}
