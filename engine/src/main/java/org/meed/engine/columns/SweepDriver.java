package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.columns.Marks.Mark;
import org.meed.engine.determine.ClientResults;
import org.meed.engine.determine.Journey;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.history.Archive;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.schema.Tables;

/**
 * Runs a plan over an archive under many values of its parameters, a block of clients at a time.
 * What hangs on none of them is run once for all; of what does, that which asks for one itself is
 * run for each variant, and all behind it only where that made a difference. Says which results are
 * achieved and what their payments ask, as a {@link ColumnarDriver} would for each variant.
 *
 * <p>For one thread: several work on blocks of their own with a driver each.
 */
public final class SweepDriver {

    private final Plan plan;
    private final Archive archive;
    private final List<Overlay> variants;
    private final Block block;
    private final BlockTables tables;
    private final JourneyAxis journeys;
    private final Fates fates;
    private final BlockRows rows;
    private final Compiler compiler;
    private final List<SweptOutcome> all = new ArrayList<>();
    private final List<SweptOutcome> hanging = new ArrayList<>();
    private final boolean oneByOne;

    /** Whether what is behind the front need not be run where the front is the same. */
    private final boolean isCovered;

    private final List<Primitive> front;
    private final List<Primitive> behind;
    private final List<KeptAnswer> answers;
    private final EarnedByVariant earned;
    private final BitSet others = new BitSet();
    private @Nullable ClientResults[] clients = {};

    /** Is told of a journey whose achieved results are others than under the variant before. */
    public interface Taker {

        /**
         * Takes what is achieved under a variant and, until it is told again, under those after it.
         *
         * @param client the place of the client in the archive
         * @param own all journeys of the client
         * @param number the number of the journey among them
         */
        void take(int variant, int client, List<Journey> own, int number, List<Result> achieved);
    }

    /**
     * A driver of some variants, of which only the values of parameters are looked at.
     *
     * @param variants at least one; neighbours share most when their values are near
     */
    public SweepDriver(Plan plan, Archive archive, int known, List<Overlay> variants) {
        this.plan = plan;
        this.archive = archive;
        this.variants = List.copyOf(variants);
        this.block = new Block(known);
        this.tables = new BlockTables(archive, block);
        this.journeys = new JourneyAxis(tables, plan.gapOn(plan.inForce().start()), plan.inForce());
        this.fates = new Fates(plan.outcomes().size(), tables.clients, journeys.axis);
        Set<String> set = new TreeSet<>();
        variants.forEach(variant -> set.addAll(variant.values().keySet()));
        this.compiler = new Compiler(plan, tables, block, journeys, fates, null, set);
        this.rows = new BlockRows(tables, block);
        compile();
        compiler.settings.prepare(this.variants);
        this.oneByOne = compiler.asksWhatWasEarned();
        this.isCovered = compiler.marks.isCovered();
        this.earned = new EarnedByVariant(addEarning(), variants.size());
        this.front = compiler.marks.marked(isCovered ? EnumSet.of(Mark.FRONT) : Set.of());
        this.behind =
                compiler.marks.marked(
                        isCovered ? EnumSet.of(Mark.BEHIND) : EnumSet.of(Mark.FRONT, Mark.BEHIND));
        this.answers = compiler.marks.fronted().stream().map(KeptAnswer::new).toList();
    }

    private void compile() {
        Map<String, PaymentRule> rules = new HashMap<>();
        for (PaymentRule rule : plan.payments()) {
            rule.outcomes().forEach(outcome -> rules.put(outcome, rule));
        }
        for (int place = 0; place < plan.outcomes().size(); place++) {
            CompiledOutcome outcome = new CompiledOutcome(compiler, place, new Words());
            outcome.compile();
            PaymentRule rule = rules.get(plan.outcomes().get(place).name());
            boolean asks = rule != null && compiler.marks.hanging.isOn(rule, place);
            if (asks) {
                compiler.marks.uncover();
            }
            compiler.outcome = place;
            compiler.marks.enter(asks || compiler.marks.hanging.isOn(place));
            PaidLines payment =
                    rule == null || outcome.parts == 0 ? null : new PaidLines(compiler, rule, rows);
            SweptOutcome swept = new SweptOutcome(place, outcome, payment, asks);
            all.add(swept);
            if (asks || compiler.marks.hanging.isOn(place)) {
                hanging.add(swept);
            }
        }
    }

    /** Has what was earned noted behind everything; gives that which hangs on the variant. */
    private List<Ints> addEarning() {
        List<Ints> found = new ArrayList<>();
        for (int place = 0; place < plan.outcomes().size(); place++) {
            if (fates.isAsked(place)) {
                boolean hangs = compiler.marks.hanging.isOn(place);
                compiler.marks.enter(hangs);
                Ints its = fates.earned(place);
                journeys.axis.program.add(
                        new Earn(journeys.axis, all.get(place).slots(), journeys.end, its));
                if (hangs) {
                    found.add(its);
                }
            }
        }
        return found;
    }

    /**
     * Determines some clients under each variant.
     *
     * @param first the place of the first of them in the archive
     * @param count how many, at most {@link ColumnarDriver#BLOCK}; fewer share more
     */
    public void determine(int first, int count, Taker taker) {
        block.first = first;
        block.clients = count;
        tables.clients.resize(count);
        run(tables.clients.program);
        journeys.journeys.join(count);
        fates.clear(count);
        earned.clear(count);
        rows.clear();
        clients = new @Nullable ClientResults[count];
        int turns = oneByOne ? journeys.journeys.turns : Math.min(1, journeys.journeys.turns);
        for (int turn = 0; turn < turns; turn++) {
            journeys.take(turn, !oneByOne);
            for (SweptOutcome each : all) {
                each.clear(journeys.axis.size);
            }
            for (int variant = 0; variant < variants.size(); variant++) {
                run(variant, taker);
            }
        }
    }

    private void run(int variant, Taker taker) {
        boolean same = earned.begin(variant);
        compiler.settings.set(variant);
        if (variant == 0) {
            run(journeys.axis.program);
            answers.forEach(KeptAnswer::keep);
            tell(variant, all, taker);
            earned.end(variant);
            return;
        }
        run(front);
        // looked at each time, since the next variant is held to these answers
        boolean another = isAnother();
        if (same && isCovered && !another) {
            earned.endAsBefore(variant);
            return;
        }
        run(behind);
        tell(variant, hanging, taker);
        earned.end(variant);
    }

    private boolean isAnother() {
        boolean another = false;
        for (int i = 0; i < answers.size(); i++) {
            another |= answers.get(i).isAnother();
        }
        return another;
    }

    private void tell(int variant, List<SweptOutcome> some, Taker taker) {
        others.clear();
        SweptOutcome.Owners owners = new Whose();
        for (SweptOutcome each : some) {
            each.look(journeys.axis.size, owners, others);
        }
        for (int j = others.nextSetBit(0); j >= 0; j = others.nextSetBit(j + 1)) {
            List<Result> achieved = new ArrayList<>();
            for (SweptOutcome each : all) {
                each.addTo(achieved, j);
            }
            int client = block.first + journeys.axis.owner.at[j];
            taker.take(variant, client, owners.client(j).journeys(), number(j), achieved);
        }
    }

    private int number(int journey) {
        return journeys.journeys.number.at[journeys.place.at[journey]];
    }

    /** Whose the journeys on the axis are. */
    private final class Whose implements SweptOutcome.Owners {

        @Override
        public ClientResults client(int journey) {
            int place = journeys.axis.owner.at[journey];
            ClientResults its = clients[place];
            if (its == null) {
                its =
                        new ClientResults(
                                ClientHistory.of(
                                        archive.client(block.first + place),
                                        block.known,
                                        Map.of(Tables.EPISODES, rows.of(journeys.started, place))),
                                plan.gapOn(plan.inForce().start()),
                                archive.texts());
                clients[place] = its;
            }
            return its;
        }

        @Override
        public Journey journey(int journey) {
            return client(journey).journeys().get(number(journey) - 1);
        }
    }

    private static void run(List<Primitive> program) {
        for (int i = 0; i < program.size(); i++) {
            program.get(i).run();
        }
    }
}
