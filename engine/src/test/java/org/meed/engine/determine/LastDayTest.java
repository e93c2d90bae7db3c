package org.meed.engine.determine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.time.Days;

/** Exports write 9999-12-31 where they mean that there is no end. Nothing breaks there. */
class LastDayTest {

    private static final Framework NATIONAL = Shipped.framework("national-2012");

    private static List<String> results(String tables, String outcome) {
        History history = SmallHistory.of(tables);
        Determination determination =
                new ReferenceDriver(NATIONAL.plan(), history.texts())
                        .determine(history.knownOn(0, Days.LAST));
        int index = NATIONAL.plan().indexOf(outcome);
        return determination.results().stream()
                .filter(result -> result.outcome() == index)
                .map(result ->
                        result.run()
                                + " "
                                + result.part()
                                + " "
                                + result.verdict().word()
                                + " "
                                + Days.text(result.verdict().date())
                                + " "
                                + result.verdict().because())
                .toList();
    }

    @Test
    void a_discharge_on_the_last_day_there_is_closes_its_journey_on_that_day() {
        assertThat(
                        results(
                                """
                                | episodes | client | started    | discharged | reason              | substances |
                                | e1       | ann    | 2012-05-01 | 9999-12-31 | completed-drug-free | heroin     |
                                """,
                                "completion"))
                .containsExactly("1 0 excluded 9999-12-31 not-assessed");
    }
}
