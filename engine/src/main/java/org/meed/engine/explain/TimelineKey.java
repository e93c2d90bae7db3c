package org.meed.engine.explain;

import java.util.List;
import org.meed.engine.determine.Verdict;
import org.meed.engine.time.Days;

/** The key to the shapes of the timeline. */
final class TimelineKey {

    private static final int MIDDLE = 10;

    private TimelineKey() {}

    /** The key as a list; it is the same on every page. */
    static final String HTML = html();

    private static String html() {
        Html html = new Html();
        html.open("ul", "class", "key");
        event(html, "start TOP", "start TOP");
        event(html, "TOP review", "TOP review, or another event");
        event(html, "exit TOP", "exit TOP");
        event(html, "assessment", "assessment");
        event(html, "offence", "offence, death, or a break of a clock");
        verdict(html, new Verdict.Achieved(0, 0), "achieved");
        verdict(html, new Verdict.NotAchieved(0, ""), "not achieved");
        verdict(html, new Verdict.Pending(Days.UNKNOWN, ""), "pending");
        verdict(html, new Verdict.Excluded(Days.UNKNOWN, ""), "excluded");
        Html dot = item(html);
        Marks.line(dot, "rests", 4, MIDDLE, 22, MIDDLE);
        Marks.dot(dot, "evidence", 6, MIDDLE, 4);
        words(html, "a fact that the result rests on");
        Marks.box(item(html), "opening", 2, 2, 22, 16);
        words(html, "days on which a further fact could make it a yes");
        Marks.line(item(html), "lag", 2, MIDDLE, 24, MIDDLE);
        words(html, "waiting until a clean window is settled");
        return html.close().toString();
    }

    private static Html item(Html html) {
        return html.open("li")
                .open("svg", "viewBox", "0 0 26 20", "aria-hidden", "true", "focusable", "false");
    }

    private static void words(Html html, String words) {
        html.close().text(words).close();
    }

    private static void event(Html html, String name, String words) {
        Fact fact = new Fact("", "", name, Days.UNKNOWN, Days.UNKNOWN, List.of());
        Marks.event(item(html), fact, 13, MIDDLE);
        words(html, words);
    }

    private static void verdict(Html html, Verdict verdict, String words) {
        Marks.verdict(item(html), verdict, 13, MIDDLE);
        words(html, words);
    }
}
