package org.meed.engine.explain;

import org.meed.engine.check.English;
import org.meed.engine.determine.ClockWindow;
import org.meed.engine.explain.OutcomeShown.ClockShown;

/** Writes how the windows of a clock went, for a terminal. */
final class ClockText {

    private ClockText() {}

    static void write(ClockShown clock, Lines out) {
        out.line(0, "The clock " + clock.name());
        for (ClockWindow window : clock.windows()) {
            String lag =
                    window.settled() > window.days().end()
                            ? ", settled on " + English.date(window.settled())
                            : "";
            out.hanging(
                    2,
                    "- ",
                    "run %s%s, %s to %s%s: %s"
                            .formatted(
                                    window.run(),
                                    window.name().isEmpty() ? "" : ", " + window.name(),
                                    English.date(window.days().start()),
                                    English.date(window.days().end() - 1),
                                    lag,
                                    FateWords.of(window.fate())));
        }
    }
}
