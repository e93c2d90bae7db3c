package org.meed.engine.restate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.Given;
import org.meed.engine.history.History;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** A fact that only a number of a price asks for is found as the cause of its change. */
class ReckonedChangesTest {

    private static List<String> changes(String id, Given given, String previous, String known) {
        Framework framework = Shipped.framework(id);
        History history = given.history();
        assertThat(history.notices()).isEmpty();
        return new Restatement(framework.plan(), history.texts())
                        .between(
                                history.knownOn(0, Days.parse(previous)),
                                history.knownOn(0, Days.parse(known)))
                        .stream()
                        .map(change ->
                                "was %s, is %s, because %s %s"
                                        .formatted(
                                                change.was(),
                                                change.is(),
                                                change.because().word(),
                                                change.evidence()))
                        .toList();
    }

    @Test
    void specialist_care_that_is_recorded_late_raises_the_price() {
        Given given =
                Given.table(
                                Tables.EPISODES,
                                """
                                id, client, started, discharged, referral, provider, recorded
                                e1, ann, 2010-05-01, 2010-05-06, elective, north, 2010-05-06
                                """)
                        .and(
                                Tables.FACTS,
                                """
                                id, client, date, kind, code, recorded
                                f1, ann, 2010-05-06, currency, alcohol-detox, 2010-05-06
                                f2, ann, 2010-05-03, specialist, children, 2010-07-01
                                """);
        assertThat(changes("nhs-activity", given, "2010-06-01", "2010-08-01"))
                .containsExactly("was 1569.15, is 2793.09, because late-fact [facts:f2]");
    }

    @Test
    void a_review_that_was_missed_and_entered_late_lowers_it() {
        Given given =
                Given.table(
                                Tables.EPISODES,
                                """
                                id, client, started, discharged, reason, substances, recorded
                                e1, ann, 2012-05-01, 2012-08-01, completed-drug-free, cannabis, 2012-08-01
                                """)
                        .and(
                                Tables.ASSESSMENTS,
                                """
                                id, client, date, eligible, band, recorded
                                a1, ann, 2012-04-20, yes, medium, 2012-04-20
                                """)
                        .and(
                                Tables.CONTACTS,
                                """
                                id, client, date, kind, recorded
                                c1, ann, 2012-05-10, review-kept, 2012-05-10
                                c2, ann, 2012-06-10, review-kept, 2012-06-10
                                c3, ann, 2012-07-10, review-kept, 2012-07-10
                                c4, ann, 2012-07-11, review-kept, 2012-07-11
                                c5, ann, 2012-07-12, review-kept, 2012-07-12
                                c6, ann, 2012-07-13, review-kept, 2012-07-13
                                c7, ann, 2012-07-14, review-missed, 2012-10-10
                                """);
        assertThat(changes("bracknell-stretch", given, "2012-09-01", "2012-11-01"))
                .containsExactly("was 500.00, is 428.57, because late-fact [contacts:c7]");
    }
}
