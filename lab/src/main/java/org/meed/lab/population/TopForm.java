package org.meed.lab.population;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.meed.lab.population.Use.Response;

/** What a client answers on one Treatment Outcomes Profile form. */
final class TopForm {

    private static final int LAST_WEEKS_OF_A_COMPLETION = 60;
    private static final int MOST_FOR_OCCASIONAL = 4;

    /** Tobacco came into the national form with core data set M, unpaid work with N. */
    private static final int TOBACCO_FROM = (int) LocalDate.of(2016, 4, 1).toEpochDay();

    private static final int VOLUNTEERING_FROM = (int) LocalDate.of(2017, 4, 1).toEpochDay();

    private final Life life;
    private final Course.Stretch stretch;
    private final Map<Use, Habit> habits = new EnumMap<>(Use.class);
    private final Use main;

    TopForm(Life life, Course.Stretch stretch) {
        this.life = life;
        this.stretch = stretch;
        this.main = life.person().substances().getFirst().use();
        for (Use use : life.person().presentingUses()) {
            habits.put(use, Habit.of(life.draws(), use, stretch.number()));
        }
    }

    /**
     * The form held on that day; {@code number} is 0 at the start and unlike that of any other form
     * of the stretch.
     */
    Entry filled(String stage, int day, int number) {
        Draws draws =
                life.draws()
                        .within(Channel.REVIEW, stretch.number())
                        .within(Channel.ANSWER, number);
        Sheet sheet = new Sheet(draws, Entry.on("top", day).day("date", day).with("stage", stage));
        Response found = number == 0 ? Response.UNCHANGED : found(main, day, draws);
        use(sheet, draws, day, number);
        int injected = injected(draws, number == 0, found);
        sheet.days("injected", injected);
        crimeAndWork(sheet, draws, day, found);
        sheet.yes("sharing", injected > 0 && draws.at(Channel.ANSWER, 1).chance(0.12));
        boolean steals = life.person().prone() && found != Response.ABSTINENT;
        sheet.yes("other_theft", steals && draws.at(Channel.ANSWER, 2).chance(0.12));
        sheet.yes("assault", life.person().prone() && draws.at(Channel.ANSWER, 3).chance(0.04));
        boolean housed = life.circumstances().housedOn(day);
        sheet.yes("housing_problem", draws.at(Channel.ANSWER, 4).chance(housed ? 0.02 : 0.85));
        sheet.yes("eviction_risk", draws.at(Channel.ANSWER, 5).chance(housed ? 0.03 : 0.35));
        health(sheet, draws, number == 0, found, housed);
        return sheet.entry.with("by", stretch.on(day).provider());
    }

    private void use(Sheet sheet, Draws draws, int day, int number) {
        boolean sectionEmpty = draws.at(Channel.SECTION, 1).chance(Supposed.SECTION_EMPTY.value());
        for (Use use : Use.values()) {
            int days = days(use, day, number, draws);
            if (!sectionEmpty) {
                sheet.days(use.column(), days);
            }
        }
        if (day >= TOBACCO_FROM) {
            sheet.days(
                    "tobacco", life.draws().at(Channel.ANSWER, 6).chance(0.65) ? Use.ALL_DAYS : 0);
        }
    }

    private int days(Use use, int day, int number, Draws draws) {
        Draw draw = draws.at(Channel.USE, use.index());
        Habit habit = habits.get(use);
        if (habit == null) {
            boolean some =
                    draws.at(Channel.START_USE, use.index())
                            .chance(use == Use.ALCOHOL ? 0.45 : 0.05);
            return some ? draw.between(1, use == Use.ALCOHOL ? 8 : 5) : 0;
        }
        if (number > 0 && nearlyDone(day)) {
            boolean gaveUp = use == Use.OPIATES || use == Use.CRACK || !occasional();
            return gaveUp ? 0 : draw.between(0, MOST_FOR_OCCASIONAL);
        }
        return number == 0 ? habit.atStart() : habit.days(found(use, day, draws), draw);
    }

    /** Whoever is about to complete has stopped, or uses now and then. */
    private boolean nearlyDone(int day) {
        return stretch.completed() && stretch.ended() - day <= LAST_WEEKS_OF_A_COMPLETION;
    }

    private boolean occasional() {
        return stretch.episodes().getLast().reason() == Reason.COMPLETED_OCCASIONAL_USER;
    }

    /** What this form finds of one kind of use. */
    private Response found(Use use, int day, Draws draws) {
        Habit habit = habits.get(use);
        return habit == null || nearlyDone(day) ? Response.ABSTINENT : habit.found(draws);
    }

    private int injected(Draws draws, boolean start, Response found) {
        Draw days = draws.at(Channel.INJECTS);
        if (!life.person().injects()) {
            return draws.at(Channel.INJECTS, 1).chance(0.004) ? days.between(1, 6) : 0;
        }
        if (start) {
            return days.between(2, Use.ALL_DAYS);
        }
        double still = found == Response.ABSTINENT ? 0.03 : 0.60;
        return draws.at(Channel.INJECTS, 1).chance(still) ? days.between(1, 24) : 0;
    }

    private void crimeAndWork(Sheet sheet, Draws draws, int day, Response found) {
        boolean steals = life.person().prone() && found != Response.ABSTINENT;
        boolean shoplifts = steals && draws.at(Channel.ANSWER, 7).chance(0.35);
        sheet.days("shoplifting", shoplifts ? draws.at(Channel.ANSWER, 8).between(1, 24) : 0);
        boolean sells = steals && draws.at(Channel.ANSWER, 9).chance(0.08);
        sheet.days("selling", sells ? draws.at(Channel.ANSWER, 10).between(1, 24) : 0);
        boolean works = life.circumstances().workingOn(day);
        sheet.days("paid_work", works ? draws.at(Channel.ANSWER, 11).between(8, 20) : 0);
        if (day >= VOLUNTEERING_FROM) {
            boolean volunteers = draws.at(Channel.ANSWER, 12).chance(0.06);
            sheet.days("volunteering", volunteers ? draws.at(Channel.ANSWER, 13).between(1, 8) : 0);
        }
        boolean learns = draws.at(Channel.ANSWER, 14).chance(0.05);
        sheet.days("education", learns ? draws.at(Channel.ANSWER, 15).between(1, 16) : 0);
    }

    private void health(Sheet sheet, Draws draws, boolean start, Response found, boolean housed) {
        double mood = life.draws().at(Channel.ANSWER, 16).near(0, 25, -60, 60) / 10.0;
        double better = start ? 0 : 1 + (found == Response.ABSTINENT ? 2.2 : 0);
        double home = housed ? 0.8 : -0.8;
        sheet.scale("psychological", draws.at(Channel.ANSWER, 17), 10 + mood + better);
        sheet.scale("physical", draws.at(Channel.ANSWER, 18), 11 + mood / 2 + better / 2);
        sheet.scale("quality_of_life", draws.at(Channel.ANSWER, 19), 10.3 + mood + better + home);
    }

    /** A form that is being filled in; now and then an answer is left out. */
    private static final class Sheet {

        private static final int BEST = 20;
        private static final double DAY_TO_DAY = 2;

        private final Draws draws;
        private final Entry entry;
        private int answers;

        Sheet(Draws draws, Entry entry) {
            this.draws = draws;
            this.entry = entry;
        }

        void days(String column, int days) {
            if (answered()) {
                entry.number(column, days);
            }
        }

        void yes(String column, boolean answer) {
            if (answered()) {
                entry.yes(column, answer);
            }
        }

        void scale(String column, Draw draw, double mean) {
            days(column, draw.near(mean, DAY_TO_DAY, 0, BEST));
        }

        private boolean answered() {
            return !draws.at(Channel.BLANK, answers++).chance(Supposed.CELL_EMPTY.value());
        }
    }
}
