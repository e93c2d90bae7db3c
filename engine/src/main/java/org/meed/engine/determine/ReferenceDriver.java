package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Runs a plan over one client after another. It is the meaning of the language: whatever is faster
 * must agree with it.
 *
 * <p>Immutable once made, and may be used by several threads.
 */
public final class ReferenceDriver {

    private final Plan plan;
    private final Compilation compiled;
    private final List<OutcomeJudge> judges = new ArrayList<>();
    private final Map<String, PaymentQuestions> payments = new HashMap<>();
    private final List<GroupCount> groups = new ArrayList<>();
    private final Span gap;

    /** Made when the first question is asked: most drivers are never asked one. */
    private @Nullable Questions questions;

    /**
     * A driver of one plan.
     *
     * @param texts the texts of the history that the clients are from
     */
    public ReferenceDriver(Plan plan, Texts texts) {
        this.plan = plan;
        this.compiled = new Compilation(plan, texts);
        Evidence evidence = new Evidence(compiled, plan);
        for (OutcomeRule rule : plan.outcomes()) {
            judges.add(new OutcomeJudge(rule, plan, compiled, evidence));
        }
        for (PaymentRule payment : plan.payments()) {
            PaymentQuestions asks = new PaymentQuestions(payment, compiled);
            payment.outcomes().forEach(outcome -> payments.put(outcome, asks));
        }
        List<GroupRule> rules = GroupDriver.rules(plan);
        for (int place = 0; place < rules.size(); place++) {
            groups.add(new GroupCount(place, rules.get(place), compiled));
        }
        this.gap = plan.gapOn(plan.inForce().start());
        this.texts = texts;
    }

    private final Texts texts;

    /** The tables whose rows can make a difference: a change in any other changes nothing. */
    public Set<Table> reads() {
        return PlanNodes.tables(plan);
    }

    /** Everything the plan says of a client, as it was known on a day. */
    public Determination determine(ClientHistory client) {
        return determine(client, Past.NONE);
    }

    /** The same of a client who earned something under plans that were in force before. */
    public Determination determine(ClientHistory client, Past past) {
        ClientResults results = new ClientResults(client, gap, texts);
        if (!results.journeys().isEmpty()) {
            Earned earned = past.of(plan);
            Frame frame =
                    new Frame(client, results.journeys(), earned, judges.size(), compiled.memos());
            boolean first = !past.isInForce();
            for (Journey journey : results.journeys()) {
                if (plan.inForce().contains(journey.start())) {
                    frame.enter(journey, first);
                    judge(frame, results);
                    groups.forEach(group -> group.add(frame, results));
                    first = false;
                }
            }
        }
        return results.determination();
    }

    /**
     * The same determination, and answers to questions about it. It takes longer: it is for one
     * client at a time, looked at by people.
     */
    public Inquiry inquire(ClientHistory client) {
        return inquire(client, Past.NONE);
    }

    /** The same of a client who earned something under plans that were in force before. */
    public Inquiry inquire(ClientHistory client, Past past) {
        if (questions == null) {
            questions = new Questions(plan, compiled);
        }
        return new Inquiry(
                plan, questions, judges, client, past, determine(client, past), compiled.memos());
    }

    private void judge(Frame frame, ClientResults results) {
        for (int outcome = 0; outcome < judges.size(); outcome++) {
            frame.outcome = outcome;
            List<Judged> judged = judges.get(outcome).judge(frame);
            frame.fates.add(judged);
            for (Judged one : judged) {
                results.add(
                        frame.journey,
                        outcome,
                        one.run(),
                        one.part(),
                        one.verdict(),
                        one.evidence(),
                        asked(frame, one));
            }
        }
        earn(frame.fates.all(), frame.journey, frame.earned);
    }

    /** Keeps what a journey earned for the journeys after it. */
    static void earn(List<List<Judged>> judged, Journey journey, Earned earned) {
        for (int outcome = 0; outcome < judged.size(); outcome++) {
            for (Judged one : judged.get(outcome)) {
                if (one.verdict() instanceof Verdict.Achieved) {
                    earned.add(outcome, journey.end(), one.evidence());
                }
            }
        }
    }

    private List<Asked> asked(Frame frame, Judged judged) {
        PaymentQuestions payment = payments.get(plan.outcomes().get(frame.outcome).name());
        if (payment == null || !(judged.verdict() instanceof Verdict.Achieved)) {
            return List.of();
        }
        frame.resultDay = judged.day();
        List<Asked> asked = payment.ask(frame);
        frame.resultDay = Days.UNKNOWN;
        return asked;
    }
}
