package org.meed.engine.explain;

import org.meed.engine.check.English;
import org.meed.engine.determine.ClockWindow;
import org.meed.engine.determine.ClockWindow.Fate;
import org.meed.engine.time.Days;

/** Draws a window of a clock, and the time after it until it is settled. */
final class ClockBand {

    private static final int HIGH = 20;

    private final Html svg;
    private final Scale scale;

    ClockBand(Timeline timeline) {
        this.svg = timeline.svg();
        this.scale = timeline.scale();
    }

    void draw(ClockWindow window, int middle, int place) {
        int from = scale.x(window.days().start());
        int to = scale.x(window.days().end());
        String word = FateWords.word(window.fate());
        svg.open("g").element("title", titled(window));
        Marks.box(svg, "band " + word, from, middle - HIGH / 2, to - from, HIGH);
        String sign =
                switch (window.fate()) {
                    case Fate.Clean _ -> "✓ ";
                    // the break itself is marked
                    case Fate.Broken _ -> "";
                    case Fate.CutOff _ -> "– ";
                    case Fate.Open _, Fate.Waiting _ -> "";
                };
        String words = sign + window.name();
        boolean fits = Timeline.room(words) < to - from;
        Marks.text(svg, "band-label", (from + to) / 2, middle + 5, fits ? words : sign.strip());
        if (window.settled() > window.days().end() && !(window.fate() instanceof Fate.CutOff)) {
            int y = middle + HIGH / 2 + 4 + 5 * place;
            int settled = scale.x(window.settled());
            Marks.line(svg, "lag", to, y, settled, y);
            Marks.line(svg, "lag-end", settled, y - 3, settled, y + 3);
        }
        if (window.fate() instanceof Fate.Broken && Days.isKnown(window.fate().day())) {
            Marks.cross(svg, "cross", scale.x(window.fate().day()), middle, 7);
        }
        svg.close();
    }

    private static String titled(ClockWindow window) {
        return "%s, run %s: %s to %s, settled on %s: %s"
                .formatted(
                        window.name().isEmpty() ? "window" : window.name(),
                        window.run(),
                        English.date(window.days().start()),
                        English.date(window.days().end() - 1),
                        English.date(window.settled()),
                        FateWords.of(window.fate()));
    }
}
