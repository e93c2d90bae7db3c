package org.meed.lab.population;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the police write about offences, and prisons and drug interventions teams about their
 * caseloads.
 */
final class JusticeRows {

    private static final int MONTH = 30;
    private static final int MONTHS_BEFORE = 24;
    private static final double MONTHS_A_YEAR = 12;

    private static final List<String> TRIGGER =
            List.of(
                    "theft-act-1968-s1",
                    "theft-act-1968-s9",
                    "theft-act-1968-s12",
                    "theft-act-1968-s22",
                    "misuse-of-drugs-act-1971-s5-2",
                    "misuse-of-drugs-act-1971-s5-3",
                    "fraud-act-2006-s1",
                    "vagrancy-act-1824-s3");
    private static final double[] TRIGGER_WEIGHTS = {55, 9, 3, 5, 14, 5, 6, 3};

    private static final List<String> OTHER =
            List.of(
                    "public-order-act-1986-s4a",
                    "criminal-damage-act-1971-s1-1",
                    "criminal-justice-act-1988-s39",
                    "road-traffic-act-1988-s5",
                    "misuse-of-drugs-act-1971-s6");

    private final Life life;
    private final Consumer<Entry> book;
    private final List<Entry> caseloads = new ArrayList<>();
    private int offences;

    private JusticeRows(Life life, Consumer<Entry> book) {
        this.life = life;
        this.book = book;
    }

    static void write(Life life, Consumer<Entry> book) {
        JusticeRows rows = new JusticeRows(life, book);
        rows.offences();
        life.course().episodes().stream()
                .filter(episode -> episode.wasEnded() && episode.reason().toCustody())
                .forEach(rows::taken);
        rows.caseloads.forEach(book);
    }

    private void offences() {
        int arrived = life.person().arrived();
        boolean prone = life.person().prone();
        Draws draws = life.draws();
        if (prone) {
            offence(
                    arrived - draws.at(Channel.OFFENCE_DAY).between(1, MONTHS_BEFORE * MONTH),
                    true);
        }
        double often =
                1 - StrictMath.pow(1 - Published.REOFFENDED_IN_A_YEAR.value(), 1 / MONTHS_A_YEAR);
        double monthly = prone ? often : Supposed.OFFENCE_BY_OTHERS.value();
        for (int month = prone ? -MONTHS_BEFORE : 0;
                arrived + month * MONTH < life.end();
                month++) {
            int day =
                    arrived
                            + month * MONTH
                            + draws.at(Channel.OFFENCE_DAY, month + MONTHS_BEFORE + 1)
                                    .between(0, MONTH - 1);
            double calm = inTreatment(day) ? Supposed.OFFENCES_WHEN_CALM.value() : 1;
            if (day < life.end() && draws.at(Channel.OFFENCE, month).chance(monthly * calm)) {
                offence(day, false);
            }
        }
    }

    private boolean inTreatment(int day) {
        return life.course().episodes().stream()
                .anyMatch(episode -> episode.started() <= day && day <= episode.discharged());
    }

    private void offence(int day, boolean known) {
        offences++;
        Draws draws = life.draws().within(Channel.OFFENCE, offences);
        boolean charged = known || !draws.at(Channel.CHARGE).chance(Supposed.NEVER_CHARGED.value());
        boolean proven = known || draws.at(Channel.DISPOSAL).chance(Supposed.PROVEN.value());
        int chargedOn = charged ? day + draws.at(Channel.CHARGE, 1).daysUntil(20) : Course.NEVER;
        int disposed =
                charged
                        ? chargedOn + 7 + draws.at(Channel.DISPOSAL, 1).daysUntil(100)
                        : Course.NEVER;
        boolean trigger = draws.at(Channel.OFFENCE, 1).chance(Supposed.TRIGGER.value());
        Draw which = draws.at(Channel.OFFENCE, 2);
        book.accept(
                Entry.on("offences", day)
                        .day("date", day)
                        .day("charged", chargedOn)
                        .day("disposed", disposed)
                        .with(
                                "code",
                                trigger
                                        ? TRIGGER.get(which.weighted(TRIGGER_WEIGHTS))
                                        : which.oneOf(OTHER))
                        .with("proven", proven ? "yes" : "no", disposed));
        if (charged && trigger && draws.at(Channel.CUSTODY).chance(0.15)) {
            int from = chargedOn + draws.at(Channel.CUSTODY, 1).between(0, 14);
            caseload("dip", from, from + draws.at(Channel.CUSTODY, 2).between(20, 150));
        }
        if (charged && proven && draws.at(Channel.CUSTODY, 3).chance(0.06)) {
            caseload(
                    "prison", disposed, disposed + 14 + draws.at(Channel.CUSTODY, 2).daysUntil(90));
        }
    }

    private void taken(Episode episode) {
        Draw length = life.draws().within(Channel.EPISODE, episode.number()).at(Channel.CUSTODY);
        int from = episode.discharged();
        caseload("prison", from, from + 14 + length.daysUntil(90));
    }

    private void caseload(String caseload, int from, int to) {
        if (from < life.end()) {
            caseloads.add(
                    Entry.on("custody", from)
                            .with("caseload", caseload)
                            .day("from", from)
                            .day("to", Math.min(to, life.course().death())));
        }
    }
}
