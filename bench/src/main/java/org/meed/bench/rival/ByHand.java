package org.meed.bench.rival;

import java.util.EnumSet;
import java.util.Set;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.MadeData;

/**
 * A loop for each question, written by hand over arrays that hold nothing else, as somebody would
 * who has no other question to answer.
 */
public final class ByHand implements Contender {

    @Override
    public Introduction introduction() {
        return new Introduction(
                "a loop by hand, helped",
                "this commit",
                "a loop in Java for each question, which knows nothing of frameworks; finished answers in arrays",
                "rows as known on the day asked, ties ranked; started episodes and dated reviews alone, sorted by day; the columns of substances, and those that show use, as bits; the day twelve months on beside each review",
                true,
                0);
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.of(Question.CLEAN_REVIEW, Question.ABSTINENT);
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        return new LoopByHand(new HandRows(ClientRows.of(made, clients, known)), known);
    }
}
