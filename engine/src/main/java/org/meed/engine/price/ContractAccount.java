package org.meed.engine.price;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.history.Row;
import org.meed.engine.time.DateRange;

/**
 * What each payment makes of a contract, and why.
 *
 * @param row the contract
 * @param during the days on which it holds, as far as is known
 * @param payments one for each payment of contracts of the framework, in their order
 */
public record ContractAccount(Row row, DateRange during, List<Payment> payments) {

    public ContractAccount {
        payments = List.copyOf(payments);
    }

    /**
     * What a payment makes of it.
     *
     * @param lines what is due, in their order
     * @param whyNot why nothing is due; empty where something is
     */
    public record Payment(ContractPayment rule, List<ContractLine> lines, String whyNot) {
        public Payment {
            lines = List.copyOf(lines);
        }
    }

    static List<ContractAccount> of(Plan plan, Contracts contracts, String provider, int known) {
        List<ContractLine> all = ContractLine.of(plan, contracts, known);
        List<ContractAccount> accounts = new ArrayList<>();
        for (Contract contract : contracts.all()) {
            if (contract.provider().equals(provider)) {
                List<Payment> payments = new ArrayList<>();
                for (ContractPayment rule : plan.contracting().payments()) {
                    List<ContractLine> lines =
                            all.stream()
                                    .filter(line -> line.contract().equals(contract.row()))
                                    .filter(line -> line.rule().equals(rule))
                                    .toList();
                    String whyNot = lines.isEmpty() ? whyNot(contract, rule) : "";
                    payments.add(new Payment(rule, lines, whyNot));
                }
                accounts.add(new ContractAccount(contract.row(), contract.during(), payments));
            }
        }
        return accounts;
    }

    private static String whyNot(Contract contract, ContractPayment rule) {
        if (contract.during().isEmpty()) {
            return "another contract of the same provider, area and lead begins on the same day, and takes its place";
        }
        if (contract.of(rule.pays()) != null) {
            return "its first day has not come";
        }
        return contract.value() == null
                ? "what it is worth is not known"
                : "how much of it is at risk is not known";
    }
}
