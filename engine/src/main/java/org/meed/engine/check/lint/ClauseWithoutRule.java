package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.document.Place;

/** Fears words that sound like a rule, and that no result ever depends on. */
final class ClauseWithoutRule implements LintRule {

    private static final int OF_RULES = 3;
    private static final Pattern PROMISE =
            Pattern.compile(
                    "\\b(shall|must|is achieved|is paid|are paid|is excluded|is due)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CITED =
            Pattern.compile("clauses? (\\d+(?:\\.\\d+)*(?:(?:, | and )\\d+(?:\\.\\d+)*)*)");

    @Override
    public List<Lint> find(Survey survey) {
        Set<Integer> ruled = new HashSet<>();
        survey.framework().document().blocks().stream()
                .filter(block -> !block.kind().equals("example"))
                .forEach(block -> ruled.add(block.clause().line()));
        Set<String> answered = cited(survey);
        List<Lint> lints = new ArrayList<>();
        for (Clause clause : survey.framework().document().clauses()) {
            boolean promises = PROMISE.matcher(clause.prose()).find();
            if (!clause.number().isEmpty()
                    && (clause.level() == OF_RULES || promises)
                    && !ruled.contains(clause.line())
                    && !answered.contains(clause.number())) {
                lints.add(
                        new Lint(
                                LintCode.CLAUSE_WITHOUT_RULE,
                                new Place(clause.line(), 1),
                                clause.number(),
                                "The clause '%s' has no rule.".formatted(clause),
                                "Maybe a block is missing under it, or an answer in the front matter should cite it."));
            }
        }
        return lints;
    }

    /** The clauses that an answer of the front matter sends its reader to. */
    private static Set<String> cited(Survey survey) {
        Set<String> cited = new HashSet<>();
        for (String answer : survey.framework().header().answers().values()) {
            Matcher citation = CITED.matcher(answer);
            while (citation.find()) {
                cited.addAll(List.of(citation.group(1).split(", | and ")));
            }
        }
        return cited;
    }
}
