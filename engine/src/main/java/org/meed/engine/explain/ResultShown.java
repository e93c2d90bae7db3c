package org.meed.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Truth;
import org.meed.engine.determine.Verdict;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.time.DateRange;

/**
 * One result, and why it is so.
 *
 * @param run from 1
 * @param part empty when the outcome has none
 * @param provider whose result it is; may be empty
 * @param sentence the verdict in plain words
 * @param because what decided it, in plain words
 * @param steps the tests in the order of the determination
 * @param facts the rows that the steps looked at, by table and id
 * @param evidence the ids of those that the verdict rests on
 * @param price what it pays; null when it pays nothing
 * @param prospect what would still make it a yes; null when it is one
 */
public record ResultShown(
        int run,
        String part,
        String provider,
        Verdict verdict,
        String sentence,
        String because,
        List<StepShown> steps,
        List<Fact> facts,
        List<String> evidence,
        @Nullable PriceShown price,
        @Nullable Prospect prospect) {

    public ResultShown {
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
    }

    /**
     * A test.
     *
     * @param name which test it was, in plain words
     * @param answer what came of it: yes, no or not known; of an exception, whether it holds
     * @param decides whether the verdict is what it is because of it
     */
    public record StepShown(String name, String answer, boolean decides, Finding finding) {}

    /**
     * A question and its answer.
     *
     * @param because the values that made the answer, in plain words; may be empty
     * @param parts the questions that it was made of; may be empty
     */
    public record Finding(String question, Truth answer, String because, List<Finding> parts) {
        public Finding {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What a result pays.
     *
     * @param due the day from which it is owed
     * @param steps from the price in the table to what is paid
     * @param table the name of the price table
     * @param from the day from which the table holds
     * @param standing how far its prices can be relied on
     * @param source where they come from
     * @param tableClause the number of the clause that holds the table
     * @param clause the number of the clause that says how it is paid
     */
    public record PriceShown(
            Money amount,
            int due,
            List<Priced.Step> steps,
            String table,
            int from,
            String standing,
            String source,
            String tableClause,
            String clause) {
        public PriceShown {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What would still make it a yes.
     *
     * @param possible whether something that may yet happen can
     * @param summary one sentence on it
     * @param ways what would: any one of them; when it is not possible, what alone could by being
     *     corrected, or recorded late
     */
    public record Prospect(boolean possible, String summary, List<Way> ways) {
        public Prospect {
            ways = List.copyOf(ways);
        }
    }

    /**
     * One way in which it would become a yes.
     *
     * @param days the days on which a row may be dated that brings it; none when no row does
     */
    public record Way(String sentence, List<DateRange> days) {
        public Way {
            days = List.copyOf(days);
        }
    }
}
