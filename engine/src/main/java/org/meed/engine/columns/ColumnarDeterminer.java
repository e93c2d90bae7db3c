package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Asked;
import org.meed.engine.determine.ClientResults;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Journey;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.Archive;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Span;

/**
 * Determines clients over columns, with all that the reference driver says of them: the same
 * results, evidence and questions of payments. Where evidence is no column, that driver is asked.
 *
 * <p>For one thread: several work on blocks of their own with a determiner each.
 */
public final class ColumnarDeterminer {

    private final Archive archive;
    private final History history;
    private final int known;
    private final Span gap;
    private final ColumnarDriver driver;
    private final Particulars particulars;
    private final ReferenceDriver reference;

    /** Whether the columns do not say what is determined of anybody. */
    private final boolean isByReference;

    private @Nullable ClientResults[] results = {};
    private final BitSet unreadable = new BitSet();
    private int first;
    private int askedReference;

    /**
     * A determiner of one plan.
     *
     * @param reference the driver of the same plan, over the texts of the archive
     */
    public ColumnarDeterminer(Plan plan, Archive archive, int known, ReferenceDriver reference) {
        this.archive = archive;
        this.history = archive.history();
        this.known = known;
        this.gap = plan.gapOn(plan.inForce().start());
        this.driver = new ColumnarDriver(plan, archive, known, true);
        this.particulars = Objects.requireNonNull(driver.particulars);
        this.reference = reference;
        this.isByReference = particulars.groupsAskWhatWasEarned();
    }

    /**
     * Determines some clients.
     *
     * @param from the place of the first of them in the archive
     * @param count how many, at most {@link ColumnarDriver#BLOCK}
     */
    public List<Determination> determine(int from, int count) {
        first = from;
        results = new @Nullable ClientResults[count];
        unreadable.clear();
        if (isByReference) {
            unreadable.set(0, count);
        } else {
            driver.determine(from, count, this::take);
        }
        askedReference += unreadable.cardinality();
        List<Determination> determinations = new ArrayList<>(count);
        for (int client = 0; client < count; client++) {
            determinations.add(
                    unreadable.get(client)
                            ? reference.determine(history.knownOn(from + client, known))
                            : results(client).determination());
        }
        return determinations;
    }

    /** Of how many clients the reference driver was asked so far. */
    public int askedReference() {
        return askedReference;
    }

    private ClientResults results(int client) {
        ClientResults its = results[client];
        if (its == null) {
            List<Row> episodes = particulars.rows.of(particulars.journeys.started, client);
            its =
                    new ClientResults(
                            ClientHistory.of(
                                    archive.client(first + client),
                                    known,
                                    Map.of(Tables.EPISODES, episodes)),
                            gap,
                            archive.texts());
            results[client] = its;
        }
        return its;
    }

    private void take(Verdicts verdicts) {
        List<List<Asked>[]> asked = asked(verdicts);
        for (int j = 0; j < verdicts.journeys(); j++) {
            int client = verdicts.client(j) - first;
            ClientResults its = results(client);
            Journey journey = its.journeys().get(verdicts.number(j) - 1);
            int at = 0;
            for (int outcome = 0; outcome < driver.plan().outcomes().size(); outcome++) {
                for (int slot = 0; slot < verdicts.slots(outcome); slot++) {
                    List<Asked>[] answers = asked.get(at++);
                    if (verdicts.isPresent(outcome, slot, j)) {
                        its.add(
                                journey,
                                outcome,
                                verdicts.run(outcome, slot),
                                verdicts.part(outcome, slot),
                                verdicts.verdict(outcome, slot, j),
                                evidence(verdicts.slot(outcome, slot).ground[j], j, client),
                                answers.length == 0 ? List.of() : answers[j]);
                    }
                }
            }
            particulars.addMembers(j, journey, its);
        }
    }

    /** What payments ask of each slot of each outcome in turn; nothing where it is not paid. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<List<Asked>[]> asked(Verdicts verdicts) {
        List<List<Asked>[]> asked = new ArrayList<>();
        for (int outcome = 0; outcome < driver.plan().outcomes().size(); outcome++) {
            PaidLines payment = particulars.payment(outcome);
            for (int slot = 0; slot < verdicts.slots(outcome); slot++) {
                List<Asked>[] answers = new List[payment == null ? 0 : verdicts.journeys()];
                if (payment != null) {
                    payment.ask(verdicts.slot(outcome, slot), answers);
                }
                asked.add(answers);
            }
        }
        return asked;
    }

    private List<Row> evidence(int ground, int journey, int client) {
        if (ground == Grounds.NOTHING) {
            return List.of();
        }
        if (!particulars.evidence.gather(ground, journey)) {
            unreadable.set(client);
            return List.of();
        }
        return particulars.rows.of(particulars.evidence);
    }
}
