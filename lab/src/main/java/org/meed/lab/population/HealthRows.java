package org.meed.lab.population;

import java.util.function.Consumer;

/** What surgeries write about hepatitis B vaccination, and registrars about deaths. */
final class HealthRows {

    private HealthRows() {}

    static void write(Life life, Consumer<Entry> book) {
        vaccinations(life, book);
        death(life, book);
    }

    private static void vaccinations(Life life, Consumer<Entry> book) {
        Draws draws = life.draws().within(Channel.VACCINATION, 0);
        boolean atRisk = life.person().group() == SubstanceGroup.OPIATE || life.person().injects();
        if (!draws.at(Channel.VACCINATION).chance(atRisk ? 0.9 : 0.25)) {
            return;
        }
        int arrived = life.person().arrived();
        int day = arrived + draws.at(Channel.VACCINATION, 1).between(0, 90);
        switch (draws.at(Channel.VACCINATION, 2).weighted(0.22, 0.16, 0.10, 0.52)) {
            case 0 ->
                    status(
                            life,
                            arrived - draws.at(Channel.VACCINATION, 3).between(0, 700),
                            "immune",
                            book);
            case 1 -> status(life, day, "declined", book);
            case 2 -> status(life, day, "not-offered", book);
            default -> doses(life, draws, day, book);
        }
    }

    private static void status(Life life, int day, String status, Consumer<Entry> book) {
        if (day < life.end()) {
            book.accept(
                    Entry.on("vaccinations", day)
                            .day("date", day)
                            .with("vaccine", "hepatitis-b")
                            .with("status", status));
        }
    }

    /**
     * Three doses, within weeks or over six months; some do not come back, a few come back too
     * late.
     */
    private static void doses(Life life, Draws draws, int first, Consumer<Entry> book) {
        boolean quick = draws.at(Channel.VACCINATION, 4).chance(0.5);
        int day = first;
        for (int dose = 1; dose <= 3 && day < life.end(); dose++) {
            book.accept(
                    Entry.on("vaccinations", day)
                            .day("date", day)
                            .with("vaccine", "hepatitis-b")
                            .number("dose", dose));
            if (draws.at(Channel.VACCINATION, 4 + dose).chance(0.18)) {
                return;
            }
            Draw gap = draws.at(Channel.VACCINATION, 7 + dose);
            boolean overdue = draws.at(Channel.VACCINATION, 10 + dose).chance(0.03);
            int usual = quick ? gap.between(7, 21) : gap.between(28, 160);
            day += overdue ? gap.between(330, 380) : usual;
        }
    }

    private static void death(Life life, Consumer<Entry> book) {
        int death = life.course().death();
        Draws draws = life.draws().within(Channel.DEATH, 1);
        if (death != Course.NEVER) {
            boolean opiate = life.person().group() == SubstanceGroup.OPIATE;
            boolean related =
                    draws.at(Channel.DEATH, 1)
                            .chance(opiate ? Published.DEATHS_DRUG_RELATED.value() : 0.12);
            int inquest = death + draws.at(Channel.DEATH, 2).between(60, 270);
            book.accept(
                    Entry.on("deaths", death)
                            .day("date", death)
                            .with("related", related ? "yes" : "no", inquest));
        } else if (draws.at(Channel.STRAY).chance(Supposed.MISTAKEN_DEATH.value())) {
            int day = life.person().arrived() + draws.at(Channel.STRAY, 1).between(20, 600);
            book.accept(Entry.on("deaths", day).day("date", day).mistaken());
        }
    }
}
