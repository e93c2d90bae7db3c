package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Asked;
import org.meed.engine.determine.ClientResults;
import org.meed.engine.determine.Journey;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;

/**
 * The achieved results of one outcome, of each journey, under the variant that was run last. Costs
 * six cells read a slot to see that nothing is another, and an object for each result that is.
 */
final class SweptOutcome {

    private final int outcome;
    private final CompiledOutcome compiled;
    private final @Nullable PaidLines payment;

    /** Whether what its payment asks hangs on the variant. */
    private final boolean asksAnew;

    private final List<Kept> kept = new ArrayList<>();
    private final BitSet changed = new BitSet();

    /** What a slot was. */
    private static final class Kept {
        private final Slot was = new Slot();
        private @Nullable Result[] results = {};
    }

    /** Whose a journey of the block is. */
    interface Owners {
        ClientResults client(int journey);

        Journey journey(int journey);
    }

    SweptOutcome(
            int outcome, CompiledOutcome compiled, @Nullable PaidLines payment, boolean asksAnew) {
        this.outcome = outcome;
        this.compiled = compiled;
        this.payment = payment;
        this.asksAnew = asksAnew;
        compiled.slots.forEach(_ -> kept.add(new Kept()));
    }

    List<Slot> slots() {
        return compiled.slots;
    }

    /** Forgets what there was, before other journeys. */
    void clear(int journeys) {
        for (Kept each : kept) {
            each.was.hold(journeys);
            Arrays.fill(each.was.kind, 0, journeys, Slot.ABSENT);
            each.results = new @Nullable Result[journeys];
        }
    }

    /** Looks at so many journeys again, and tells which of them have other achieved results. */
    void look(int journeys, Owners owners, BitSet others) {
        for (int s = 0; s < kept.size(); s++) {
            Slot now = compiled.slots.get(s);
            Kept then = kept.get(s);
            note(now, then.was, journeys);
            if (!changed.isEmpty()) {
                renew(s, now, then, owners);
                others.or(changed);
            }
        }
    }

    private void note(Slot now, Slot was, int journeys) {
        changed.clear();
        for (int j = 0; j < journeys; j++) {
            boolean won = now.kind[j] == Slot.ACHIEVED;
            boolean dated = now.date[j] != was.date[j] || now.day[j] != was.day[j];
            boolean another = now.kind[j] != was.kind[j] || (won && (dated || asksAnew));
            if (another && (won || was.kind[j] == Slot.ACHIEVED)) {
                changed.set(j);
            }
            was.kind[j] = now.kind[j];
            was.date[j] = now.date[j];
            was.day[j] = now.day[j];
        }
    }

    private void renew(int s, Slot now, Kept then, Owners owners) {
        List<Asked>[] answers = answers(then.results.length);
        if (payment != null) {
            payment.ask(now, changed, answers);
        }
        for (int j = changed.nextSetBit(0); j >= 0; j = changed.nextSetBit(j + 1)) {
            then.results[j] =
                    now.kind[j] == Slot.ACHIEVED
                            ? owners.client(j)
                                    .result(
                                            owners.journey(j),
                                            outcome,
                                            s / compiled.parts + 1,
                                            s % compiled.parts,
                                            new Verdict.Achieved(
                                                    now.date[j], now.due[j], now.stands[j]),
                                            List.of(),
                                            payment == null ? List.of() : answers[j])
                            : null;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Asked>[] answers(int journeys) {
        return new List[journeys];
    }

    /** Adds the achieved results of a journey. */
    void addTo(List<Result> results, int journey) {
        for (Kept each : kept) {
            Result result = each.results[journey];
            if (result != null) {
                results.add(result);
            }
        }
    }
}
