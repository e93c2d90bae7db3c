package org.meed.engine.check.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Which tables of a history a framework asks: its rules, and where it pays by them its contracts.
 */
public final class TablesRead {

    private TablesRead() {}

    /** The tables, each once. */
    public static Set<Table> of(Framework framework) {
        Set<Table> tables = new LinkedHashSet<>();
        List<Node> lines = SiteFinder.sites(framework).stream().map(Site::node).toList();
        for (Node node : Site.nodes(lines, _ -> false)) {
            if (node instanceof RowsNode.Of(var table, _, _)) {
                tables.add(table);
            }
        }
        if (framework.plan().asksForContracts()
                || !framework.plan().contracting().payments().isEmpty()) {
            tables.add(Tables.CONTRACTS);
        }
        return tables;
    }
}
