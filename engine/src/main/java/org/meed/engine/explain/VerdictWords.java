package org.meed.engine.explain;

import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.determine.Reasons;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;

/** A verdict as a sentence. */
final class VerdictWords {

    private VerdictWords() {}

    static String sentence(Result result, @Nullable Priced priced) {
        return switch (result.verdict()) {
            case Verdict.Achieved(int on, int due, _) -> {
                String owed = due > on ? ", and owed from " + English.date(due) : "";
                yield "Achieved on "
                        + English.date(on)
                        + owed
                        + (priced == null
                                ? ". No payment is agreed for it."
                                : ". It pays £" + priced.amount() + ".");
            }
            case Verdict.NotAchieved(int on, var because) ->
                    "Not achieved: it became impossible on %s (%s)."
                            .formatted(English.date(on), because);
            case Verdict.Pending(int until, var because) ->
                    "Pending: %s (%s)."
                            .formatted(
                                    Days.isKnown(until)
                                            ? "it can be settled on %s at the earliest"
                                                    .formatted(English.date(until))
                                            : open(because),
                                    because);
            case Verdict.Excluded(int on, var because) ->
                    "Excluded%s: %s (%s)."
                            .formatted(
                                    Days.isKnown(on) ? " on " + English.date(on) : "",
                                    excluded(because),
                                    because);
        };
    }

    private static String open(String because) {
        return switch (because) {
            case Reasons.NEEDS_OPEN -> "another outcome that it needs is still pending";
            case Reasons.CONFLICT ->
                    "two exceptions with different ends hold, and the framework must be mended";
            default -> "it may still go either way";
        };
    }

    private static String excluded(String because) {
        return because.equals(Reasons.NOT_APPLICABLE)
                ? "it does not apply to this journey"
                : "it is not judged, and pays nothing";
    }
}
