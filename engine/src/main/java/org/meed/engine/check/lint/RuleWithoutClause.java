package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.document.Block;

/** Fears a payment that nobody can trace to a clause they signed. */
final class RuleWithoutClause implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        return survey.framework().document().blocks().stream()
                .filter(block -> block.clause().number().isEmpty())
                .filter(block -> !block.kind().equals("example"))
                .map(RuleWithoutClause::lint)
                .toList();
    }

    private static Lint lint(Block block) {
        return new Lint(
                LintCode.RULE_WITHOUT_CLAUSE,
                block.place(),
                "",
                "This rule, '%s', stands under no numbered clause."
                        .formatted((block.kind() + " " + block.name()).strip()),
                "Maybe a heading such as '### 3.2 Abstinent' is missing before it.");
    }
}
