package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.ClientResults;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.Journey;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.PaymentRule;

/**
 * What is determined beside verdicts: what they rest on, what payments asked on their days, and
 * what groups count of a journey.
 */
final class Particulars {

    final ReadEvidence evidence;
    final BlockRows rows;
    final JourneyAxis journeys;
    private final Compiler compiler;
    private final List<CompiledOutcome> outcomes;
    private final Map<String, PaymentRule> rules = new HashMap<>();
    private final List<@Nullable PaidLines> payments = new ArrayList<>();
    private final List<GroupMembers> groups = new ArrayList<>();

    Particulars(Compiler compiler, List<CompiledOutcome> outcomes) {
        this.compiler = compiler;
        this.outcomes = outcomes;
        this.journeys = compiler.journeys;
        this.evidence = Objects.requireNonNull(compiler.evidence);
        this.rows = new BlockRows(compiler.tables, compiler.block);
        for (PaymentRule rule : compiler.plan.payments()) {
            rule.outcomes().forEach(outcome -> rules.put(outcome, rule));
        }
    }

    /** Compiles what is asked on the days of an outcome, once that is compiled itself. */
    void compilePayment(int outcome) {
        PaymentRule rule = rules.get(compiler.plan.outcomes().get(outcome).name());
        boolean paid = rule != null && outcomes.get(outcome).parts > 0;
        compiler.outcome = outcome;
        payments.add(paid ? new PaidLines(compiler, Objects.requireNonNull(rule), rows) : null);
    }

    /** Compiles what groups count, once all outcomes are compiled. */
    void compileGroups() {
        List<GroupRule> all = GroupDriver.rules(compiler.plan);
        for (int place = 0; place < all.size(); place++) {
            groups.add(new GroupMembers(compiler, place, all.get(place), rows));
        }
        evidence.of(outcomes);
    }

    /**
     * Whether groups count what was earned: they do so once a journey has earned what it earns, and
     * the columns before.
     */
    boolean groupsAskWhatWasEarned() {
        return GroupDriver.rules(compiler.plan).stream()
                .flatMap(rule -> Operands.of(rule).stream())
                .anyMatch(Particulars::asksWhatWasEarned);
    }

    private static boolean asksWhatWasEarned(Node node) {
        return node instanceof DayNode.EarnedEnd
                || Operands.of(node).stream().anyMatch(Particulars::asksWhatWasEarned);
    }

    void enterBlock(int clients) {
        rows.clear();
        evidence.enterBlock(clients);
    }

    void enterTurn() {
        evidence.enterTurn();
    }

    /** What payments ask on the days of an outcome; null when it is not paid. */
    @Nullable PaidLines payment(int outcome) {
        return payments.get(outcome);
    }

    /** Adds the journey at a place to those of its client that groups count. */
    void addMembers(int e, Journey journey, ClientResults results) {
        for (GroupMembers group : groups) {
            group.add(e, journey, results);
        }
    }
}
