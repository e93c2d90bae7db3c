package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.EvidenceWalk;
import org.meed.engine.determine.Truth;
import org.meed.engine.determine.Witness;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Reads off the columns which rows a verdict rests on, by the walk that all drivers share. Costs a
 * look-up for each question on the way, for those verdicts alone that rest on anything.
 */
final class ReadEvidence implements Witness {

    private static final Set<Table> ALL = Set.copyOf(Tables.all());

    private final EvidenceWalk walk;
    private final Grounds grounds;
    private final JourneyAxis journeys;
    private List<CompiledOutcome> outcomes = List.of();

    /** The rows gathered so far; a row may be among them twice. */
    private int[] rows = new int[16];

    private int count;
    private boolean isReadable;

    /** The rows each of which is at hand in turn, and of which tables that one may be. */
    private @Nullable Listed atHand;

    private Set<Table> possible = ALL;

    private Ground ground;
    private int element;
    private int journey;

    /** Rows that were gathered at once, one after another, and where those of each end. */
    private int[] kept = {};

    private int[] keptEnds = {};
    private int keptCount;
    private final BitSet unreadable = new BitSet();

    private EarnedRows earned = new EarnedRows(0);

    ReadEvidence(EvidenceWalk walk, Grounds grounds, JourneyAxis journeys) {
        this.walk = walk;
        this.grounds = grounds;
        this.journeys = journeys;
        this.ground = grounds.at(Grounds.NOTHING);
    }

    /** Says which outcomes there are, once they are compiled. */
    void of(List<CompiledOutcome> compiled) {
        outcomes = compiled;
        earned = new EarnedRows(compiled.size());
    }

    /** Gets ready for the clients of another block. */
    void enterBlock(int clients) {
        earned.clear(clients);
    }

    /** Gets ready for other journeys. */
    void enterTurn() {
        keptCount = 0;
        unreadable.clear();
    }

    /**
     * Gathers what a verdict on a journey rests on.
     *
     * @param number of the ground
     * @return false when the columns do not say, and the reference driver must be asked
     */
    boolean gather(int number, int ofJourney) {
        count = 0;
        isReadable = true;
        addGround(number, ofJourney, ofJourney);
        return isReadable;
    }

    /** How many rows were gathered: each once, in the order of their numbers. */
    int settle() {
        if (count < 2) {
            return count;
        }
        Arrays.sort(rows, 0, count);
        int settled = 1;
        for (int i = 1; i < count; i++) {
            if (rows[i] != rows[settled - 1]) {
                rows[settled++] = rows[i];
            }
        }
        count = settled;
        return settled;
    }

    int row(int place) {
        return rows[place];
    }

    /**
     * Gathers at once what is asked on an axis within that of the journeys, whose answers do not
     * last; says the number under which it is kept.
     */
    int keep(int number, int ofElement, int ofJourney) {
        if (number == Grounds.NOTHING) {
            return number;
        }
        count = 0;
        isReadable = true;
        addGround(number, ofElement, ofJourney);
        int settled = settle();
        int start = keptCount == 0 ? 0 : keptEnds[keptCount - 1];
        if (kept.length < start + settled) {
            kept = Arrays.copyOf(kept, 2 * (start + settled));
        }
        if (keptEnds.length == keptCount) {
            keptEnds = Arrays.copyOf(keptEnds, 2 * keptCount + 16);
        }
        System.arraycopy(rows, 0, kept, start, settled);
        keptEnds[keptCount] = start + settled;
        unreadable.set(keptCount, !isReadable);
        return Grounds.KEPT + keptCount++;
    }

    /**
     * Keeps what the achieved results of some journeys rest on, for the journeys after them: all is
     * gathered first, since what one rests on may be what an earlier journey earned of another.
     */
    void earn() {
        List<Runnable> keeping = new ArrayList<>();
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            for (Slot slot : outcomes.get(outcome).slots) {
                for (int j = 0; j < journeys.axis.size; j++) {
                    if (slot.kind[j] == Slot.ACHIEVED) {
                        boolean areAll = gather(slot.ground[j], j);
                        int[] its = Arrays.copyOf(rows, settle());
                        int of = outcome;
                        int client = journeys.axis.owner.at[j];
                        keeping.add(() -> earned.set(of, client, its, areAll));
                    }
                }
            }
        }
        keeping.forEach(Runnable::run);
    }

    private void addGround(int number, int ofElement, int ofJourney) {
        if (number < 0) {
            add(~number);
        } else if (number >= Grounds.KEPT) {
            addKept(number - Grounds.KEPT);
        } else if (number != Grounds.NOTHING) {
            addGround(grounds.at(number), ofElement, ofJourney);
        }
    }

    private void addGround(Ground next, int ofElement, int ofJourney) {
        Ground outerGround = ground;
        int outerElement = element;
        int outerJourney = journey;
        ground = next;
        element = ofElement;
        journey = ofJourney;
        isReadable &= next.isReadable;
        if (next.need != Ground.NONE) {
            takeJudged(next.need);
        }
        for (int i = 0; isReadable && i < next.nodes.size(); i++) {
            walk.gather(next.nodes.get(i), this);
        }
        ground = outerGround;
        element = outerElement;
        journey = outerJourney;
    }

    private void addKept(int place) {
        isReadable &= !unreadable.get(place);
        for (int i = place == 0 ? 0 : keptEnds[place - 1]; i < keptEnds[place]; i++) {
            add(kept[i]);
        }
    }

    private void add(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = row;
    }

    @Override
    public Truth truth(Condition condition) {
        Truths truths = Objects.requireNonNull(ground.truths.get(condition));
        return switch (truths.at[element]) {
            case Truths.YES -> Truth.YES;
            case Truths.NO -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    @Override
    public int outcome() {
        return ground.outcome;
    }

    @Override
    public void take(RowNode picked) {
        Ints found = Objects.requireNonNull(ground.picks.get(picked));
        if (found.at[element] >= 0) {
            add(found.at[element]);
        }
    }

    @Override
    public void take(RowsNode found) {
        Listed listed = Objects.requireNonNull(ground.found.get(found));
        int stop = listed.to(element);
        for (int i = listed.from(element); i < stop; i++) {
            add(listed.lists().rows[i]);
        }
    }

    @Override
    public void takeFirstEpisode() {
        add(journeys.journeys.firstEpisode(journeys.place.at[journey]));
    }

    @Override
    public void takeLastDischarged() {
        add(journeys.journeys.lastDischarged(journeys.place.at[journey]));
    }

    @Override
    public void takeJudged(int outcome) {
        for (Slot slot : outcomes.get(outcome).slots) {
            if (slot.kind[journey] != Slot.ABSENT) {
                addGround(slot.ground[journey], journey, journey);
            }
        }
    }

    @Override
    public void takeEarned(int outcome) {
        int client = journeys.axis.owner.at[journey];
        isReadable &= earned.areAll(outcome, client);
        int[] its = earned.of(outcome, client);
        for (int row : its) {
            add(row);
        }
    }

    /** What is compared with a row at hand is no column, so that one of the rows says all. */
    @Override
    public void each(RowsNode found, Runnable onward) {
        Listed listed = Objects.requireNonNull(ground.found.get(found));
        if (listed.from(element) < listed.to(element)) {
            atHand = listed;
            possible = ALL;
            onward.run();
        }
    }

    @Override
    public void among(Set<Table> tables, Runnable onward) {
        Listed listed = Objects.requireNonNull(atHand);
        Set<Table> outer = possible;
        possible = outer.stream().filter(tables::contains).collect(Collectors.toSet());
        for (int i = listed.from(element); i < listed.to(element); i++) {
            if (possible.contains(Tables.all().get(listed.lists().rows[i] >>> 25))) {
                onward.run();
                break;
            }
        }
        possible = outer;
    }
}
