package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.WorkedExample.Expectation;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;

/**
 * What came of a worked example.
 *
 * @param determinations of each client, in their order
 * @param answers one for each expectation
 * @param ofContracts what contracts are paid
 */
public record ExampleRun(
        WorkedExample example,
        List<Determination> determinations,
        List<Answer> answers,
        List<ContractLine> ofContracts) {

    public ExampleRun {
        determinations = List.copyOf(determinations);
        answers = List.copyOf(answers);
        ofContracts = List.copyOf(ofContracts);
    }

    /**
     * What was found for an expectation.
     *
     * @param result the result that it asks for; null when there is none
     * @param pays what the result pays to each provider; none for nothing
     */
    public record Answer(Expectation expectation, @Nullable Result result, List<Priced> pays) {
        public Answer {
            pays = List.copyOf(pays);
        }
    }

    /** The results that the example says something about. */
    public List<Result> asked() {
        List<Result> asked = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.result() != null) {
                asked.add(answer.result());
            }
        }
        return asked;
    }
}
