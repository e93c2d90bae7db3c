package org.meed.engine.determine;

import org.meed.engine.history.Row;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/**
 * One window of a clock, as it went for a client.
 *
 * @param run from 1
 * @param part the part's place in the outcome
 * @param name the part's name; may be empty
 * @param days the days of the window
 * @param watched the days on which a break would take the part away: those of the window, and where
 *     a break ends the run, those of the run before it
 * @param settled the day from which the part can be settled when nothing breaks it
 */
public record ClockWindow(
        int run, int part, String name, DateRange days, DateRange watched, int settled, Fate fate) {

    /** How a window went, as far as it is known. */
    public sealed interface Fate {

        /** The day on which it was broken; unknown when it was not. */
        default int day() {
            return switch (this) {
                case Clean _, Open _, Waiting _ -> Days.UNKNOWN;
                case Broken(_, int day) -> day;
                case CutOff(_, int day) -> day;
            };
        }

        /** It went by without a break, and is settled. */
        record Clean() implements Fate {}

        /** It goes on, or has not begun. */
        record Open() implements Fate {}

        /** It went by without a break; what may still become known is waited for. */
        record Waiting() implements Fate {}

        /** A row broke it on a day in it. */
        record Broken(Row by, int day) implements Fate {}

        /** A break on a day before it took it away. */
        record CutOff(Row by, int day) implements Fate {}
    }
}
