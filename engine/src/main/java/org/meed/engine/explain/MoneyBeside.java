package org.meed.engine.explain;

import java.util.List;
import org.meed.engine.money.Money;

/**
 * What two frameworks pay for one history, beside each other.
 *
 * @param history what the history is called
 * @param known the epoch day whose knowledge was used for both
 * @param outcomes a row for each outcome that either has
 * @param providers a row for each provider that either pays
 * @param more how many clients the second pays more for
 * @param less how many it pays less for
 * @param alike for how many both pay the same, of those that either pays for
 */
public record MoneyBeside(
        String history,
        int known,
        List<Beside> outcomes,
        List<Beside> providers,
        int more,
        int less,
        int alike) {

    public MoneyBeside {
        outcomes = List.copyOf(outcomes);
        providers = List.copyOf(providers);
    }

    /**
     * One outcome, or one provider.
     *
     * @param before what the first pays; zero where it does not have it
     * @param after what the second pays
     * @param resultsBefore how many results the first counts as achieved; -1 where it is not
     *     counted
     * @param resultsAfter how many the second does
     */
    public record Beside(
            String name, Money before, Money after, int resultsBefore, int resultsAfter) {}
}
