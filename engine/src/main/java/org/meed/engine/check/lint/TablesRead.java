package org.meed.engine.check.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.RatioTest;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.RatioNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Which tables of a history a framework asks: its rules, its groups where they are compared, and
 * where contracts are paid or make a difference those.
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
        if (framework.plan().outcomes().stream()
                .flatMap(TablesRead::ratios)
                .anyMatch(TablesRead::compares)) {
            tables.add(Tables.COMPARISONS);
        }
        return tables;
    }

    private static Stream<RatioNode> ratios(OutcomeRule rule) {
        return rule.result() instanceof Grouped grouped
                ? Stream.concat(
                        grouped.ratios().values().stream(),
                        grouped.ways().stream().flatMap(List::stream).map(RatioTest::ratio))
                : Stream.of();
    }

    private static boolean compares(RatioNode ratio) {
        return switch (ratio) {
            case RatioNode.Compared _ -> true;
            case RatioNode.Fall(var from, var to) -> compares(from) || compares(to);
            case RatioNode.Pooled(_, var of) -> compares(of);
            case RatioNode.Sum(var one, var other) -> compares(one) || compares(other);
            case RatioNode.Product(var one, var other) -> compares(one) || compares(other);
            case RatioNode.PerMember _,
                    RatioNode.ShareOf _,
                    RatioNode.Fixed _,
                    RatioNode.Parameter _ ->
                    false;
        };
    }
}
