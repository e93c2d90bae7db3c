package org.meed.lab.language;

import org.meed.engine.framework.Question;
import org.meed.lab.population.Channel;
import org.meed.lab.population.Dice;
import org.meed.lab.population.Draws;

/**
 * A framework that nobody wrote: a valid document, other for each seed and number.
 *
 * @param seed another seed, other frameworks
 * @param number which framework: 0, 1, ...
 */
public record RandomFramework(long seed, int number) {

    /** The whole document, as it would stand in a file. */
    public String text() {
        Dice dice = new Dice(Draws.of(seed, number).within(Channel.BOUNDARY, 2));
        Draft draft = new Draft(dice);
        Writers writers = new Writers(draft);
        draft.block(
                "journey\n  episodes joined over gaps up to: "
                        + dice.among("0 days", "21 days", "1 month", draft.spanParameter()));
        OutcomeWriter outcomes = new OutcomeWriter(writers);
        for (int i = dice.between(1, 4); i > 0; i--) {
            outcomes.outcome();
        }
        TermsWriter terms = new TermsWriter(writers, outcomes.outcomes);
        terms.exclusions();
        terms.payments();
        terms.contracts();
        terms.limits();
        return frontMatter() + "\n# A framework that nobody wrote\n\n" + draft.blocks();
    }

    private String frontMatter() {
        StringBuilder answers = new StringBuilder();
        for (Question question : Question.values()) {
            answers.append("  %s: Not asked.\n".formatted(question.key()));
        }
        return """
        ---
        id: random-%s
        title: A framework that nobody wrote
        version: "1"
        language: "1"
        in force: 2012-04-01 to 2013-10-01
        currency: GBP
        area: Nowhere
        domains: [recovery]
        bands: [low, high]
        questions:
        %s---
        """
                .formatted(number, answers);
    }
}
