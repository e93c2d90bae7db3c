package org.meed.lab.population;

/**
 * A client's life as it really was: all that the tables draw on.
 *
 * @param population whom they live among, and when the story stops
 * @param draws their luck
 * @param person who they are
 * @param course their treatment and their death
 * @param circumstances their home and work
 */
record Life(
        Population population,
        Draws draws,
        Person person,
        Course course,
        Circumstances circumstances) {

    static Life of(Population population, int index) {
        Draws draws = Draws.of(population.seed(), index);
        Person person = Person.of(population, index, draws);
        Course course = Treatment.of(population, person, draws);
        return new Life(population, draws, person, course, Circumstances.of(person, draws));
    }

    /**
     * The first day on which nothing more happens to them: the story's end or the day after their
     * death.
     */
    int end() {
        int end = population.endDay();
        return course.death() == Course.NEVER ? end : Math.min(end, course.death() + 1);
    }
}
