package org.meed.lab.population;

import java.util.function.Consumer;

/**
 * When Treatment Outcomes Profiles are held in a stretch of treatment: at the start, at reviews, at
 * the exit, after it.
 */
final class TopRows {

    private static final int EXIT = 1000;
    private static final int POST = 1001;
    private static final int WINDOW = 14;
    private static final int HALF_A_YEAR = 183;

    private final Life life;
    private final Course.Stretch stretch;
    private final Draws draws;
    private final TopForm form;
    private final Consumer<Entry> book;

    private TopRows(Life life, Course.Stretch stretch, Consumer<Entry> book) {
        this.life = life;
        this.stretch = stretch;
        this.draws = life.draws().within(Channel.REVIEW, stretch.number());
        this.form = new TopForm(life, stretch);
        this.book = book;
    }

    static void write(Life life, Consumer<Entry> book) {
        for (Course.Stretch stretch : life.course().stretches()) {
            TopRows rows = new TopRows(life, stretch, book);
            rows.start();
            rows.reviews();
            rows.exit();
        }
    }

    private void start() {
        if (draws.at(Channel.ANSWER, 0).chance(Supposed.NO_START_TOP.value())) {
            return;
        }
        boolean late = draws.at(Channel.ANSWER, 1).chance(Supposed.START_TOP_TOO_LATE.value());
        Draw offset = draws.at(Channel.STAGE_DAY, 0);
        hold(
                "start",
                stretch.started()
                        + (late
                                ? offset.between(WINDOW + 1, 25)
                                : offset.near(1, 5, -WINDOW, WINDOW)),
                0);
    }

    private void reviews() {
        boolean late = draws.at(Channel.LATE_REVIEWS).chance(Supposed.NOT_REVIEWED_EARLY.value());
        int first = late ? stretch.started() + HALF_A_YEAR : stretch.started();
        int day = stretch.started();
        int last = Math.min(stretch.ended(), life.end() - 1);
        for (int review = 1; ; review++) {
            day +=
                    draws.at(Channel.STAGE_DAY, review)
                            .near(
                                    Supposed.REVIEW_GAP.value(),
                                    Supposed.REVIEW_GAP_SPREAD.value(),
                                    35,
                                    180);
            if (day > last) {
                return;
            }
            if (day > first
                    && !draws.at(Channel.REVIEW, review).chance(Supposed.REVIEW_SKIPPED.value())) {
                hold("review", day, review);
            }
        }
    }

    private void exit() {
        int ended = stretch.ended();
        if (ended == Course.NEVER || ended >= life.end()) {
            return;
        }
        Supposed share =
                stretch.completed() ? Supposed.EXIT_TOP_PLANNED : Supposed.EXIT_TOP_UNPLANNED;
        if (draws.at(Channel.REVIEW, EXIT).chance(share.value())) {
            hold("exit", ended + draws.at(Channel.STAGE_DAY, EXIT).near(-1, 5, -20, 20), EXIT);
        }
        if (draws.at(Channel.REVIEW, POST).chance(0.03)) {
            hold("post", ended + draws.at(Channel.STAGE_DAY, POST).between(80, 200), POST);
        }
    }

    private void hold(String stage, int day, int number) {
        if (day < life.end()) {
            book.accept(form.filled(stage, day, number));
        }
    }
}
