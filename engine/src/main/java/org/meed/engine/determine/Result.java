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
 * @param units how many times its price is paid: 1, or the steps of a group's result
 * @param weight by which a group has a share of a sum for all groups; nothing where there is none
 * @param band the word that chooses the price, empty where nothing is achieved or paid
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
        String band,
        long units,
        Ratio weight) {

    public Result {
        evidence = List.copyOf(evidence);
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
            String band,
            long units) {
        this(
                journey,
                outcome,
                run,
                part,
                verdict,
                evidence,
                provider,
                area,
                band,
                units,
                Ratio.ZERO);
    }

    /** The same of another provider. */
    public Result of(String other) {
        return new Result(
                journey, outcome, run, part, verdict, evidence, other, area, band, units, weight);
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
