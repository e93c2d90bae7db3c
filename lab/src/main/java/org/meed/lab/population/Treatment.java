package org.meed.lab.population;

import java.util.ArrayList;
import java.util.List;

/** Draws a client's episodes one after the other: they come, stay or leave, move on, come back. */
final class Treatment {

    private static final int MOST_EPISODES = 20;
    private static final double DAYS_A_YEAR = 365.25;

    private final Population population;
    private final Person person;
    private final Draws draws;
    private final int death;

    /** Where the story stops for this client: its own end, or death. */
    private final int end;

    private final List<Episode> episodes = new ArrayList<>();
    private int stretch;

    /** Months of treatment since the last gap of more than three weeks. */
    private int months;

    /** The last discharge of a started episode, or {@link Course#NEVER} before the first. */
    private int left = Course.NEVER;

    private Treatment(Population population, Person person, Draws draws) {
        this.population = population;
        this.person = person;
        this.draws = draws;
        int day =
                person.arrived()
                        + 1
                        + draws.at(Channel.DEATH)
                                .daysUntil(DAYS_A_YEAR / person.group().deathsAYear());
        this.death = day < population.endDay() ? day : Course.NEVER;
        this.end = Math.min(population.endDay(), death);
    }

    static Course of(Population population, Person person, Draws draws) {
        Treatment treatment = new Treatment(population, person, draws);
        treatment.run();
        return new Course(treatment.episodes, treatment.death);
    }

    /**
     * How a client comes to an episode.
     *
     * @param triaged the day of the triage
     * @param started the day of the first intervention where that is settled, otherwise {@link
     *     Course#NEVER}
     */
    private record Coming(int triaged, int started) {}

    private void run() {
        Coming coming = new Coming(person.arrived(), Course.NEVER);
        while (coming.triaged() < end && episodes.size() < MOST_EPISODES) {
            Draws here = draws.within(Channel.EPISODE, episodes.size() + 1);
            coming =
                    coming.started() == Course.NEVER
                                    && here.at(Channel.NEVER_STARTED)
                                            .chance(Supposed.NEVER_STARTED.value())
                            ? neverStarted(here, coming.triaged())
                            : treated(here, coming);
        }
    }

    private Coming neverStarted(Draws here, int triaged) {
        int closed = triaged + here.at(Channel.LEAVING_DAY).between(7, 45);
        Reason reason = here.at(Channel.REASON).chance(0.5) ? Reason.DECLINED : Reason.DROPPED_OUT;
        note(here, triaged, Course.NEVER, closed, reason);
        return backLater(here, closed, false);
    }

    /** A started episode, and how the client comes to the next one. */
    private Coming treated(Draws here, Coming coming) {
        int started =
                coming.started() == Course.NEVER ? coming.triaged() + wait(here) : coming.started();
        if (started >= end) {
            note(here, coming.triaged(), Course.NEVER, Course.NEVER, Reason.OTHER);
            return new Coming(Course.NEVER, Course.NEVER);
        }
        keepCount(started);
        Habit habit = Habit.of(draws, person.substances().getFirst().use(), stretch);
        Leaving leaving = Leaving.of(here, person, habit, started, months, end);
        if (leaving.day() == Course.NEVER) {
            boolean died = death != Course.NEVER;
            int late =
                    here.at(Channel.LEAVING_DAY)
                            .between(0, (int) Supposed.DIED_RECORDED_LATE.value());
            note(here, coming.triaged(), started, died ? death + late : Course.NEVER, Reason.DIED);
            return new Coming(Course.NEVER, Course.NEVER);
        }
        note(here, coming.triaged(), started, leaving.day(), leaving.reason());
        months += (leaving.day() - started) / Leaving.MONTH;
        left = left == Course.NEVER ? leaving.day() : Math.max(left, leaving.day());
        return next(here, started, leaving);
    }

    private void keepCount(int started) {
        if (left != Course.NEVER && started - left > Course.JOINING_GAP) {
            stretch++;
            months = 0;
        }
    }

    private void note(Draws here, int triaged, int started, int discharged, Reason reason) {
        String provider = population.area().provider(here.at(Channel.PROVIDER));
        int referred = triaged - here.at(Channel.REFERRAL).between(0, 12);
        int known = discharged < population.endDay() ? discharged : Course.NEVER;
        episodes.add(
                new Episode(
                        episodes.size() + 1,
                        stretch,
                        provider,
                        referred,
                        triaged,
                        started,
                        known,
                        reason));
    }

    private static int wait(Draws here) {
        return here.at(Channel.WAIT).chance(Published.WAITED_3_WEEKS_AT_MOST.value())
                ? here.at(Channel.WAIT, 1).between(0, 21)
                : here.at(Channel.WAIT, 1).between(22, 60);
    }

    private Coming next(Draws here, int started, Leaving leaving) {
        int day = leaving.day();
        Draw gap = here.at(Channel.GAP);
        Draw returns = here.at(Channel.RETURN);
        if (leaving.taken()) {
            return soon(here, Math.max(started + 1, day + gap.between(-10, 26)), started + 1);
        }
        boolean completed = leaving.reason().completed();
        if (leaving.reason() == Reason.TRANSFERRED
                && returns.chance(Supposed.ARRIVED_ELSEWHERE.value())) {
            return soon(here, day + gap.between(8, 60), day + 1);
        }
        boolean free =
                !completed
                        && !leaving.reason().toCustody()
                        && leaving.reason() != Reason.TRANSFERRED;
        if (free && returns.chance(Supposed.QUICK_RETURN.value())) {
            return soon(here, day + gap.between(12, 34), day + 1);
        }
        return backLater(here, day, completed);
    }

    private static Coming soon(Draws here, int started, int earliestTriage) {
        int triaged = started - here.at(Channel.WAIT, 2).between(0, 10);
        return new Coming(Math.max(triaged, earliestTriage), started);
    }

    private Coming backLater(Draws here, int day, boolean completed) {
        int away = here.at(Channel.GAP, 1).daysUntil(Leaving.MONTH / backAMonth(completed));
        return new Coming(day + Leaving.MONTH + away, Course.NEVER);
    }

    private double backAMonth(boolean completed) {
        boolean opiate = person.group() == SubstanceGroup.OPIATE;
        if (completed) {
            return (opiate
                            ? Supposed.BACK_AFTER_COMPLETION_OPIATE
                            : Supposed.BACK_AFTER_COMPLETION_OTHER)
                    .value();
        }
        return (opiate ? Supposed.BACK_AFTER_LEAVING_OPIATE : Supposed.BACK_AFTER_LEAVING_OTHER)
                .value();
    }
}
