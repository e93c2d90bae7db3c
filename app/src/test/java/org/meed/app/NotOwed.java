package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.price.Priced;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * Who is owed nothing, looked up in the rows themselves: the dead, in a framework with an exclusion
 * {@code died}, and who was never found eligible, in one with an exclusion {@code not-eligible}.
 */
final class NotOwed {

    private static final Column DIED = Tables.DEATHS.column("date");
    private static final Column ASSESSED = Tables.ASSESSMENTS.column("date");
    private static final Column ELIGIBLE = Tables.ASSESSMENTS.column("eligible");

    private final Plan plan;

    NotOwed(Plan plan) {
        this.plan = plan;
    }

    /** Checks what a client is paid against the rows. */
    void check(ClientHistory client, List<Priced> paid) {
        for (Priced priced : paid) {
            int on = priced.result().verdict().date();
            if (excludes("died", priced.result())) {
                assertThat(client.rows(Tables.DEATHS))
                        .as("deaths before %s of %s", Days.text(on), client.client())
                        .noneMatch(row -> isBefore(row, DIED, on));
            }
            if (excludes("not-eligible", priced.result())) {
                assertThat(client.rows(Tables.ASSESSMENTS))
                        .as("assessments up to %s of %s", Days.text(on), client.client())
                        .anyMatch(
                                row -> isBefore(row, ASSESSED, on + 1) && row.cell(ELIGIBLE) == 1);
            }
        }
    }

    private static boolean isBefore(Row row, Column column, int day) {
        return Days.isKnown(row.cell(column)) && row.cell(column) < day;
    }

    private boolean excludes(String label, Result result) {
        String outcome = plan.outcomes().get(result.outcome()).name();
        return plan.exclusions().stream()
                .filter(exclusion -> exclusion.label().equals(label))
                .map(Exclusion::outcomes)
                .anyMatch(outcomes -> outcomes.contains(outcome));
    }
}
