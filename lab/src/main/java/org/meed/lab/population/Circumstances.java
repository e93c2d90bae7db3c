package org.meed.lab.population;

/**
 * How a client lives outside treatment: what forms, councils and employers each see a part of.
 *
 * @param housed the day from which they have a home that suits them; before every day where they
 *     always had
 * @param jobFrom the first day of a job, or {@link Course#NEVER}
 * @param jobTo the last day of it, or {@link Course#NEVER}
 */
record Circumstances(int housed, int jobFrom, int jobTo) {

    private static final double JOB_LENGTH = 900;

    static Circumstances of(Person person, Draws draws) {
        int arrived = person.arrived();
        int housed =
                person.need() == Need.NONE
                        ? Integer.MIN_VALUE
                        : arrived
                                + 14
                                + draws.at(Channel.HOUSED).daysUntil(Supposed.HOUSED_AFTER.value());
        Draw work = draws.at(Channel.WORK);
        int length = 7 + draws.at(Channel.WORK, 1).daysUntil(JOB_LENGTH);
        if (work.chance(Supposed.WORKING_AT_START.value())) {
            int from = arrived - draws.at(Channel.WORK, 2).between(30, 1500);
            return new Circumstances(housed, from, Math.max(arrived + 7, from + length));
        }
        int from = arrived + draws.at(Channel.WORK, 2).daysUntil(Supposed.WORK_FOUND_AFTER.value());
        return new Circumstances(housed, from, from + length);
    }

    boolean housedOn(int day) {
        return day >= housed;
    }

    boolean workingOn(int day) {
        return day >= jobFrom && day <= jobTo;
    }
}
