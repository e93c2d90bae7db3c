package org.meed.engine.price;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.Plan;

/**
 * Prices what is determined of all clients of a history, within the limits that they share.
 * Stateless, and as fast as its {@link Pricer} where the plan has no limit.
 */
public final class Statements {

    private final Plan plan;
    private final Pricer pricer;

    public Statements(Plan plan) {
        this.plan = plan;
        this.pricer = new Pricer(plan);
    }

    /**
     * What the achieved results of each client pay.
     *
     * @param determinations one for each client, in any order, all as known on one day; of the
     *     whole history, since what one client is paid another may not be
     * @return for each of them, in the same order, what {@link Pricer} gives, with further steps
     *     for the limits
     * @throws IllegalArgumentException when they are of several days
     */
    public List<List<Priced>> price(List<Determination> determinations) {
        return within(determinations, determinations.stream().map(pricer::price).toList());
    }

    /**
     * The same of results that are priced already, as {@link Pricer} or something after it left
     * them.
     *
     * @param free for each determination, in the same order, what its results pay before limits
     */
    public List<List<Priced>> within(List<Determination> determinations, List<List<Priced>> free) {
        if (plan.limits().isEmpty() || determinations.isEmpty()) {
            return free;
        }
        int known = determinations.getFirst().known();
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
        List<Priced> limited = Limits.within(plan, known, claims);
        List<List<Priced>> all = new ArrayList<>();
        int at = 0;
        for (List<Priced> one : free) {
            all.add(List.copyOf(limited.subList(at, at + one.size())));
            at += one.size();
        }
        return all;
    }
}
