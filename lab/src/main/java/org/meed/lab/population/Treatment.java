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
     * @param referred the day of the referral, once settled
     * @param triaged the day of the triage
     * @param started the day of the first intervention, or {@link Course#NEVER} while it is not
     *     settled
     */
    private record Coming(int referred, int triaged, int started) {

        static final Coming NONE = at(Course.NEVER);

        static Coming at(int triaged) {
            return new Coming(triaged, triaged, Course.NEVER);
        }

        boolean isSettled() {
            return started != Course.NEVER;
        }
    }

    private void run() {
        Coming coming = Coming.at(person.arrived());
        while (coming.triaged() < end && episodes.size() < MOST_EPISODES) {
            Draws here = draws.within(Channel.EPISODE, episodes.size() + 1);
            boolean lost = here.at(Channel.NEVER_STARTED).chance(Supposed.NEVER_STARTED.value());
            if (coming.isSettled()) {
                coming = treated(here, coming);
            } else {
                Coming settled = settled(here, coming.triaged());
                coming = lost ? neverStarted(here, settled) : treated(here, settled);
            }
        }
    }

    /**
     * Settles the wait from referral to the first intervention, some of it before the triage and
     * some after.
     */
    private static Coming settled(Draws here, int triaged) {
        int wait =
                here.at(Channel.WAIT).chance(Published.WAITED_3_WEEKS_AT_MOST.value())
                        ? here.at(Channel.WAIT, 1).between(0, 21)
                        : here.at(Channel.WAIT, 1).between(22, 60);
        int after = here.at(Channel.REFERRAL).between(0, wait);
        return new Coming(triaged + after - wait, triaged, triaged + after);
    }

    private Coming neverStarted(Draws here, Coming coming) {
        int closed = coming.triaged() + here.at(Channel.LEAVING_DAY).between(7, 45);
        Reason reason = here.at(Channel.REASON).chance(0.5) ? Reason.DECLINED : Reason.DROPPED_OUT;
        note(here, new Coming(coming.referred(), coming.triaged(), Course.NEVER), closed, reason);
        return backLater(here, closed, false);
    }

    /** A started episode, and how the client comes to the next one. */
    private Coming treated(Draws here, Coming coming) {
        int started = coming.started();
        if (started >= end) {
            note(
                    here,
                    new Coming(coming.referred(), coming.triaged(), Course.NEVER),
                    Course.NEVER,
                    Reason.OTHER);
            return Coming.NONE;
        }
        keepCount(started);
        Habit habit = Habit.of(draws, person.substances().getFirst().use(), stretch);
        Leaving leaving = Leaving.of(here, person, habit, started, months, end);
        if (leaving.day() == Course.NEVER) {
            last(here, coming);
            return Coming.NONE;
        }
        note(here, coming, leaving.day(), leaving.reason());
        months += (leaving.day() - started) / Leaving.MONTH;
        left = left == Course.NEVER ? leaving.day() : Math.max(left, leaving.day());
        return next(here, started, leaving);
    }

    /**
     * An episode that lasts until death, which the provider learns of some days later, or beyond
     * the story's end.
     */
    private void last(Draws here, Coming coming) {
        int late =
                here.at(Channel.LEAVING_DAY).between(0, (int) Supposed.DIED_RECORDED_LATE.value());
        if (death == Course.NEVER) {
            note(here, coming, Course.NEVER, Reason.OTHER);
        } else {
            note(here, coming, death + late, Reason.DIED);
        }
    }

    private void keepCount(int started) {
        if (left != Course.NEVER && started - left > Course.JOINING_GAP) {
            stretch++;
            months = 0;
        }
    }

    private void note(Draws here, Coming coming, int discharged, Reason reason) {
        episodes.add(
                new Episode(
                        episodes.size() + 1,
                        stretch,
                        population.area().provider(here.at(Channel.PROVIDER)),
                        coming.referred(),
                        coming.triaged(),
                        coming.started(),
                        discharged < population.endDay() ? discharged : Course.NEVER,
                        reason));
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
        int triaged = Math.max(started - here.at(Channel.WAIT, 2).between(0, 10), earliestTriage);
        return new Coming(triaged - here.at(Channel.REFERRAL).between(0, 10), triaged, started);
    }

    private Coming backLater(Draws here, int day, boolean completed) {
        int away = here.at(Channel.GAP, 1).daysUntil(Leaving.MONTH / backAMonth(completed));
        return Coming.at(day + Leaving.MONTH + away);
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
