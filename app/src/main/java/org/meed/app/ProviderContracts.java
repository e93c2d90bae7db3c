package org.meed.app;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.explain.ContractExplanation;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.price.ContractAccount;
import org.meed.engine.price.Statements;
import org.meed.engine.time.Days;

/** What a framework pays the contracts of providers, to be explained. */
final class ProviderContracts {

    private final Framework framework;
    private final @Nullable String payment;

    /**
     * Of one framework.
     *
     * @param payment one payment of contracts only; null for all
     * @throws Refused when there is nothing of the kind to explain
     */
    ProviderContracts(Agreed agreed, @Nullable String payment) {
        this.framework =
                switch (agreed) {
                    case Agreed.One(var one) -> one;
                    case Agreed.Several(var programme) ->
                            throw new Refused(
                                    "No framework of the programme %s pays contracts."
                                            .formatted(programme.id()),
                                    "Maybe '--framework' with one that does.");
                };
        this.payment = payment;
        Set<String> names = framework.plan().contracting().paid();
        if (names.isEmpty()) {
            throw new Refused(
                    "%s pays no contracts.".formatted(framework.id()),
                    "Maybe '--client' explains what you look for.");
        }
        if (payment != null && !names.contains(payment)) {
            throw new Refused(
                    "%s has no payment '%s' of contracts.".formatted(framework.id(), payment),
                    "Maybe one of %s.".formatted(String.join(", ", new TreeSet<>(names))));
        }
    }

    ContractExplanation explain(String provider, History history, int known) {
        List<ContractAccount> accounts =
                new Statements(framework, history).accounts(provider, known);
        if (accounts.isEmpty()) {
            throw new Refused(
                    "No contract of provider '%s' under %s was known on %s."
                            .formatted(provider, framework.id(), Days.text(known)),
                    "Maybe contracts.csv has another name, scheme or first day.");
        }
        return new ContractExplanation(
                framework, history.texts(), provider, known, payment, accounts);
    }
}
