package org.meed.engine.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.PaymentRule.Cell;
import org.meed.engine.framework.plan.PaymentRule.Each;
import org.meed.engine.framework.plan.PaymentRule.Share;
import org.meed.engine.ratio.Ratio;

/** The sentences of a payment, a line at a time. */
final class PaymentWords {

    private final Plan plan;
    private final Wording wording;

    PaymentWords(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    List<String> payment(PaymentRule rule) {
        List<String> said = new ArrayList<>();
        pays(rule, false, said);
        pays(rule, true, said);
        first(rule.price(), said);
        for (PaymentRule.Line line : rule.lines().subList(1, rule.lines().size())) {
            switch (line) {
                case PaymentRule.Price price -> said.add(adds(price));
                case PaymentRule.Factor factor -> said.add(times(factor));
            }
        }
        if (rule.lines().size() > 1) {
            said.add("all this is asked on the day of the result");
        }
        if (rule.rounding() != null) {
            said.add(
                    "the amount is exact until then, and is rounded once, %s%s"
                            .formatted(
                                    rule.rounding().words(),
                                    rule.splits() ? ", before it is split" : ""));
        }
        if (rule.sharedBy() != null) {
            said.add(
                    "that is one sum for all groups that achieve it under the same tables, divided in proportion to %s, odd pennies going to the largest remainders and of equal ones to the first group by name"
                            .formatted(rule.sharedBy()));
        }
        if (rule.less() != null) {
            said.add(
                    "what the payment of %s in the same journey comes to, where that is achieved, is taken off, never below zero: all its own lines reckoned, and before it is shared, limited or left to another scheme"
                            .formatted(rule.less()));
        }
        return RuleWords.sentences(said);
    }

    /** What those of a payment's outcomes pay that have parts, or have none. */
    private void pays(PaymentRule rule, boolean inParts, List<String> said) {
        List<String> paid =
                rule.outcomes().stream().filter(outcome -> hasParts(outcome) == inParts).toList();
        if (paid.isEmpty()) {
            return;
        }
        Cell cell = rule.price().cell();
        String parts = rule.splits() ? ", split evenly over the parts" : ", for each part";
        String chosen =
                cell.row() instanceof CodeNode.ThisOutcome ? "it and the band" : chosen(cell);
        said.add(
                "the result of %s pays what the table %s gives for %s%s"
                        .formatted(
                                English.list(paid, "or"),
                                cell.table(),
                                chosen,
                                inParts ? parts : ""));
    }

    private boolean hasParts(String outcome) {
        int index = plan.indexOf(outcome);
        return index >= 0 && plan.outcomes().get(index).parts().size() > 1;
    }

    private void first(PaymentRule.Price price, List<String> said) {
        CodeNode band = price.cell().column();
        if (price.cell().row() instanceof CodeNode.ThisOutcome && band != null) {
            said.add("the band is %s, on the day of the result".formatted(wording.of(band)));
        }
        switch (price.each()) {
            case null -> {}
            case Each.Percent(var ratio, var above, var most) ->
                    said.add(
                            "that is paid for each whole percent of %s above %s, at most %s"
                                    .formatted(ratio, above, most));
            case Each.Of each -> said.add("that is paid" + each(each));
        }
    }

    /** The words that choose a cell of a table. */
    private String chosen(Cell cell) {
        CodeNode column = cell.column();
        return wording.of(cell.row()) + (column == null ? "" : " and " + wording.of(column));
    }

    private String each(Each.Of each) {
        String most = each.most() == PaymentRule.MOST ? "" : ", at most " + each.most();
        return " for each whole unit of %s, what is left over paying nothing%s"
                .formatted(wording.of(each.number()), most);
    }

    private String adds(PaymentRule.Price price) {
        return "what the table %s gives for %s is added%s%s"
                .formatted(
                        price.cell().table(),
                        chosen(price.cell()),
                        price.each() instanceof Each.Of each ? each(each) : "",
                        where(price.where()));
    }

    private String times(PaymentRule.Factor factor) {
        String share =
                switch (factor.share()) {
                    case Share.Listed(var cell) ->
                            "the percent that the table %s gives for %s"
                                    .formatted(cell.table(), chosen(cell));
                    case Share.Percent(var number, _) -> wording.of(number) + " percent";
                    case Share.OutOf(var number, var all, _) ->
                            "%s out of %s (none out of none being all)"
                                    .formatted(wording.of(number), wording.of(all));
                };
        return "all so far is multiplied by %s%s%s%s"
                .formatted(
                        share,
                        bound(", at least ", factor.least()),
                        bound(", at most ", factor.most()),
                        where(factor.where()));
    }

    private static String bound(String words, @Nullable Ratio share) {
        if (share == null) {
            return "";
        }
        BigDecimal percent =
                new BigDecimal(share.above())
                        .movePointRight(2)
                        .divide(new BigDecimal(share.below()))
                        .stripTrailingZeros();
        return words + percent.toPlainString() + " percent";
    }

    private String where(@Nullable Condition where) {
        return where == null ? "" : ", where " + wording.of(where);
    }
}
