package org.meed.lab.population;

import org.meed.lab.population.Use.Response;

/**
 * One client's use of one kind during one stretch of treatment.
 *
 * @param use the kind of use
 * @param atStart days of 28 before the start
 * @param low whether the start was low enough to be able to get reliably worse
 * @param usual what most reviews find
 */
record Habit(Use use, int atStart, boolean low, Response usual) {

    /** The habit of this client in the given stretch of treatment (0, 1, ...). */
    static Habit of(Draws client, Use use, int stretch) {
        Draws draws = client.within(Channel.USUAL, stretch);
        int kind = use.index();
        boolean low = draws.at(Channel.LOW_AT_START, kind).chance(Supposed.LOW_AT_START.value());
        Response usual = use.response(draws.at(Channel.RESPONSE, kind), low);
        return new Habit(use, startDays(draws, use, low), low, usual);
    }

    private static int startDays(Draws draws, Use use, boolean low) {
        int kind = use.index();
        if (draws.at(Channel.NOT_USING, kind).chance(Supposed.NOT_USING_AT_START.value())) {
            return 0;
        }
        Draw days = draws.at(Channel.START_USE, kind);
        return low
                ? days.between(1, Use.ALL_DAYS - use.threshold())
                : days.between(use.threshold() + 1, Use.ALL_DAYS);
    }

    /** What one review finds: mostly the usual, now and then something else. */
    Response found(Draws review) {
        int kind = use.index();
        return review.at(Channel.STEADY, kind).chance(Supposed.STEADY.value())
                ? usual
                : use.response(review.at(Channel.RESPONSE, kind), low);
    }

    /** Days of 28 that go with what a review finds. */
    int days(Response found, Draw draw) {
        if (found == Response.ABSTINENT) {
            return 0;
        }
        if (atStart == 0) {
            return draw.between(1, use.threshold() - 1);
        }
        int reliable = use.threshold();
        return switch (found) {
            case ABSTINENT -> 0;
            case IMPROVED -> draw.between(1, atStart - reliable);
            case UNCHANGED ->
                    draw.between(
                            Math.max(1, atStart - reliable + 1),
                            Math.min(Use.ALL_DAYS, atStart + reliable - 1));
            case WORSE -> draw.between(atStart + reliable, Use.ALL_DAYS);
        };
    }
}
