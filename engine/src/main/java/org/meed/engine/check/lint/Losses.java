package org.meed.engine.check.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meed.engine.check.trial.Fared;
import org.meed.engine.determine.Reasons;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Plan;
import org.meed.engine.money.Money;

/** What one client loses who in all but one thing is like another. */
final class Losses {

    private final Plan plan;
    private final Fared before;
    private final Fared after;
    private final Map<Fared.Key, Money> paidAfter;

    Losses(Plan plan, Fared before, Fared after) {
        this.plan = plan;
        this.before = before;
        this.after = after;
        this.paidAfter = after.paidByResult();
    }

    /** The loss that costs most, or the one that it follows from. */
    Result root() {
        Result root = costliest();
        while (because(root).equals(Reasons.NOT_APPLICABLE)) {
            List<String> needs = plan.outcomes().get(root.outcome()).needs();
            Optional<Result> need =
                    before.achieved().stream()
                            .filter(one ->
                                    needs.contains(plan.outcomes().get(one.outcome()).name()))
                            .filter(one -> !isAchieved(Fared.Key.of(one)))
                            .findFirst();
            if (need.isEmpty()) {
                return root;
            }
            root = need.get();
        }
        return root;
    }

    private Result costliest() {
        Map<Fared.Key, Money> paid = before.paidByResult();
        Result most = before.achieved().getFirst();
        long largest = -1;
        for (Result result : before.achieved()) {
            Fared.Key key = Fared.Key.of(result);
            long loss =
                    paid.getOrDefault(key, Money.ZERO)
                            .minus(paidAfter.getOrDefault(key, Money.ZERO))
                            .pence();
            if (loss > largest && (loss > 0 || !isAchieved(key))) {
                largest = loss;
                most = result;
            }
        }
        return most;
    }

    private boolean isAchieved(Fared.Key key) {
        return after.achieved().stream().anyMatch(one -> Fared.Key.of(one).equals(key));
    }

    /** Why a result is lost, in the word of the rule. */
    String because(Result lost) {
        return after.determination().results().stream()
                .filter(one -> Fared.Key.of(one).equals(Fared.Key.of(lost)))
                .findFirst()
                .map(one -> one.verdict().because())
                .orElse(Reasons.NOT_APPLICABLE);
    }
}
