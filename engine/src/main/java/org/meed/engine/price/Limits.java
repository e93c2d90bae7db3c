package org.meed.engine.price;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.money.Money;
import org.meed.engine.price.Allotment.Allotted;
import org.meed.engine.price.Priced.Step;

/**
 * Holds what all clients together would be paid to the limits of a plan, one limit after another in
 * the order of the document: each sees what the ones before it have left.
 */
final class Limits {

    private final Plan plan;
    private final Contracts contracts;
    private final int known;

    /** The pieces that are still to be paid. */
    private List<Piece> pieces;

    private final IdentityHashMap<Claim, List<Step>> steps = new IdentityHashMap<>();

    private Limits(Plan plan, Contracts contracts, int known, List<Claim> claims) {
        this.plan = plan;
        this.contracts = contracts;
        this.known = known;
        this.pieces = claims.stream().map(Piece::whole).toList();
    }

    /**
     * What is paid within the limits.
     *
     * @param contracts as known on that day
     * @param known the day whose knowledge is used: what is carried over to a later day is not paid
     * @param claims of all clients, in any order, none twice
     * @return what is left of each claim, in the same order
     */
    static List<Held> within(Plan plan, Contracts contracts, int known, List<Claim> claims) {
        Limits limits = new Limits(plan, contracts, known, claims);
        plan.limits().forEach(limits::apply);
        IdentityHashMap<Claim, Money> later = limits.later();
        return claims.stream()
                .map(claim ->
                        new Held(
                                claim.priced().and(limits.steps.getOrDefault(claim, List.of())),
                                later.getOrDefault(claim, Money.ZERO)))
                .toList();
    }

    /** What of claims that limits touched is to be paid on days to come. */
    private IdentityHashMap<Claim, Money> later() {
        IdentityHashMap<Claim, Money> later = new IdentityHashMap<>();
        for (Piece piece : pieces) {
            if (piece.day() > known && steps.containsKey(piece.claim())) {
                later.merge(piece.claim(), piece.amount(), Money::plus);
            }
        }
        return later;
    }

    private void apply(LimitRule rule) {
        LimitScope scope = new LimitScope(rule, plan, contracts, known);
        List<Piece> after = new ArrayList<>();
        Map<List<Object>, List<Piece>> groups = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (scope.asks(piece)) {
                groups.computeIfAbsent(scope.group(piece), _ -> new ArrayList<>()).add(piece);
            } else {
                after.add(piece);
            }
        }
        IdentityHashMap<Claim, List<Allotted>> touched = new IdentityHashMap<>();
        for (List<Piece> group : groups.values()) {
            group.sort(Piece.ORDER);
            for (Allotted allotted : scope.allotment(group.getFirst()).of(group)) {
                after.addAll(allotted.given());
                if (!allotted.isUntouched()) {
                    touched.computeIfAbsent(allotted.asked().claim(), _ -> new ArrayList<>())
                            .add(allotted);
                }
            }
        }
        pieces = after;
        explain(rule, scope, touched);
    }

    private void explain(
            LimitRule rule, LimitScope scope, IdentityHashMap<Claim, List<Allotted>> touched) {
        if (touched.isEmpty()) {
            return;
        }
        IdentityHashMap<Claim, Money> paid = new IdentityHashMap<>();
        for (Piece piece : pieces) {
            if (piece.day() <= known) {
                paid.merge(piece.claim(), piece.amount(), Money::plus);
            }
        }
        LimitWords words = new LimitWords(rule, plan);
        touched.forEach((claim, allotted) -> {
            String said = words.of(allotted, scope.amounts(allotted.getFirst().asked()));
            steps.computeIfAbsent(claim, _ -> new ArrayList<>())
                    .add(new Step(said, paid.getOrDefault(claim, Money.ZERO)));
        });
    }
}
