package org.meed.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Budgeted;
import org.meed.engine.framework.Framework;
import org.meed.engine.time.Days;

/** A client's explanation shows what a limit that all clients share left of a price. */
class LimitExplainedTest {

    private static final Framework FRAMEWORK =
            Budgeted.with(
                    """
                    limit budget
                      of: every outcome
                      to: 150.00, illustrative, "to show it"
                      at the end: stop
                    """);

    private static final Explanations EXPLANATIONS =
            new Explanations(
                    FRAMEWORK,
                    Budgeted.history(Map.of("ann", "2012-06-02 2012-08-01", "ben", "2012-06-05")));

    private static String of(int client, String known) {
        return ExplanationText.write(EXPLANATIONS.of(client, Days.parse(known), "seen"))
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_limit_is_a_step_of_the_price() {
        assertThat(of(0, "2012-12-01"))
                .contains("It pays £50.00.")
                .contains(
                        "imit budget of clause 4: 50.00 is paid of 100.00, since no more than 150.00 is paid");
        assertThat(of(1, "2012-12-01")).contains("It pays £100.00.").doesNotContain("limit budget");
    }

    @Test
    void each_known_date_has_its_own_statement() {
        assertThat(of(1, "2012-06-30")).contains("It pays £100.00.");
        assertThat(of(0, "2012-08-01")).contains("It pays £50.00.");
        assertThat(of(1, "2012-08-01")).contains("It pays £100.00.");
    }
}
