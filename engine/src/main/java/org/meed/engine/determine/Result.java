package org.meed.engine.determine;

import java.util.List;
import org.meed.engine.history.Row;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.time.Days;

/**
 * What is determined of one part of one outcome of one journey.
 *
 * @param journey the journey's number
 * @param outcome the outcome's place in the framework
 * @param run from 1
 * @param part the part's place in the outcome
 * @param evidence the rows that the verdict rests on, sorted; none of a pending one
 * @param provider whose result it is; empty when no episode says
 * @param area where that was; empty when no episode says
 * @param asked what each line of its payment asked on its day, in their order; none where nothing
 *     is achieved or paid
 * @param weight by which a group has a share of a sum for all groups; nothing where there is none
 */
public record Result(
        int journey,
        int outcome,
        int run,
        int part,
        Verdict verdict,
        List<Row> evidence,
        String provider,
        String area,
        List<Asked> asked,
        Ratio weight) {

    public Result {
        evidence = List.copyOf(evidence);
        asked = List.copyOf(asked);
    }

    /** The word that chooses the column of its price, mostly a band; empty where none is asked. */
    public String band() {
        return asked.isEmpty() ? "" : asked.getFirst().column();
    }

    /** A result that has no share of a sum for all groups. */
    public Result(
            int journey,
            int outcome,
            int run,
            int part,
            Verdict verdict,
            List<Row> evidence,
            String provider,
            String area,
            List<Asked> asked) {
        this(journey, outcome, run, part, verdict, evidence, provider, area, asked, Ratio.ZERO);
    }

    /** The same of another provider. */
    public Result of(String other) {
        return new Result(
                journey, outcome, run, part, verdict, evidence, other, area, asked, weight);
    }

    /**
     * The last day on which a row of the evidence became known; {@link Days#UNKNOWN} when each was
     * known always, or there is none.
     */
    public int evidenceKnownFrom() {
        int last = Days.UNKNOWN;
        for (Row row : evidence) {
            last = Math.max(last, row.seenFrom());
        }
        return last;
    }
}
