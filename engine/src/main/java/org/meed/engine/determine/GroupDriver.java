package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.RatioTest;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.PaymentRule.Each;
import org.meed.engine.framework.plan.PaymentRule.Share;
import org.meed.engine.framework.plan.RatioNode;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * Judges the outcomes of groups, once every client of an area is determined. A group stands in the
 * results where a client does, under the word that names it, with one journey: that of its member
 * that began first.
 */
public final class GroupDriver {

    private final Plan plan;
    private final List<GroupRule> rules;

    public GroupDriver(Plan plan) {
        this.plan = plan;
        this.rules = rules(plan);
    }

    /** The rules by which the outcomes of a plan group journeys, each once. */
    public static List<GroupRule> rules(Plan plan) {
        return plan.outcomes().stream()
                .map(OutcomeRule::result)
                .filter(Grouped.class::isInstance)
                .map(result -> ((Grouped) result).group())
                .distinct()
                .toList();
    }

    /** Whether there is any group to judge. */
    public boolean isNeeded() {
        return !rules.isEmpty();
    }

    /** Everything determined of each group of some clients, in the order of the groups' words. */
    public List<Determination> determine(List<Determination> clients, History history, int known) {
        return accounts(clients, history, known).stream().map(GroupAccount::determination).toList();
    }

    /** The same clients, and behind them the groups of them, as far as there are any. */
    public List<Determination> withGroups(List<Determination> clients, History history, int known) {
        if (!isNeeded()) {
            return clients;
        }
        List<Determination> all = new ArrayList<>(clients);
        all.addAll(determine(clients, history, known));
        return all;
    }

    /** The same, with how it came about. */
    public List<GroupAccount> accounts(List<Determination> clients, History history, int known) {
        GroupTallies tallies = new GroupTallies(plan);
        clients.forEach(tallies::add);
        return accounts(tallies.sums(), tallies::first, history, known);
    }

    /**
     * The same of members that are added up already.
     *
     * @param sums one for each group
     * @param firsts gives the journey of a group that began first
     * @param history of which only rows that belong to no client are asked
     */
    public List<GroupAccount> accounts(
            Collection<GroupSum> sums,
            Function<GroupSum, Journey> firsts,
            History history,
            int known) {
        List<GroupAccount> accounts = new ArrayList<>();
        for (int place = 0; place < rules.size(); place++) {
            // those of one period are looked at together, and by themselves
            for (List<Tally> groups : GroupTallies.of(rules.get(place), place, sums, firsts)) {
                account(rules.get(place), groups, history, known, accounts);
            }
        }
        return accounts;
    }

    private void account(
            GroupRule rule,
            List<Tally> groups,
            History history,
            int known,
            List<GroupAccount> accounts) {
        List<Tally> settled = groups.stream().filter(group -> group.isSettledOn(known)).toList();
        List<Row> comparisons = history.sharedRows(Tables.COMPARISONS, known);
        GroupRatios ratios =
                new GroupRatios(
                        rule, groups, settled, plan.parameters(), comparisons, history.texts());
        for (Tally group : groups) {
            List<Result> results = new ArrayList<>();
            List<Map<String, Ratio>> named = new ArrayList<>();
            for (int outcome = 0; outcome < plan.outcomes().size(); outcome++) {
                if (plan.outcomes().get(outcome).result() instanceof Grouped grouped
                        && grouped.group().equals(rule)) {
                    results.add(result(outcome, grouped, group, ratios, known));
                    named.add(named(grouped, group, ratios));
                }
            }
            Determination determination =
                    new Determination(
                            group.group(), known, List.of(group.first()), results, List.of());
            accounts.add(
                    new GroupAccount(
                            rule,
                            determination,
                            group.size(),
                            group.settled(),
                            counts(rule, group),
                            named));
        }
    }

    private static Map<String, Long> counts(GroupRule rule, Tally group) {
        Map<String, Long> counts = new LinkedHashMap<>();
        int place = 0;
        for (String name : rule.counts().keySet()) {
            Long sum = group.sum(place++);
            if (sum != null) {
                counts.put(name, sum);
            }
        }
        return counts;
    }

    private static Map<String, Ratio> named(Grouped rule, Tally group, GroupRatios ratios) {
        Map<String, Ratio> named = new LinkedHashMap<>();
        rule.ratios()
                .forEach((name, node) -> {
                    Ratio ratio = ratios.of(node, group);
                    if (ratio != null) {
                        named.put(name, ratio);
                    }
                });
        return named;
    }

    private Result result(int outcome, Grouped rule, Tally group, GroupRatios ratios, int known) {
        Judged judged = judged(rule, group, ratios, known);
        boolean achieved = judged.verdict() instanceof Verdict.Achieved;
        PaymentRule payment = achieved ? payment(plan.outcomes().get(outcome)) : null;
        return new Result(
                1,
                outcome,
                1,
                0,
                judged.verdict(),
                judged.evidence(),
                group.provider(),
                "",
                payment == null
                        ? List.of()
                        : payment.lines().stream()
                                .map(line -> asked(line, outcome, rule, group, ratios))
                                .toList(),
                weight(payment, rule, group, ratios));
    }

    /** What a line of a payment asks: words as they are written, and steps of a ratio. */
    private Asked asked(
            PaymentRule.Line line, int outcome, Grouped rule, Tally group, GroupRatios ratios) {
        return switch (line) {
            case PaymentRule.Price(var cell, var each, _, _) ->
                    Asked.price(
                            word(cell.row(), outcome),
                            word(cell.column(), outcome),
                            each instanceof Each.Percent steps
                                    ? steps(steps, rule, group, ratios)
                                    : 1);
            case PaymentRule.Factor(var share, _, _, _, _) ->
                    share instanceof Share.Listed(var cell)
                            ? Asked.price(
                                    word(cell.row(), outcome), word(cell.column(), outcome), 1)
                            : Asked.price("", "", Asked.UNKNOWN);
        };
    }

    private String word(@Nullable CodeNode node, int outcome) {
        return switch (node) {
            case CodeNode.Written(var word) -> word;
            case CodeNode.ThisOutcome() -> plan.outcomes().get(outcome).name();
            case CodeNode.Cell _ -> "";
            case null -> "";
        };
    }

    private @Nullable PaymentRule payment(OutcomeRule outcome) {
        return plan.payments().stream()
                .filter(payment -> payment.outcomes().contains(outcome.name()))
                .findFirst()
                .orElse(null);
    }

    private static Judged judged(Grouped rule, Tally group, GroupRatios ratios, int known) {
        int settled = group.settled();
        if (!group.isSettledOn(known)) {
            return Judged.of(1, 0, new Verdict.Pending(settled, rule.pending()), List.of());
        }
        Set<Row> rows = Evidence.gathering();
        Truth any = Truth.NO;
        for (List<RatioTest> way : rule.ways()) {
            Truth all = Truth.YES;
            for (RatioTest test : way) {
                all = all.and(holds(test, ratios.of(test.ratio(), group)));
                rows.addAll(ratios.evidence(test.ratio(), group));
            }
            any = any.or(all);
        }
        return switch (any) {
            case YES -> Judged.of(1, 0, new Verdict.Achieved(settled, settled), List.copyOf(rows));
            case NO ->
                    Judged.of(
                            1,
                            0,
                            new Verdict.NotAchieved(settled, rule.because()),
                            List.copyOf(rows));
            case UNKNOWN ->
                    Judged.of(1, 0, new Verdict.Pending(Days.UNKNOWN, rule.pending()), List.of());
        };
    }

    private static Truth holds(RatioTest test, @Nullable Ratio ratio) {
        return ratio == null
                ? Truth.UNKNOWN
                : Truth.of(test.relation().holds(ratio.compareTo(test.than())));
    }

    /** The whole hundredths above the threshold. */
    private static long steps(Each.Percent steps, Grouped rule, Tally group, GroupRatios ratios) {
        RatioNode node = Objects.requireNonNull(rule.ratios().get(steps.ratio()));
        Ratio ratio = ratios.of(node, group);
        return ratio == null ? 0 : ratio.wholePercent() - steps.above();
    }

    /** By what it has a share of a sum for all groups. */
    private static Ratio weight(
            @Nullable PaymentRule payment, Grouped rule, Tally group, GroupRatios ratios) {
        String by = payment == null ? null : payment.sharedBy();
        Ratio weight =
                by == null ? null : ratios.of(Objects.requireNonNull(rule.ratios().get(by)), group);
        return weight == null || weight.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO : weight;
    }
}
