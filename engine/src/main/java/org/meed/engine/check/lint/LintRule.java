package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.check.Lint;

/** One thing to fear of a framework. */
interface LintRule {

    List<Lint> find(Survey survey);
}
