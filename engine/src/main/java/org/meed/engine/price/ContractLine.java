package org.meed.engine.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.history.Row;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.time.Days;

/**
 * An instalment of a contract, which hangs on no client and on no result.
 *
 * @param payment the place of its rule among the contract payments of the framework
 * @param number of the contract, from 1, of those of the provider
 * @param due an epoch day, the first of the months it is for
 * @param words how it comes about
 */
public record ContractLine(
        String provider,
        int payment,
        ContractPayment rule,
        int number,
        int due,
        Money amount,
        Row contract,
        String words) {

    private static final int YEAR = 12;

    private static final Comparator<ContractLine> ORDER =
            Comparator.comparing(ContractLine::provider, Utf8Order.UTF_8)
                    .thenComparingInt(ContractLine::number)
                    .thenComparingInt(ContractLine::payment)
                    .thenComparingInt(ContractLine::due);

    /** The month in which it is due, as 2012-04. */
    public String part() {
        return Days.text(due).substring(0, "2012-04".length());
    }

    /** All that is due up to a day, in the order of statements. */
    static List<ContractLine> of(Plan plan, Contracts contracts, int known) {
        List<ContractLine> lines = new ArrayList<>();
        List<ContractPayment> rules = plan.contracting().payments();
        for (Contract contract : contracts.all()) {
            for (int i = 0; i < rules.size(); i++) {
                ContractPayment rule = rules.get(i);
                for (Contract.Instalment one :
                        contract.instalments(rule.pays(), rule.months(), known)) {
                    lines.add(
                            new ContractLine(
                                    contract.provider(),
                                    i,
                                    rule,
                                    contract.number(),
                                    one.due(),
                                    one.amount(),
                                    contract.row(),
                                    words(contract, rule)));
                }
            }
        }
        return lines.stream().sorted(ORDER).toList();
    }

    private static String words(Contract contract, ContractPayment rule) {
        return "%s of %s, of which %s is at risk, is %s, in %s instalments a year"
                .formatted(
                        rule.pays().words(),
                        contract.value(),
                        contract.atRisk(),
                        contract.of(rule.pays()),
                        YEAR / rule.months());
    }
}
