package org.meed.engine.price;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Asked;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.PaymentRule.Cell;
import org.meed.engine.framework.plan.PaymentRule.Each;
import org.meed.engine.framework.plan.PaymentRule.Rounding;
import org.meed.engine.framework.plan.PaymentRule.Share;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced.Step;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.ratio.Ratio;

/** Reckons the lines of a payment one after another, exactly. For one result. */
final class Reckoning {

    private static final Ratio WHOLE = Ratio.of(1, 1);

    private final Plan plan;
    private final int start;
    private final String outcome;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private Ratio pence = Ratio.ZERO;

    /**
     * A reckoning of nothing yet.
     *
     * @param start the day on which the journey starts, which chooses among tables of one name
     * @param outcome the name of the outcome
     */
    Reckoning(Plan plan, int start, String outcome) {
        this.plan = plan;
        this.start = start;
        this.outcome = outcome;
    }

    /** The steps so far; the caller may go on with them. */
    List<Step> steps() {
        return steps;
    }

    /** What was asked for and is not there. */
    List<String> gaps() {
        return gaps;
    }

    /**
     * What it comes to.
     *
     * @throws ArithmeticException when that is no whole number of pence, or does not fit
     */
    Money amount() {
        if (!pence.below().equals(BigInteger.ONE)) {
            throw new ArithmeticException("(%s) pence are not rounded.".formatted(pence));
        }
        return Money.of(pence.above());
    }

    void add(PaymentRule.Line line, Asked asked) {
        switch (line) {
            case PaymentRule.Price price when steps.isEmpty() -> begin(price, asked);
            case PaymentRule.Price price -> plus(price, asked);
            case PaymentRule.Factor factor -> times(factor, asked);
        }
    }

    /** Makes whole pence of what was reckoned; null where it is whole. */
    void round(@Nullable Rounding rounding) {
        if (rounding == null || pence.below().equals(BigInteger.ONE)) {
            return;
        }
        // the lines add and multiply what is never negative
        BigInteger down = pence.above().divide(pence.below());
        pence =
                new Ratio(
                        switch (rounding) {
                            case DOWN -> down;
                            case UP -> down.add(BigInteger.ONE);
                            case NEAREST ->
                                    pence.above()
                                            .shiftLeft(1)
                                            .add(pence.below())
                                            .divide(pence.below().shiftLeft(1));
                        },
                        BigInteger.ONE);
        step("rounded " + rounding.words());
    }

    private void step(String words) {
        steps.add(new Step(words, pence));
    }

    private void gap(String words) {
        gaps.add(words);
        step("no " + words);
    }

    private void begin(PaymentRule.Price line, Asked asked) {
        Money price = price(line.cell(), asked);
        if (price == null) {
            gap("price of " + words(line.cell(), asked, "band '%s'"));
            return;
        }
        pence = Ratio.of(price.pence(), 1);
        step("price of " + words(line.cell(), asked, "band %s"));
        switch (line.each()) {
            case null -> {}
            case Each.Percent(var ratio, var above, var most) -> {
                long units = Math.clamp(asked.number() / Millionths.ONE, 0, most);
                pence = pence.times(Ratio.of(units, 1));
                step("for %s whole percent of %s above %s".formatted(units, ratio, above));
            }
            case Each.Of each -> {
                pence = pence.times(Ratio.of(units(each, asked), 1));
                step("for each of " + units(each, asked) + said(each, asked));
                unknown(each, asked);
            }
        }
    }

    private void plus(PaymentRule.Price line, Asked asked) {
        String of = words(line.cell(), asked, "%s");
        Money price = asked.counts() ? price(line.cell(), asked) : null;
        if (!asked.counts()) {
            step(
                    "nothing of %s, for which the condition does not hold"
                            .formatted(line.cell().table()));
        } else if (price == null) {
            gap("price of %s to add".formatted(of));
        } else if (line.each() instanceof Each.Of each) {
            pence = pence.plus(Ratio.of(price.pence(), 1).times(Ratio.of(units(each, asked), 1)));
            step(
                    "plus %s, the price of %s, for each of %s%s"
                            .formatted(price, of, units(each, asked), said(each, asked)));
            unknown(each, asked);
        } else {
            pence = pence.plus(Ratio.of(price.pence(), 1));
            step("plus %s, the price of %s".formatted(price, of));
        }
    }

    /** How often a price is paid: for each whole one. */
    private static long units(Each.Of each, Asked asked) {
        return asked.number() == Asked.UNKNOWN
                ? 0
                : Math.clamp(asked.number() / Millionths.ONE, 0, each.most());
    }

    /** What is counted, and what it came to before it was held to its bounds. */
    private static String said(Each.Of each, Asked asked) {
        if (asked.number() == Asked.UNKNOWN) {
            return " (%s, which is not known)".formatted(each.said());
        }
        return Millionths.of(units(each, asked)) == asked.number()
                ? " (%s)".formatted(each.said())
                : " (%s, which is %s)".formatted(each.said(), Millionths.text(asked.number()));
    }

    private void unknown(Each.Of each, Asked asked) {
        if (asked.number() == Asked.UNKNOWN) {
            gaps.add("number for '%s'".formatted(each.said()));
        }
    }

    private void times(PaymentRule.Factor line, Asked asked) {
        if (!asked.counts()) {
            step("not times %s: the condition does not hold".formatted(said(line.share(), asked)));
            return;
        }
        Ratio share = share(line.share(), asked);
        if (share == null) {
            pence = Ratio.ZERO;
            gap("number for " + said(line.share(), asked));
            return;
        }
        String held = "";
        if (line.least() != null && share.compareTo(line.least()) < 0) {
            share = line.least();
            held = ", but at least %s percent".formatted(percent(share));
        }
        if (line.most() != null && share.compareTo(line.most()) > 0) {
            share = line.most();
            held = ", but at most %s percent".formatted(percent(share));
        }
        pence = pence.times(share);
        step("times " + shown(line.share(), asked) + held);
    }

    /** A share of one, never below nothing; null when it is not known. */
    private @Nullable Ratio share(Share share, Asked asked) {
        switch (share) {
            case Share.Listed(var cell) -> {
                BigDecimal number = number(cell, asked);
                return number == null ? null : Ratio.percent(number);
            }
            case Share.Percent _ -> {
                return asked.number() == Asked.UNKNOWN
                        ? null
                        : Ratio.of(Math.max(0, asked.number()), 100 * Millionths.ONE);
            }
            case Share.OutOf _ -> {
                if (asked.number() == Asked.UNKNOWN || asked.outOf() == Asked.UNKNOWN) {
                    return null;
                }
                if (asked.outOf() == 0) {
                    return WHOLE;
                }
                return asked.outOf() < 0
                        ? Ratio.ZERO
                        : Ratio.of(Math.max(0, asked.number()), asked.outOf());
            }
        }
    }

    private String shown(Share share, Asked asked) {
        String number =
                switch (share) {
                    case Share.Listed(var cell) -> number(cell, asked) + " percent";
                    case Share.Percent _ ->
                            Millionths.text(Math.max(0, asked.number())) + " percent";
                    case Share.OutOf _ ->
                            "%s out of %s"
                                    .formatted(
                                            Millionths.text(asked.number()),
                                            Millionths.text(asked.outOf()));
                };
        return "%s (%s)".formatted(number, said(share, asked));
    }

    private String said(Share share, Asked asked) {
        return switch (share) {
            case Share.Listed(var cell) ->
                    asked.counts()
                            ? "%s of %s".formatted(cell.table(), words(cell, asked, "%s"))
                            : cell.table();
            case Share.Percent(_, var said) -> said;
            case Share.OutOf(_, _, var said) -> said;
        };
    }

    private static String percent(Ratio share) {
        Ratio hundredths = share.times(Ratio.of(100, 1));
        return new BigDecimal(hundredths.above())
                .divide(new BigDecimal(hundredths.below()))
                .stripTrailingZeros()
                .toPlainString();
    }

    private @Nullable Money price(Cell cell, Asked asked) {
        return plan.prices(cell.table(), start)
                .findPrice(row(cell, asked), cell.column() == null ? null : asked.column());
    }

    private @Nullable BigDecimal number(Cell cell, Asked asked) {
        return plan.numbers(cell.table(), start)
                .findNumber(row(cell, asked), cell.column() == null ? null : asked.column());
    }

    private String row(Cell cell, Asked asked) {
        return cell.row() instanceof CodeNode.ThisOutcome ? outcome : asked.row();
    }

    /**
     * The words that chose a cell.
     *
     * @param band how the band is said of an outcome's price
     */
    private String words(Cell cell, Asked asked, String band) {
        String column = cell.column() == null ? "" : asked.column();
        String row = row(cell, asked);
        String shown = row.isEmpty() ? "what is not known" : row;
        if (column.isEmpty() && cell.column() == null) {
            return shown;
        }
        return cell.row() instanceof CodeNode.ThisOutcome
                ? shown + " for " + band.replace("%s", column)
                : shown + " for " + (column.isEmpty() ? "what is not known" : column);
    }
}
