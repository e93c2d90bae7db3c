package org.meed.engine.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.history.Row;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced.Step;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/**
 * An instalment of a contract, which hangs on no client and on no result.
 *
 * @param payment the place of its rule among the contract payments of the framework
 * @param due an epoch day, the first of its months on which the contract holds
 * @param part what makes it the same instalment on every known date: its due day, and behind that
 *     the area and the lead of the contract, where it has them
 * @param steps from the sum of a year to what is paid; at least one
 */
public record ContractLine(
        String provider,
        int payment,
        ContractPayment rule,
        int due,
        String part,
        Row contract,
        List<Step> steps) {

    private static final int YEAR = 12;

    private static final Comparator<ContractLine> ORDER =
            Comparator.comparing(ContractLine::provider, Utf8Order.UTF_8)
                    .thenComparingInt(ContractLine::payment)
                    .thenComparing(ContractLine::part, Utf8Order.UTF_8);

    public ContractLine {
        steps = List.copyOf(steps);
    }

    /** What is paid: the amount of the last step. */
    public Money amount() {
        return Money.of(steps.getLast().pence().above());
    }

    /**
     * Whether it is due in a month or on a day, or is that instalment.
     *
     * @param when {@code 2012-04}, {@code 2012-04-01}, or a whole part
     */
    public boolean isOf(String when) {
        return part.equals(when) || part.startsWith(when + "-") || part.startsWith(when + " ");
    }

    /** All that is due up to a day, in the order of statements. */
    static List<ContractLine> of(Plan plan, Contracts contracts, int known) {
        List<ContractLine> lines = new ArrayList<>();
        List<ContractPayment> rules = plan.contracting().payments();
        for (Contract contract : contracts.all()) {
            for (int i = 0; i < rules.size(); i++) {
                ContractPayment rule = rules.get(i);
                for (Instalment one : contract.instalments(rule.pays(), rule.months(), known)) {
                    lines.add(
                            new ContractLine(
                                    contract.provider(),
                                    i,
                                    rule,
                                    one.due(),
                                    part(contract, one.due()),
                                    contract.row(),
                                    steps(contract, rule, one)));
                }
            }
        }
        return lines.stream().sorted(ORDER).toList();
    }

    /** No two contracts have the same: behind the first " under " that is not quoted is a lead. */
    private static String part(Contract contract, int due) {
        String area = contract.area();
        boolean doubtful = area.contains("\"") || (" " + area + " ").contains(" under ");
        String named = doubtful ? "\"" + area.replace("\"", "\"\"") + "\"" : area;
        return Days.text(due)
                + (area.isEmpty() ? "" : " " + named)
                + (contract.lead().isEmpty() ? "" : " under " + contract.lead());
    }

    private static List<Step> steps(Contract contract, ContractPayment rule, Instalment one) {
        Money atRisk = contract.atRisk();
        Money year = known(contract.of(rule.pays()));
        List<Step> steps = new ArrayList<>();
        steps.add(
                new Step(
                        "%s of %s, of which %s is at risk, for a year"
                                .formatted(
                                        rule.pays().words(),
                                        known(contract.value()),
                                        atRisk == null ? "an amount not known" : atRisk),
                        year));
        steps.add(
                new Step(
                        "in %s instalments a year, that of %s"
                                .formatted(YEAR / rule.months(), range(one.months())),
                        one.whole()));
        if (!one.isWhole()) {
            steps.add(
                    new Step(
                            "for %s of its %s days%s: the contract holds from %s"
                                    .formatted(
                                            one.heldFor(),
                                            one.length(),
                                            one.hasLeapDay() ? ", 29 February not counted" : "",
                                            range(one.held())),
                            one.amount()));
        }
        return steps;
    }

    private static String range(DateRange days) {
        return "%s to %s".formatted(Days.text(days.start()), Days.text(days.end() - 1));
    }

    /** A sum that must be known where there is an instalment of it. */
    private static Money known(@Nullable Money sum) {
        if (sum == null) {
            throw new IllegalStateException("An instalment of a sum that is not known.");
        }
        return sum;
    }
}
