package org.meed.engine.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.meed.engine.framework.Definition;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.JourneyRule;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.ShareRule;
import org.meed.engine.schema.Column;

/**
 * Rules in plain English, made from what the engine understood and never from what the author
 * wrote, so that a reader who holds the two side by side sees where they part.
 *
 * <p>A rule is short sentences, each with its capital and full stop; a node is a phrase without
 * them. Parameters are said with the value that holds when the framework comes into force, and
 * their name. Not for use by several threads at once.
 */
public final class PlainWords {

    private final Wording wording;
    private final RuleWords rules;
    private final TermWords terms;
    private final PaymentWords payments;

    /** Words that say every node in full, wherever it stands. */
    public PlainWords(Plan plan) {
        this(plan, new IdentityHashMap<>(), Wording::shortened);
    }

    private PlainWords(Plan plan, IdentityHashMap<Node, String> names, UnaryOperator<String> cut) {
        this.wording = new Wording(plan, names, cut);
        this.rules = new RuleWords(wording);
        this.terms = new TermWords(plan, wording);
        this.payments = new PaymentWords(plan, wording);
    }

    /**
     * Words that call what the framework defines by its name, as the document does; {@link
     * #definition} says each in full.
     */
    public static PlainWords naming(Framework framework) {
        IdentityHashMap<Node, String> names = new IdentityHashMap<>();
        for (Definition definition : framework.definitions()) {
            names.putIfAbsent(definition.node(), definition.name());
        }
        return new PlainWords(framework.plan(), names, Wording::shortened);
    }

    /** Words that say every node in full, to be compared and not read. */
    static PlainWords compared(Plan plan) {
        return new PlainWords(plan, new IdentityHashMap<>(), Wording::marked);
    }

    /** What a column is called. */
    public static String named(Column column) {
        return ValueWords.named(column);
    }

    /** A phrase for a node. */
    public String words(Node node) {
        return wording.of(node);
    }

    /** What a definition stands for. */
    public List<String> definition(Definition definition) {
        return RuleWords.sentences(
                List.of(
                        "'"
                                + definition.name()
                                + "' means: "
                                + wording.meaning(definition.node())));
    }

    /**
     * What a definition stands for: where it hangs on several conditions, one sentence that leads
     * to them and then one for each.
     */
    public List<String> definitionByParts(Definition definition) {
        Parts parts = Parts.of(definition.node(), wording);
        if (parts == null) {
            return definition(definition);
        }
        List<String> said = new ArrayList<>();
        said.add("'%s' means%s".formatted(definition.name(), parts.lead()));
        parts.conditions().forEach(one -> said.add(English.sentence(wording.of(one))));
        return said;
    }

    /** How episodes make journeys. */
    public List<String> journey(JourneyRule rule) {
        return terms.journey(rule);
    }

    /** When an outcome applies, is achieved, is lost and is pending. */
    public List<String> outcome(OutcomeRule rule) {
        return rules.outcome(rule);
    }

    /** The windows of a clock, what breaks them, and what a break does. */
    public List<String> clock(Clock clock) {
        return rules.clock(clock);
    }

    /** What an exception takes away, when, and what it leaves. */
    public List<String> exclusion(Exclusion rule) {
        return terms.exclusion(rule);
    }

    /** How much is paid at most, to whom and when, in which order, and what then. */
    public List<String> limit(LimitRule rule) {
        return LimitSentences.of(rule, terms.outcomes(rule.outcomes()));
    }

    /** Between whom what a result pays is divided, and how. */
    public List<String> share(ShareRule rule) {
        return ContractSentences.of(rule, terms.outcomes(rule.outcomes()));
    }

    /** What contracts pay, whatever comes of anybody. */
    public List<String> payment(ContractPayment rule) {
        return ContractSentences.of(rule);
    }

    /** What each outcome of a payment pays. */
    public List<String> payment(PaymentRule rule) {
        return payments.payment(rule);
    }
}
