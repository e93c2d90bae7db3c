package org.meed.engine.explain;

import org.meed.engine.check.English;
import org.meed.engine.determine.ClockWindow.Fate;

/** How a window of a clock went, in a few words. */
final class FateWords {

    private FateWords() {}

    static String of(Fate fate) {
        return switch (fate) {
            case Fate.Clean() -> "clean and settled";
            case Fate.Open() -> "still open";
            case Fate.Waiting() -> "clean, and not settled yet";
            case Fate.Broken(var by, int day) ->
                    "broken on %s by %s".formatted(English.date(day), by);
            case Fate.CutOff(var by, int day) ->
                    "taken away on %s by %s".formatted(English.date(day), by);
        };
    }

    /** The same in one word, for marks in a picture and for programs. */
    static String word(Fate fate) {
        return switch (fate) {
            case Fate.Clean _ -> "clean";
            case Fate.Open _ -> "open";
            case Fate.Waiting _ -> "waiting";
            case Fate.Broken _ -> "broken";
            case Fate.CutOff _ -> "cut-off";
        };
    }
}
