package org.meed.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * A provider that brings a client back early is paid no less than one that keeps silent, whatever
 * the day of return.
 *
 * <p><b>Silence</b> is the same history without the return: no outreach, no triage, no start, no
 * discharge. That the client relapsed and came to nobody, and that the client came and nobody wrote
 * it down, leave the same records, so one history stands for both, and it is all that a rule can
 * see. <b>Told</b> is that history with an outreach contact by the provider on the day before the
 * triage, the triage itself, and mostly an episode with it.
 *
 * <p>Both are asked 24 months and a day after the discharge, by when the framework says that every
 * instalment is due. There is one return, and nothing else happens in the time by which it puts an
 * instalment off: that is what the framework promises, and no more.
 */
class NeutralReturnTest {

    private static final int DAYS = 366;
    private static final List<String> DISCHARGES = List.of("2012-08-31", "2013-03-01");

    /**
     * What became of the client who returned.
     *
     * @param startsAfter days from triage to start; below zero when treatment never started
     * @param lasts days from start to discharge; below zero while it goes on
     */
    private record Stay(int startsAfter, int lasts, String reason) {

        String row(int triaged) {
            if (startsAfter < 0) {
                return "| e2 | ann | north | %s | | | | heroin |\n".formatted(Days.text(triaged));
            }
            int started = triaged + startsAfter;
            String discharged = lasts < 0 ? "" : Days.text(started + lasts);
            return "| e2 | ann | north | %s | %s | %s | %s | heroin |\n"
                    .formatted(Days.text(triaged), Days.text(started), discharged, reason);
        }
    }

    private static final List<Stay> STAYS =
            List.of(
                    new Stay(0, 0, "dropped-out"),
                    new Stay(0, 30, "completed-drug-free"),
                    new Stay(7, 60, "dropped-out"),
                    new Stay(14, 200, "transferred-custody"),
                    new Stay(3, 500, "completed-drug-free"),
                    new Stay(5, -1, ""),
                    new Stay(-1, -1, ""));

    private final Framework framework;
    private final Pricer pricer;

    NeutralReturnTest() {
        this.framework = Shipped.framework("recovery-first");
        this.pricer = new Pricer(framework.plan());
    }

    private static String tables(int discharged, String return_, String outreach) {
        return """
               | episodes | client | provider | triaged    | started    | discharged | reason              | substances |
               | e1       | ann    | north    | 2012-04-20 | 2012-05-01 | %s         | completed-drug-free | heroin     |
               %s
               | contacts | client | date | provider | kind |
               | k0       | ann    | 2012-05-02 | north | review |
               %s
               | assessments | client | date       | eligible | band   |
               | a1          | ann    | 2012-04-20 | yes      | medium |

               | top | client | date       | stage  | opiates | injected |
               | t0  | ann    | 2012-05-01 | start  | 28      | 20       |
               | t1  | ann    | 2012-06-01 | review | 0       | 0        |
               | t2  | ann    | 2012-08-20 | review | 0       | 0        |
               """
                .formatted(Days.text(discharged), return_, outreach);
    }

    private static String silent(int discharged) {
        return tables(discharged, "", "");
    }

    private static String unasked(int discharged, int day, Stay stay) {
        return tables(discharged, stay.row(discharged + day), "");
    }

    private static String told(int discharged, int day, Stay stay) {
        String contact =
                "| k1 | ann | %s | north | outreach |\n"
                        .formatted(Days.text(discharged + day - 1));
        return tables(discharged, stay.row(discharged + day), contact);
    }

    private Money paid(String tables, int known) {
        return paid(framework, pricer, tables, known);
    }

    private static Money paid(Framework framework, Pricer pricer, String tables, int known) {
        History history = SmallHistory.of(tables);
        return pricer
                .price(
                        new ReferenceDriver(framework.plan(), history.texts())
                                .determine(history.knownOn(0, known)))
                .stream()
                .map(Priced::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static int allDue(int discharged) {
        return Span.months(24).after(discharged) + 1;
    }

    @Test
    void for_every_day_of_return_and_every_stay_the_provider_that_tells_is_paid_no_less() {
        List<String> worse = new ArrayList<>();
        for (String text : DISCHARGES) {
            int discharged = Days.parse(text);
            int known = allDue(discharged);
            Money silence = paid(silent(discharged), known);
            assertThat(silence).hasToString("2070.00");
            for (Stay stay : STAYS) {
                for (int day = 1; day <= DAYS; day++) {
                    Money telling = paid(told(discharged, day, stay), known);
                    if (telling.compareTo(silence) < 0) {
                        worse.add("%s day %s %s: %s".formatted(text, day, stay, telling));
                    }
                }
            }
        }
        assertThat(worse).isEmpty();
    }

    @Test
    void nor_less_than_where_the_client_comes_back_unasked() {
        List<String> worse = new ArrayList<>();
        int discharged = Days.parse(DISCHARGES.getFirst());
        int known = allDue(discharged);
        Stay stay = new Stay(7, 60, "dropped-out");
        for (int day = 1; day <= DAYS; day++) {
            Money unasked = paid(unasked(discharged, day, stay), known);
            if (paid(told(discharged, day, stay), known).compareTo(unasked) < 0) {
                worse.add("day %s".formatted(day));
            }
        }
        assertThat(worse).isEmpty();
    }

    @Test
    void telling_never_takes_back_what_was_paid() {
        int discharged = Days.parse(DISCHARGES.getFirst());
        List<String> fallen = new ArrayList<>();
        for (int day : List.of(1, 20, 21, 22, 91, 92, 181, 364, 365)) {
            String tables = told(discharged, day, new Stay(0, 40, "dropped-out"));
            Money before = Money.ZERO;
            for (int known = discharged; known <= allDue(discharged); known++) {
                Money now = paid(tables, known);
                if (now.compareTo(before) < 0) {
                    fallen.add("day %s on %s".formatted(day, Days.text(known)));
                }
                before = now;
            }
        }
        assertThat(fallen).isEmpty();
    }

    @Test
    void the_national_outcomes_pay_for_silence() {
        Framework national = Shipped.framework("national-2012");
        Pricer prices = new Pricer(national.plan());
        int discharged = Days.parse(DISCHARGES.getFirst());
        int known = allDue(discharged);
        Stay stay = new Stay(7, 60, "dropped-out");

        Money silence = paid(national, prices, silent(discharged), known);

        for (int day = 1; day < 365; day++) {
            assertThat(paid(national, prices, told(discharged, day, stay), known))
                    .as("day %s", day)
                    .isLessThan(silence);
        }
    }
}
