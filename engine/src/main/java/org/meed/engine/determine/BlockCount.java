package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.SpanFunction;
import org.meed.engine.determine.Functions.SpellsFunction;
import org.meed.engine.framework.plan.OutcomeRule.Result.Blocks;
import org.meed.engine.history.Row;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Counts whole blocks of days in spells, each a part of the result. A block never goes over the gap
 * between two spells.
 */
final class BlockCount {

    private final Blocks rule;
    private final SpellsFunction spells;
    private final SpanFunction each;
    private final DayFunction until;
    private final Evidence evidence;

    BlockCount(Blocks rule, Compilation compiled, Evidence evidence) {
        this.rule = rule;
        this.spells = compiled.spells(rule.spells());
        this.each = compiled.span(rule.each());
        this.until = compiled.day(rule.until());
        this.evidence = evidence;
    }

    /** Every part, in order. */
    List<Judged> run(Frame frame) {
        int last = until.on(frame);
        List<DateRange> counted =
                spells.of(frame).ranges().stream()
                        .filter(range -> !Days.isKnown(last) || range.start() < last)
                        .toList();
        List<Integer> days = days(counted, each.of(frame), rule.most());
        List<Row> rows = evidence.of(rule.spells(), frame);
        Verdict open = open(counted, last, frame.known());
        List<Judged> parts = new ArrayList<>();
        for (int part = 0; part < rule.most(); part++) {
            Verdict verdict =
                    part < days.size()
                            ? new Verdict.Achieved(days.get(part), days.get(part))
                            : open;
            parts.add(
                    Judged.of(
                            1,
                            part,
                            verdict,
                            verdict instanceof Verdict.Pending ? List.of() : rows));
        }
        return parts;
    }

    /** The day after each whole block, of so many at most. */
    private static List<Integer> days(List<DateRange> spells, Span each, int most) {
        List<Integer> days = new ArrayList<>();
        for (DateRange range : spells) {
            int blocks = 1;
            int day = each.after(range.start());
            while (days.size() < most && day <= range.end() && day > range.start()) {
                days.add(day);
                blocks++;
                day = each.after(range.start(), blocks);
            }
        }
        return days;
    }

    /**
     * What becomes of a block that is not there: lost once no spell that counts is running, and
     * none can begin any more.
     */
    private Verdict open(List<DateRange> counted, int last, int known) {
        int ended = counted.isEmpty() ? Days.UNKNOWN : counted.getLast().end();
        boolean over = Days.isKnown(last) && known >= last && ended < known;
        return over
                ? new Verdict.NotAchieved(Math.max(last, ended), rule.because())
                : new Verdict.Pending(Days.UNKNOWN, rule.pending());
    }
}
