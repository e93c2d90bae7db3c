package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.Question;
import org.meed.engine.framework.Source;

/** Fears that two honest readers fill the same silence differently. */
final class UnansweredQuestions implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        List<Lint> lints = new ArrayList<>();
        for (Question question : Question.values()) {
            if (!survey.answers(question)) {
                Source bites = Bites.first(question, survey);
                lints.add(
                        new Lint(
                                LintCode.UNANSWERED,
                                survey.frontMatter("questions"),
                                bites.clause(),
                                "The front matter does not answer '%s': %s It first matters in line %s%s."
                                        .formatted(
                                                question.key(),
                                                question.words(),
                                                bites.line(),
                                                bites.clause().isEmpty()
                                                        ? ""
                                                        : ", clause " + bites.clause()),
                                "Maybe '%s: ...' under 'questions'.".formatted(question.key())));
            }
        }
        return lints;
    }
}
