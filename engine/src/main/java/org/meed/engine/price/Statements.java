package org.meed.engine.price;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.History;
import org.meed.engine.history.Texts;

/**
 * Prices what is determined of all clients of a history, divided between providers and within the
 * limits that they share. Stateless, and as fast as its {@link Pricer} where the plan has neither.
 */
public final class Statements {

    private final Plan plan;
    private final Pricer pricer;
    private final IntFunction<Contracts> contracts;

    /** Statements by a plan that asks for no row of a history. */
    public Statements(Plan plan) {
        this(plan, new Texts());
    }

    /**
     * Statements by a plan that asks for no contract.
     *
     * @param texts the texts of the history
     */
    public Statements(Plan plan, Texts texts) {
        this(plan, _ -> Contracts.none(texts));
    }

    /** Statements of a history, with the contracts that were known on each day. */
    public Statements(Framework framework, History history) {
        this(framework.plan(), known -> Contracts.of(framework.id(), history, known));
    }

    private Statements(Plan plan, IntFunction<Contracts> contracts) {
        this.plan = plan;
        this.pricer = new Pricer(plan);
        this.contracts = contracts;
    }

    /**
     * What the achieved results of each client pay.
     *
     * @param determinations one for each client, in any order, all as known on one day; of the
     *     whole history, since what one client is paid another may not be
     * @return for each of them, in the same order, what {@link Pricer} gives, each divided between
     *     providers, with further steps for that and for the limits
     * @throws IllegalArgumentException when they are of several days
     */
    public List<List<Priced>> price(List<Determination> determinations) {
        if (determinations.isEmpty()) {
            return List.of();
        }
        Contracts held = contracts.apply(determinations.getFirst().known());
        return within(
                determinations,
                determinations.stream().map(one -> beforeLimits(one, held)).toList());
    }

    /** What a client is paid, divided between providers, under the contracts as known on a day. */
    public List<Priced> beforeLimits(Determination client, Contracts held) {
        List<Priced> whole = pricer.price(client);
        return plan.contracting().shares().isEmpty()
                ? whole
                : new Division(plan, held).divide(client, whole);
    }

    /**
     * What groups are paid where they share a sum, before limits are asked.
     *
     * @param alone what the results of each pay, of all groups of a history
     */
    public List<List<Priced>> divided(
            List<Determination> determinations, List<List<Priced>> alone) {
        return Allocation.isNeeded(plan) ? Allocation.of(plan, determinations, alone) : alone;
    }

    /** Whether what one is paid may hang on what others are. */
    public boolean areShared() {
        return !plan.limits().isEmpty() || Allocation.isNeeded(plan);
    }

    /** The contracts as known on a day. */
    public Contracts contracts(int known) {
        return contracts.apply(known);
    }

    /** How what the contracts of a provider are paid up to a day comes about. */
    public List<ContractAccount> accounts(String provider, int known) {
        return ContractAccount.of(plan, contracts.apply(known), provider, known);
    }

    /** What contracts themselves are paid up to a day: by provider, rule and part. */
    public List<ContractLine> ofContracts(int known) {
        return plan.contracting().payments().isEmpty()
                ? List.of()
                : ContractLine.of(plan, contracts.apply(known), known);
    }

    /**
     * The same of results that are priced and divided between providers already, as {@link
     * #beforeLimits} or something after it left them: sums are divided over groups, and limits are
     * asked.
     *
     * @param alone for each determination, in the same order, what its results pay
     */
    public List<List<Priced>> within(List<Determination> determinations, List<List<Priced>> alone) {
        return held(determinations, alone).stream()
                .map(some -> some.stream().map(Held::priced).toList())
                .toList();
    }

    /** The same, and what is to be paid on days to come. */
    public List<List<Held>> held(List<Determination> determinations, List<List<Priced>> alone) {
        List<List<Priced>> free = divided(determinations, alone);
        if (plan.limits().isEmpty() || determinations.isEmpty()) {
            return free.stream().map(some -> some.stream().map(Held::whole).toList()).toList();
        }
        int known = determinations.getFirst().known();
        List<Claim> claims = claims(known, determinations, free);
        List<Held> limited = Limits.within(plan, contracts.apply(known), known, claims);
        List<List<Held>> all = new ArrayList<>();
        int at = 0;
        for (List<Priced> one : free) {
            all.add(List.copyOf(limited.subList(at, at + one.size())));
            at += one.size();
        }
        return all;
    }

    private static List<Claim> claims(
            int known, List<Determination> determinations, List<List<Priced>> free) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            Determination determination = determinations.get(i);
            if (determination.known() != known) {
                throw new IllegalArgumentException(
                        "The statement is as known on day (%s), and client (%s) on day (%s)."
                                .formatted(known, determination.client(), determination.known()));
            }
            free.get(i).forEach(priced -> claims.add(Claim.of(determination.client(), priced)));
        }
        return claims;
    }
}
