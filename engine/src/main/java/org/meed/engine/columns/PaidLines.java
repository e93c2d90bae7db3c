package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Asked;
import org.meed.engine.determine.LineQuestions;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.ratio.Millionths;

/**
 * What the lines of a payment ask on the day of each achieved result of an outcome. Costs what is
 * asked of an achieved part, and an object for each line.
 */
final class PaidLines {

    private record Line(
            @Nullable Truths counts,
            SaidWord row,
            SaidWord column,
            @Nullable Longs number,
            @Nullable Longs outOf) {}

    private final Compiler compiler;
    private final Axis results;
    private final List<Line> lines;
    private final BlockRows rows;

    PaidLines(Compiler compiler, PaymentRule rule, BlockRows rows) {
        this.compiler = compiler;
        this.results = new Axis(Axis.Kind.RESULTS, compiler.journeys.axis, new ArrayList<>());
        this.rows = rows;
        this.lines = rule.lines().stream().map(this::line).toList();
    }

    private Line line(PaymentRule.Line line) {
        LineQuestions asks = LineQuestions.of(line);
        return new Line(
                asks.where() == null ? null : compiler.truth(asks.where(), results),
                new SaidWord(compiler, asks.row(), results, rows),
                new SaidWord(compiler, asks.column(), results, rows),
                asks.number() == null ? null : compiler.number(asks.number(), results),
                asks.outOf() == null ? null : compiler.number(asks.outOf(), results));
    }

    /** Asks the achieved results of one part; takes the answers of each journey. */
    void ask(Slot slot, List<Asked>[] answers) {
        ask(slot, null, answers);
    }

    /**
     * The same of some journeys.
     *
     * @param some which of them are asked; null for all
     */
    void ask(Slot slot, @Nullable BitSet some, List<Asked>[] answers) {
        Axis journeys = compiler.journeys.axis;
        results.resize(journeys.size);
        int count = 0;
        for (int e = 0; e < journeys.size; e++) {
            answers[e] = List.of();
            if (slot.kind[e] == Slot.ACHIEVED && (some == null || some.get(e))) {
                results.owner.at[count] = e;
                results.hand.at[count++] = slot.day[e];
            }
        }
        results.size = count;
        for (int i = 0; i < results.program.size(); i++) {
            results.program.get(i).run();
        }
        for (int i = 0; i < count; i++) {
            List<Asked> asked = new ArrayList<>(lines.size());
            for (Line line : lines) {
                asked.add(asked(line, i));
            }
            answers[results.owner.at[i]] = asked;
        }
    }

    private Asked asked(Line line, int result) {
        return line.counts() == null || line.counts().at[result] == Truths.YES
                ? new Asked(
                        true,
                        line.row().at(result),
                        line.column().at(result),
                        number(line.number(), result),
                        number(line.outOf(), result))
                : new Asked(false, "", "", Millionths.ONE, Millionths.ONE);
    }

    private static long number(@Nullable Longs numbers, int result) {
        return numbers == null ? Millionths.ONE : numbers.at[result];
    }
}
