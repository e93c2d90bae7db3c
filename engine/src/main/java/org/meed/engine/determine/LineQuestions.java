package org.meed.engine.determine;

import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.PaymentRule.Each;
import org.meed.engine.framework.plan.PaymentRule.Share;

/**
 * What one line of a payment asks on the day of a result, as {@link Asked} has the answers; null is
 * what it does not ask.
 */
public record LineQuestions(
        @Nullable Condition where,
        @Nullable CodeNode row,
        @Nullable CodeNode column,
        @Nullable NumberNode number,
        @Nullable NumberNode outOf) {

    public static LineQuestions of(PaymentRule.Line line) {
        return switch (line) {
            case PaymentRule.Price(var cell, var each, var where, _) ->
                    of(
                            where,
                            cell,
                            each instanceof Each.Of(var number, _, _) ? number : null,
                            null);
            case PaymentRule.Factor(var share, _, _, var where, _) ->
                    switch (share) {
                        case Share.Listed(var cell) -> of(where, cell, null, null);
                        case Share.Percent(var number, _) -> of(where, null, number, null);
                        case Share.OutOf(var number, var all, _) -> of(where, null, number, all);
                    };
        };
    }

    private static LineQuestions of(
            @Nullable Condition where,
            PaymentRule.@Nullable Cell cell,
            @Nullable NumberNode number,
            @Nullable NumberNode outOf) {
        return cell == null
                ? new LineQuestions(where, null, null, number, outOf)
                : new LineQuestions(where, cell.row(), cell.column(), number, outOf);
    }
}
