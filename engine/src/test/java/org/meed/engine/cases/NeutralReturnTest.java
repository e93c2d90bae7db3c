package org.meed.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * discharge (a contact of another kind stays, which no rule asks for). That the client relapsed and
 * came to nobody, and that the client came and nobody wrote it down, leave the same records, so one
 * history stands for both, and it is all that a rule can see. <b>Told</b> is that history with an
 * outreach contact by the provider on the day before the triage, the triage itself, and mostly an
 * episode with it.
 *
 * <p>Both are asked 24 months and a day after the discharge, by when the framework says that every
 * instalment is due. There is one return, and nothing else happens in the time by which it puts an
 * instalment off: that is what the framework promises, and no more.
 */
class NeutralReturnTest {

    private static final int YEAR = 365;
    private static final int DAYS = YEAR + 1;
    private static final List<String> DISCHARGES = List.of("2012-08-31", "2013-03-01");

    /**
     * What became of a client who returned.
     *
     * @param startsAfter days from triage to start; below zero when treatment never started
     * @param lasts days from start to discharge; below zero while it goes on
     */
    private record Stay(int startsAfter, int lasts, String reason) {

        String row(String client, int triaged) {
            String started = startsAfter < 0 ? "" : Days.text(triaged + startsAfter);
            String discharged = lasts < 0 ? "" : Days.text(triaged + startsAfter + lasts);
            return "| r%s | %s | north | %s | %s | %s | %s | heroin |\n"
                    .formatted(client, client, Days.text(triaged), started, discharged, reason);
        }
    }

    private static final Stay TWO_MONTHS = new Stay(7, 60, "dropped-out");

    private static final List<Stay> STAYS =
            List.of(
                    TWO_MONTHS,
                    new Stay(0, 0, "dropped-out"),
                    new Stay(0, 30, "completed-drug-free"),
                    new Stay(14, 200, "transferred-custody"),
                    new Stay(3, 500, "completed-drug-free"),
                    new Stay(5, -1, ""),
                    new Stay(-1, -1, ""));

    private enum Return {
        NONE,
        UNASKED,
        BROUGHT_BACK
    }

    /** A client for each day of return, all else being the same: completed, and abstinent. */
    private static final class Clients {
        private final int discharged;
        private final History history;
        private final ReferenceDriver driver;
        private final Pricer pricer;

        Clients(String framework, String discharged, Return how, Stay stay) {
            this.discharged = Days.parse(discharged);
            this.history = SmallHistory.of(tables(this.discharged, how, stay));
            Framework read = Shipped.framework(framework);
            this.driver = new ReferenceDriver(read.plan(), history.texts());
            this.pricer = new Pricer(read.plan());
        }

        /** What is paid for the client who returns on that day after discharge. */
        Money paid(int day, int known) {
            int client = history.find(name(day)).orElseThrow();
            return Money.sum(
                    pricer.price(driver.determine(history.knownOn(client, known))).stream()
                            .map(Priced::amount)
                            .toList());
        }

        /** The same, once everything is due. */
        Money paid(int day) {
            return paid(day, allDue());
        }

        int allDue() {
            return Span.months(24).after(discharged) + 1;
        }
    }

    private static String name(int day) {
        return "c" + day;
    }

    private static String tables(int discharged, Return how, Stay stay) {
        return String.join(
                "\n",
                "| episodes | client | provider | triaged | started | discharged | reason | substances |",
                forEachDay(day -> episodes(name(day), discharged, day, how, stay)),
                "| contacts | client | date | provider | kind |",
                forEachDay(day -> contact(name(day), discharged + day - 1, how)),
                "| assessments | client | date | eligible | band |",
                forEachDay(day -> "| aID | ID | 2012-04-20 | yes | medium |\n"),
                "| top | client | date | stage | opiates |",
                forEachDay(day -> "| sID | ID | 2012-05-01 | start | 28 |\n"),
                "| top | client | date | stage | opiates |",
                forEachDay(day -> "| tID | ID | 2012-06-01 | review | 0 |\n"),
                "| top | client | date | stage | opiates |",
                forEachDay(day -> "| uID | ID | 2012-08-20 | review | 0 |\n"));
    }

    /** Rows for the client of each day, in whose place ID stands. */
    private static String forEachDay(IntFunction<String> rows) {
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(day -> rows.apply(day).replace("ID", name(day)))
                .collect(Collectors.joining());
    }

    private static String episodes(String client, int discharged, int day, Return how, Stay stay) {
        String first =
                "| eID | ID | north | 2012-04-20 | 2012-05-01 | %s | completed-drug-free | heroin |\n"
                        .formatted(Days.text(discharged));
        return how == Return.NONE ? first : first + stay.row(client, discharged + day);
    }

    private static String contact(String client, int on, Return how) {
        String kind = how == Return.BROUGHT_BACK ? "outreach" : "review";
        return "| k%s | %s | %s | north | %s |\n".formatted(client, client, Days.text(on), kind);
    }

    private static Clients of(Return how) {
        return new Clients("recovery-first", DISCHARGES.getFirst(), how, TWO_MONTHS);
    }

    @Test
    void for_every_day_of_return_and_every_stay_the_provider_that_tells_is_paid_no_less() {
        List<String> worse = new ArrayList<>();
        for (String discharged : DISCHARGES) {
            Clients silent = new Clients("recovery-first", discharged, Return.NONE, TWO_MONTHS);
            assertThat(silent.paid(1)).hasToString("1880.00");
            for (Stay stay : STAYS) {
                Clients told = new Clients("recovery-first", discharged, Return.BROUGHT_BACK, stay);
                for (int day = 1; day <= DAYS; day++) {
                    if (told.paid(day).compareTo(silent.paid(day)) < 0) {
                        worse.add("%s day %s %s".formatted(discharged, day, stay));
                    }
                }
            }
        }
        assertThat(worse).isEmpty();
    }

    @Test
    void telling_never_takes_back_what_was_paid() {
        Clients told = of(Return.BROUGHT_BACK);
        List<String> fallen = new ArrayList<>();
        for (int day : List.of(1, 14, 15, 21, 22, 91, 92, 181, 364, 365)) {
            Money before = Money.ZERO;
            for (int known = told.discharged; known <= told.allDue(); known++) {
                Money now = told.paid(day, known);
                if (now.compareTo(before) < 0) {
                    fallen.add("day %s on %s".formatted(day, Days.text(known)));
                }
                before = now;
            }
        }
        assertThat(fallen).isEmpty();
    }

    @Test
    void a_client_who_comes_back_unasked_within_the_year_costs_an_instalment_or_more() {
        Clients silent = of(Return.NONE);
        Clients unasked = of(Return.UNASKED);

        for (int day = 1; day < YEAR; day++) {
            assertThat(unasked.paid(day)).as("day %s", day).isLessThan(silent.paid(day));
        }
        assertThat(unasked.paid(YEAR)).isEqualTo(silent.paid(YEAR));
    }

    @Test
    void the_national_outcomes_pay_for_silence() {
        String national = "national-2012";
        Clients silent = new Clients(national, DISCHARGES.getFirst(), Return.NONE, TWO_MONTHS);
        Clients told =
                new Clients(national, DISCHARGES.getFirst(), Return.BROUGHT_BACK, TWO_MONTHS);

        for (int day = 1; day < YEAR; day++) {
            assertThat(told.paid(day)).as("day %s", day).isLessThan(silent.paid(day));
        }
    }
}
