package org.meed.engine.framework.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a framework says of providers and their contracts, besides what results are worth. */
public record Contracting(List<ShareRule> shares, List<ContractPayment> payments) {

    /** Nothing. */
    public static final Contracting NONE = new Contracting(List.of(), List.of());

    public Contracting {
        shares = List.copyOf(shares);
        payments = List.copyOf(payments);
    }

    /** The names of what contracts are paid. */
    public Set<String> paid() {
        return payments.stream().map(ContractPayment::name).collect(Collectors.toSet());
    }
}
