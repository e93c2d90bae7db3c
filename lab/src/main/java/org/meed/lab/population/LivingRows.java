package org.meed.lab.population;

import java.util.List;
import java.util.function.Consumer;

/** What the council writes about homes, and employers and job centres about work. */
final class LivingRows {

    private static final int HALF_A_YEAR = 182;
    private static final List<String> UNSUITABLE =
            List.of("none", "guest", "squatting", "hostel", "temporary");
    private static final List<String> HELP_TO_WORK =
            List.of(
                    "training",
                    "education",
                    "volunteering",
                    "placement",
                    "skills",
                    "work-programme");

    private LivingRows() {}

    static void write(Life life, Consumer<Entry> book) {
        housing(life, book);
        work(life, book);
    }

    /** A look at the client's home on arrival, when they are housed, and now and then after it. */
    private static void housing(Life life, Consumer<Entry> book) {
        int arrived = life.person().arrived();
        int housed = life.circumstances().housed();
        look(life, arrived, 0, book);
        if (housed > arrived) {
            look(life, housed, 1, book);
        }
        int look = 2;
        for (int day = arrived + HALF_A_YEAR;
                day < Math.min(life.end(), arrived + 3 * HALF_A_YEAR);
                day += HALF_A_YEAR) {
            int held = day + life.draws().at(Channel.HOUSING, look).between(-30, 30);
            if (life.draws().at(Channel.HOUSING, ~look).chance(0.5)) {
                look(life, held, look, book);
            }
            look++;
        }
    }

    private static void look(Life life, int day, int number, Consumer<Entry> book) {
        if (day >= life.end()) {
            return;
        }
        Draws draws = life.draws().within(Channel.HOUSING, number);
        boolean housed = life.circumstances().housedOn(day);
        boolean own = life.draws().at(Channel.HOUSED, 1).chance(0.75);
        String status =
                housed
                        ? own ? "settled" : "supported"
                        : draws.at(Channel.HOUSING).oneOf(UNSUITABLE);
        double well = housed ? 0.94 : 0.25;
        book.accept(
                Entry.on("housing", day)
                        .day("date", day)
                        .with("status", status)
                        .yes("safe", draws.at(Channel.HOUSING, 1).chance(well))
                        .yes("secure", draws.at(Channel.HOUSING, 2).chance(well))
                        .yes("appropriate", draws.at(Channel.HOUSING, 3).chance(well))
                        .with("by", "council"));
    }

    private static void work(Life life, Consumer<Entry> book) {
        Circumstances now = life.circumstances();
        Draws draws = life.draws().within(Channel.WORK, 1);
        if (now.jobFrom() < life.end()) {
            spell(
                    life,
                    "job",
                    now.jobFrom(),
                    now.jobTo(),
                    draws.at(Channel.WORK).between(8, 40),
                    book);
        }
        int arrived = life.person().arrived();
        if (now.jobFrom() > arrived && draws.at(Channel.WORK, 1).chance(0.5)) {
            spell(
                    life,
                    "benefit",
                    arrived - draws.at(Channel.WORK, 2).between(10, 700),
                    now.jobFrom(),
                    0,
                    book);
        }
        int from = arrived + draws.at(Channel.WORK, 3).between(60, 400);
        if (from < life.end() && draws.at(Channel.WORK, 4).chance(0.18)) {
            int to = from + draws.at(Channel.WORK, 5).between(14, 180);
            String kind = draws.at(Channel.WORK, 6).oneOf(HELP_TO_WORK);
            spell(life, kind, from, to, draws.at(Channel.WORK, 7).between(4, 30), book);
        }
    }

    private static void spell(
            Life life, String kind, int from, int to, int hours, Consumer<Entry> book) {
        Entry entry = Entry.on("work", from).with("kind", kind);
        if (kind.equals("benefit")) {
            entry.with("detail", life.draws().at(Channel.WORK, 3).chance(0.6) ? "ESA" : "JSA");
        }
        entry.day("from", from).day("to", Math.min(to, life.course().death()));
        if (hours > 0) {
            entry.number("hours", hours);
            entry.yes("chosen", life.draws().at(Channel.WORK, 4).chance(0.8));
        }
        book.accept(entry);
    }
}
