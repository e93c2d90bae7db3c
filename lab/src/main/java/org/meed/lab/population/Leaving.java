package org.meed.lab.population;

import org.meed.lab.population.Use.Response;

/**
 * How one episode ends, other than by death: when, why, and whether another provider takes over at
 * once.
 *
 * @param day the day of leaving, or {@link Course#NEVER}
 * @param reason why
 * @param taken whether another provider takes over at once
 */
record Leaving(int day, Reason reason, boolean taken) {

    static final int MONTH = 30;

    private static final int MONTHS_A_YEAR = 12;
    private static final int EARLY_MONTHS = 3;

    /** Of a hundred exits in 2011/12, 47 were completions. */
    private static final double UNCOMPLETED = 0.53;

    /**
     * Draws the end month by month: the client stays, leaves, or moves to another provider.
     *
     * @param here the episode's draws
     * @param person who
     * @param habit their use of the main substance: the abstinent complete more often
     * @param started the first day
     * @param before months of treatment just before this episode
     * @param end the day the story stops
     */
    static Leaving of(Draws here, Person person, Habit habit, int started, int before, int end) {
        for (int month = 0; started + month * MONTH < end; month++) {
            boolean early = before + month < EARLY_MONTHS;
            double leaves =
                    early
                            ? Supposed.LEFT_EARLY_A_MONTH.value()
                            : 1 / (person.group().years() * MONTHS_A_YEAR);
            double moves = Supposed.MOVED_A_MONTH.value();
            Draw draw = here.at(Channel.LEAVING, month);
            if (draw.chance(leaves + moves)) {
                int day =
                        started
                                + month * MONTH
                                + here.at(Channel.LEAVING_DAY, month).between(1, MONTH);
                boolean moved = draw.chance(moves);
                Reason reason = moved ? Reason.TRANSFERRED : reason(here, person, habit, early);
                return day < end
                        ? new Leaving(day, reason, moved)
                        : new Leaving(Course.NEVER, Reason.OTHER, false);
            }
        }
        return new Leaving(Course.NEVER, Reason.OTHER, false);
    }

    private static Reason reason(Draws here, Person person, Habit habit, boolean early) {
        if (!early && here.at(Channel.REASON).chance(completes(person, habit))) {
            return completion(person, here.at(Channel.REASON, 1));
        }
        return unplanned(here.at(Channel.REASON, 2));
    }

    /**
     * The chance that a later exit is a completion, likelier for the abstinent. On average it makes
     * completions the published share of all exits, of which some come early, when nobody
     * completes, and some are deaths.
     */
    private static double completes(Person person, Habit habit) {
        SubstanceGroup group = person.group();
        double stayed = StrictMath.pow(1 - Supposed.LEFT_EARLY_A_MONTH.value(), EARLY_MONTHS);
        double alive = 1 / (1 + group.deathsAYear() * group.years());
        double abstinent = habit.use().abstinent();
        double otherwise =
                group == SubstanceGroup.OPIATE
                        ? Supposed.UNABSTINENT_OPIATE.value()
                        : Supposed.UNABSTINENT_OTHER.value();
        double times =
                habit.usual() == Response.ABSTINENT
                        ? (1 - (1 - abstinent) * otherwise) / abstinent
                        : otherwise;
        return group.completed() / stayed / alive * times;
    }

    private static Reason completion(Person person, Draw draw) {
        Supposed occasional =
                switch (person.group()) {
                    case OPIATE -> Supposed.OCCASIONAL_USER_OPIATE;
                    case NON_OPIATE -> Supposed.OCCASIONAL_USER;
                    case ALCOHOL -> Supposed.OCCASIONAL_DRINKER;
                };
        if (draw.chance(occasional.value())) {
            return Reason.COMPLETED_OCCASIONAL_USER;
        }
        return person.group() == SubstanceGroup.ALCOHOL
                ? Reason.COMPLETED_ALCOHOL_FREE
                : Reason.COMPLETED_DRUG_FREE;
    }

    /**
     * Among exits that are not completions: the published transfers and custody, the rest mostly
     * dropping out.
     */
    private static Reason unplanned(Draw draw) {
        double transferred = Published.TRANSFERRED.value() / UNCOMPLETED;
        double custody = Published.TO_CUSTODY.value() / UNCOMPLETED;
        double rest = 1 - transferred - custody;
        return switch (draw.weighted(
                transferred,
                custody * 0.9,
                custody * 0.1,
                rest * 0.80,
                rest * 0.08,
                rest * 0.08,
                rest * 0.04)) {
            case 0 -> Reason.TRANSFERRED;
            case 1 -> Reason.TRANSFERRED_CUSTODY;
            case 2 -> Reason.RETAINED_CUSTODY;
            case 3 -> Reason.DROPPED_OUT;
            case 4 -> Reason.WITHDRAWN;
            case 5 -> Reason.DECLINED;
            default -> Reason.OTHER;
        };
    }
}
