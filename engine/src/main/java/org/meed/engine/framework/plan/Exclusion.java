package org.meed.engine.framework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Source;

/**
 * A labelled exception that several outcomes share.
 *
 * @param label the reason it gives
 * @param outcomes the outcomes it is for
 * @param when it holds when this is yes; null for always
 * @param unless it does not hold when this is yes; null for never
 * @param on the day it is dated on; null for none, or, when tested on what is achieved, the day of
 *     the result
 */
public record Exclusion(
        String label,
        List<String> outcomes,
        Tested tested,
        @Nullable Condition when,
        @Nullable Condition unless,
        @Nullable DayNode on,
        Source source) {

    public Exclusion {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * At which step of a determination an exclusion is tested; the order of the constants is the
     * order of the steps.
     */
    public enum Tested {
        /** Before anything else. */
        FIRST("first"),
        /**
         * On the result: spares what was achieved by its day or had become impossible before it.
         */
        ON_THE_RESULT("on the result"),
        /** On what is achieved. */
        WHEN_ACHIEVED("when achieved");

        private final String words;

        Tested(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
