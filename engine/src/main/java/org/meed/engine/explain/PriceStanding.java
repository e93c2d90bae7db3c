package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.check.English;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.Standing;

/** How far the prices of frameworks can be relied on, as they say themselves. */
final class PriceStanding {

    private PriceStanding() {}

    /**
     * A sentence, of frameworks by what they are called; empty where there is nothing to warn of.
     */
    static String of(Framework before, String beforeName, Framework after, String afterName) {
        List<String> said = new ArrayList<>();
        for (Standing standing : List.of(Standing.ILLUSTRATIVE, Standing.UNVERIFIED)) {
            List<String> whose = new ArrayList<>();
            add(whose, before, beforeName, standing);
            add(whose, after, afterName, standing);
            if (!whose.isEmpty()) {
                said.add(
                        "%s are %s"
                                .formatted(
                                        English.list(whose, "and"),
                                        standing == Standing.ILLUSTRATIVE
                                                ? "illustrative: made up, and no basis for a payment"
                                                : "unverified: not to be paid on until someone confirms them"));
            }
        }
        return said.isEmpty() ? "" : English.sentence(String.join("; ", said));
    }

    private static void add(List<String> whose, Framework framework, String name, Standing one) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        framework.plan().priceTables().stream().map(PriceTable::standing).forEach(standings::add);
        if (standings.contains(one)) {
            whose.add((standings.size() == 1 ? "those of " : "some of those of ") + name);
        }
    }
}
