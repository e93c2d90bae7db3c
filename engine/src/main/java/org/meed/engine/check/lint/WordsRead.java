package org.meed.engine.check.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.schema.Column;

/** Which words of a column the rules of a framework ask for by name. */
public final class WordsRead {

    private WordsRead() {}

    /** The words of a column, each once, in the order of the document. */
    public static Set<String> of(Framework framework, Column column) {
        return of(SiteFinder.sites(framework), column);
    }

    static Set<String> of(List<Site> sites, Column column) {
        Set<String> words = new LinkedHashSet<>();
        for (Node node : Site.nodes(sites.stream().map(Site::node).toList(), _ -> false)) {
            if (node instanceof Condition.IsOneOf(var cell, var some)
                    && cell.column().equals(column)) {
                words.addAll(some);
            }
        }
        return words;
    }
}
