package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.ClockWindow.Fate;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.RowsFunction;
import org.meed.engine.determine.Functions.SpellsFunction;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Clock.OnBreak;
import org.meed.engine.framework.plan.OutcomeRule.Result.Clocked;
import org.meed.engine.history.Row;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;
import org.meed.engine.time.Spells;

/**
 * Runs a clock over a journey: windows, breaks, resets, lag. The one place where a clock is reset.
 */
final class ClockHands {

    private final Clock clock;
    private final String pending;
    private final DayFunction starts;
    private final RowsFunction breaks;
    private final @Nullable SpellsFunction pauses;
    private final Evidence evidence;

    ClockHands(Clocked rule, Compilation compiled, Evidence evidence) {
        this.clock = rule.clock();
        this.pending = rule.pending();
        this.starts = compiled.day(clock.starts());
        this.breaks = compiled.rows(clock.breaks());
        this.pauses = clock.pauses() == null ? null : compiled.spells(clock.pauses());
        this.evidence = evidence;
    }

    /** The parts of every run. */
    List<Judged> run(Frame frame) {
        List<Judged> judged = new ArrayList<>();
        int start = starts.on(frame);
        if (!Days.isKnown(start)) {
            for (int part = 0; part < clock.parts().size(); part++) {
                judged.add(
                        Judged.of(1, part, new Verdict.Pending(Days.UNKNOWN, pending), List.of()));
            }
            return judged;
        }
        List<Row> began = evidence.of(clock.starts(), frame);
        Spells still = still(frame);
        List<Dated> found = unpaused(breaks.of(frame), still);
        Run first = new Run(1, start, 0, still);
        switch (clock.onBreak()) {
            case OnBreak.Ends() -> untilBroken(frame, first, began, found, judged);
            case OnBreak.FailsItsPart() -> eachAlone(frame, first, began, found, judged);
            case OnBreak.Resets resets -> withResets(frame, resets, first, began, found, judged);
        }
        return judged;
    }

    /** The days on which the clock stands still. */
    private Spells still(Frame frame) {
        return pauses == null ? Spells.NONE : pauses.of(frame);
    }

    private static List<Dated> unpaused(List<Dated> breaks, Spells still) {
        return breaks.stream().filter(dated -> !still.contains(dated.day())).toList();
    }

    /**
     * A run: its number, the day it starts, the first of the clock's parts that it has, and the
     * days on which the clock stands still.
     */
    private record Run(int number, int start, int firstPart, Spells still) {

        /** The run that a break in a part begins: on the day after, with that part. */
        Run next(int broken, int part) {
            return new Run(number + 1, broken + 1, part, still);
        }
    }

    private int windowStart(Run run, int part) {
        return laid(clock.parts().get(part).from(), run);
    }

    private int windowEnd(Run run, int part) {
        return laid(clock.parts().get(part).to(), run);
    }

    /** The day that lies a span of the clock's time after the start of a run. */
    private int laid(Span span, Run run) {
        int day = moved(span, run).after(run.start());
        for (DateRange pause : run.still().within(DateRange.from(run.start())).ranges()) {
            if (pause.start() < day) {
                day = Math.min(Days.LAST, day + pause.days());
            }
        }
        return day;
    }

    /**
     * A later run begins with the first part it has, so every window moves up by what stood before
     * that part.
     */
    private Span moved(Span span, Run run) {
        Span before = clock.parts().get(run.firstPart()).from();
        return before.amount() == 0 ? span : new Span(span.amount() - before.amount(), span.unit());
    }

    /** The day on which a clean part is settled whose window ends on a day. */
    private int settled(int end) {
        return clock.settles() == null ? end : clock.settles().after(end);
    }

    private Judged clean(Frame frame, Run run, int part, List<Row> began) {
        int end = windowEnd(run, part);
        int settled = settled(end);
        if (frame.known() >= settled) {
            return Judged.of(run.number(), part, new Verdict.Achieved(end, settled), began);
        }
        String why = frame.known() < end ? Reasons.WINDOW_OPEN : Reasons.LAG;
        return new Judged(run.number(), part, new Verdict.Pending(settled, why), end, List.of());
    }

    private Judged broken(Run run, int part, Dated by) {
        return Judged.of(
                run.number(),
                part,
                new Verdict.NotAchieved(by.day(), clock.because()),
                List.of(by.row()));
    }

    private void untilBroken(
            Frame frame, Run run, List<Row> began, List<Dated> found, List<Judged> judged) {
        int from = windowStart(run, 0);
        Dated first = null;
        for (Dated dated : found) {
            if (dated.day() >= from) {
                first = dated;
                break;
            }
        }
        for (int part = 0; part < clock.parts().size(); part++) {
            judged.add(
                    first != null && first.day() < windowEnd(run, part)
                            ? broken(run, part, first)
                            : clean(frame, run, part, began));
        }
    }

    private @Nullable Dated breakIn(Run run, int part, List<Dated> found) {
        int from = windowStart(run, part);
        int end = windowEnd(run, part);
        for (Dated dated : found) {
            if (dated.day() >= from && dated.day() < end) {
                return dated;
            }
        }
        return null;
    }

    private void eachAlone(
            Frame frame, Run run, List<Row> began, List<Dated> found, List<Judged> judged) {
        for (int part = run.firstPart(); part < clock.parts().size(); part++) {
            Dated by = breakIn(run, part, found);
            judged.add(by == null ? clean(frame, run, part, began) : broken(run, part, by));
        }
    }

    private void withResets(
            Frame frame,
            OnBreak.Resets rule,
            Run run,
            List<Row> began,
            List<Dated> found,
            List<Judged> judged) {
        if (run.number() == rule.runs()) {
            eachAlone(frame, run, began, found, judged);
            return;
        }
        for (int part = run.firstPart(); part < clock.parts().size(); part++) {
            Dated by = breakIn(run, part, found);
            if (by == null) {
                judged.add(clean(frame, run, part, began));
                continue;
            }
            judged.add(broken(run, part, by));
            for (int later = part + 1; later < clock.parts().size(); later++) {
                judged.add(
                        Judged.of(
                                run.number(),
                                later,
                                new Verdict.Excluded(by.day(), rule.because()),
                                List.of(by.row())));
            }
            withResets(frame, rule, run.next(by.day(), part), List.of(by.row()), found, judged);
            return;
        }
    }

    /** The windows of every run, as they went; none while the day it starts is not known. */
    List<ClockWindow> windows(Frame frame) {
        List<ClockWindow> windows = new ArrayList<>();
        int start = starts.on(frame);
        if (!Days.isKnown(start)) {
            return windows;
        }
        Run run = new Run(1, start, 0, still(frame));
        for (Judged judged : run(frame)) {
            if (judged.run() != run.number()) {
                ClockWindow broken = lastBroken(windows);
                run = run.next(broken.fate().day(), broken.part());
            }
            windows.add(window(run, judged));
        }
        return windows;
    }

    private static ClockWindow lastBroken(List<ClockWindow> windows) {
        return windows.reversed().stream()
                .filter(window -> window.fate() instanceof Fate.Broken)
                .findFirst()
                .orElseThrow();
    }

    /** The days on which a break would take a part away. */
    private DateRange watched(Run run, DateRange days) {
        boolean all =
                switch (clock.onBreak()) {
                    case OnBreak.Ends() -> true;
                    case OnBreak.FailsItsPart() -> false;
                    case OnBreak.Resets(int runs, _) -> run.number() < runs;
                };
        return all ? new DateRange(windowStart(run, run.firstPart()), days.end()) : days;
    }

    private ClockWindow window(Run run, Judged judged) {
        int part = judged.part();
        DateRange days = new DateRange(windowStart(run, part), windowEnd(run, part));
        Fate fate =
                switch (judged.verdict()) {
                    case Verdict.Achieved _ -> new Fate.Clean();
                    case Verdict.Pending(var _, var why) ->
                            why.equals(Reasons.LAG) ? new Fate.Waiting() : new Fate.Open();
                    case Verdict.NotAchieved(int on, _) ->
                            days.contains(on)
                                    ? new Fate.Broken(judged.evidence().getFirst(), on)
                                    : new Fate.CutOff(judged.evidence().getFirst(), on);
                    case Verdict.Excluded(int on, _) ->
                            new Fate.CutOff(judged.evidence().getFirst(), on);
                };
        String name = clock.parts().get(part).name();
        return new ClockWindow(
                run.number(), part, name, days, watched(run, days), settled(days.end()), fate);
    }
}
