package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.EvidenceWalk;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.Archive;

/**
 * Runs a plan over an archive, a block of clients at a time, as it was known on a day. Its
 * verdicts, dates and reasons are those of the reference driver, to the bit. Evidence, and what is
 * paid for, are read off beside them only for a {@link ColumnarDeterminer}.
 *
 * <p>For one thread: several work on blocks of their own with a driver each.
 */
public final class ColumnarDriver {

    /**
     * How many clients a block has: enough to hide what a primitive costs once, few enough for the
     * vectors to stay in the cache.
     */
    public static final int BLOCK = 2048;

    private final Plan plan;
    private final Block block;
    private final BlockTables tables;
    private final JourneyAxis journeys;
    private final Fates fates;
    private final Words words = new Words();
    private final List<CompiledOutcome> outcomes = new ArrayList<>();

    /** Whether what a journey earned matters to the next. */
    private final boolean oneByOne;

    /** What is determined beside verdicts; null when only those are asked for. */
    final @Nullable Particulars particulars;

    /** A driver of which verdicts alone are asked. */
    public ColumnarDriver(Plan plan, Archive archive, int known) {
        this(plan, archive, known, false);
    }

    ColumnarDriver(Plan plan, Archive archive, int known, boolean isWhole) {
        this.plan = plan;
        this.block = new Block(known);
        this.tables = new BlockTables(archive, block);
        this.journeys = new JourneyAxis(tables, plan.gapOn(plan.inForce().start()), plan.inForce());
        this.fates = new Fates(plan.outcomes().size(), tables.clients, journeys.axis);
        EvidenceWalk walk = isWhole ? new EvidenceWalk(plan) : null;
        Compiler compiler = new Compiler(plan, tables, block, journeys, fates, walk, Set.of());
        this.particulars = isWhole ? new Particulars(compiler, outcomes) : null;
        for (int place = 0; place < plan.outcomes().size(); place++) {
            CompiledOutcome outcome = new CompiledOutcome(compiler, place, words);
            outcome.compile();
            outcomes.add(outcome);
            if (particulars != null) {
                particulars.compilePayment(place);
            }
        }
        for (int place = 0; place < plan.outcomes().size(); place++) {
            if (fates.isAsked(place)) {
                List<Slot> slots = outcomes.get(place).slots;
                Ints earned = fates.earned(place);
                journeys.axis.program.add(new Earn(journeys.axis, slots, journeys.end, earned));
            }
        }
        if (particulars != null) {
            particulars.compileGroups();
        }
        this.oneByOne = compiler.asksWhatWasEarned();
    }

    /** Takes what was determined of some journeys of a block. */
    public interface Taker {
        void take(Verdicts verdicts);
    }

    /**
     * Determines some clients.
     *
     * @param first the place of the first of them in the archive
     * @param count how many, at most {@link #BLOCK}
     * @param taker is given their verdicts, once or, where what was earned earlier matters, once
     *     for the first journeys of each, once for the second and so on
     */
    public void determine(int first, int count, Taker taker) {
        block.first = first;
        block.clients = count;
        tables.clients.resize(count);
        run(tables.clients.program);
        journeys.journeys.join(count);
        fates.clear(count);
        if (particulars != null) {
            particulars.enterBlock(count);
        }
        int turns = oneByOne ? journeys.journeys.turns : Math.min(1, journeys.journeys.turns);
        for (int turn = 0; turn < turns; turn++) {
            journeys.take(turn, !oneByOne);
            if (particulars != null) {
                particulars.enterTurn();
            }
            run(journeys.axis.program);
            taker.take(new Verdicts(block, journeys, outcomes, words));
            if (oneByOne && particulars != null) {
                particulars.evidence.earn();
            }
        }
    }

    private static void run(List<Primitive> program) {
        for (int i = 0; i < program.size(); i++) {
            program.get(i).run();
        }
    }

    /** The plan that it runs. */
    public Plan plan() {
        return plan;
    }
}
