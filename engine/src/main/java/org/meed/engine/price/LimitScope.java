package org.meed.engine.price;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.ContractSum;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.price.Allotment.Amounts;

/**
 * What one limit speaks of: which pieces ask it, which of them share what it has, and how much that
 * is. Whoever cannot hold all pieces at once asks it group by group, each in {@link Piece#ORDER}.
 */
public final class LimitScope {

    private final LimitRule rule;
    private final Plan plan;
    private final Contracts contracts;
    private final int known;

    /**
     * The scope of a limit.
     *
     * @param contracts as known on that day
     * @param known the day whose knowledge is used
     */
    public LimitScope(LimitRule rule, Plan plan, Contracts contracts, int known) {
        this.rule = rule;
        this.plan = plan;
        this.contracts = contracts;
        this.known = known;
    }

    /** Whether a piece asks the limit; any other is left as it is. */
    public boolean asks(Piece piece) {
        return piece.day() <= known
                && !piece.amount().isNegative()
                && !piece.amount().isZero()
                && rule.outcomes().contains(outcome(piece.claim().priced().result()));
    }

    /** What tells the group of a piece from the others: texts and whole numbers. */
    public List<Object> group(Piece piece) {
        Result result = piece.claim().priced().result();
        List<Object> group = new ArrayList<>();
        for (LimitRule.Group each : rule.forEach()) {
            switch (each) {
                case CLIENT -> group.add(piece.claim().key().client());
                case JOURNEY -> {
                    group.add(piece.claim().key().client());
                    group.add(result.journey());
                }
                case PROVIDER -> group.add(result.provider());
                case AREA -> group.add(result.area());
                case OUTCOME -> group.add(result.outcome());
            }
        }
        return group;
    }

    /** What the group of a piece has, before anything of it is handed out. */
    public Allotment allotment(Piece piece) {
        return new Allotment(rule, amounts(piece), known);
    }

    /** What the limit has in a period for the group of a piece. */
    Amounts amounts(Piece piece) {
        ContractSum sum = rule.ofContracts();
        String provider = piece.claim().priced().result().provider();
        return sum == null
                ? (period, band) -> rule.on(period.start(), band).money()
                : (period, _) -> contracts.in(period, provider, sum);
    }

    private String outcome(Result result) {
        return plan.outcomes().get(result.outcome()).name();
    }
}
