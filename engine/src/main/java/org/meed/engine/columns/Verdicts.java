package org.meed.engine.columns;

import java.util.List;
import org.meed.engine.determine.Verdict;

/**
 * What was determined of some journeys of a block. It looks at the driver's own vectors, and holds
 * only until the driver goes on.
 */
public final class Verdicts {

    private final Block block;
    private final JourneyAxis journeys;
    private final List<CompiledOutcome> outcomes;
    private final Words words;

    Verdicts(Block block, JourneyAxis journeys, List<CompiledOutcome> outcomes, Words words) {
        this.block = block;
        this.journeys = journeys;
        this.outcomes = outcomes;
        this.words = words;
    }

    /** How many journeys there are. */
    public int journeys() {
        return journeys.axis.size;
    }

    /** The place of a journey's client in the archive. */
    public int client(int journey) {
        return block.first + journeys.axis.owner.at[journey];
    }

    /** The number of a journey among its client's. */
    public int number(int journey) {
        return journeys.journeys.number.at[journeys.place.at[journey]];
    }

    /** How many runs and parts of an outcome there may be: of each run in turn, its parts. */
    public int slots(int outcome) {
        return outcomes.get(outcome).slots.size();
    }

    public int run(int outcome, int slot) {
        return slot / outcomes.get(outcome).parts + 1;
    }

    public int part(int outcome, int slot) {
        return slot % outcomes.get(outcome).parts;
    }

    /** Whether a journey has that run and part at all. */
    public boolean isPresent(int outcome, int slot, int journey) {
        return outcomes.get(outcome).slots.get(slot).kind[journey] != Slot.ABSENT;
    }

    /** The verdicts of a run and part. */
    Slot slot(int outcome, int slot) {
        return outcomes.get(outcome).slots.get(slot);
    }

    /** The verdict; made anew each time it is asked for. */
    public Verdict verdict(int outcome, int slot, int journey) {
        Slot at = outcomes.get(outcome).slots.get(slot);
        int date = at.date[journey];
        String because = words.at(at.because[journey]);
        return switch (at.kind[journey]) {
            case Slot.ACHIEVED -> new Verdict.Achieved(date, at.due[journey], at.stands[journey]);
            case Slot.NOT_ACHIEVED -> new Verdict.NotAchieved(date, because);
            case Slot.PENDING -> new Verdict.Pending(date, because);
            case Slot.EXCLUDED -> new Verdict.Excluded(date, because);
            default ->
                    throw new IllegalArgumentException(
                            "Journey (%s) has no run (%s).".formatted(journey, run(outcome, slot)));
        };
    }

    /**
     * A number made of all those verdicts and their days, the same for the same block however often
     * and by whichever driver it is determined.
     */
    public long digest() {
        long digest = 0;
        for (CompiledOutcome outcome : outcomes) {
            for (Slot slot : outcome.slots) {
                digest = digest * 31 + digest(slot);
            }
        }
        return digest;
    }

    /** No number waits for the one before, as it would if all were of one chain. */
    private long digest(Slot slot) {
        long digest = 0;
        for (int j = 0; j < journeys(); j++) {
            int dated = ~Mask.equal(slot.kind[j], Slot.ABSENT) & Mask.known(slot.date[j]);
            long said = ((long) slot.kind[j] << Integer.SIZE) + (slot.date[j] & dated);
            digest += said * (2 * j + 1);
        }
        return digest;
    }
}
