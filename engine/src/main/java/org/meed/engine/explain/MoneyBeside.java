package org.meed.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.money.Money;

/**
 * What two frameworks find in one history, and pay for it, beside each other.
 *
 * @param history what the folder of the history is called
 * @param known the epoch day whose knowledge was used for both
 * @param clients how many clients the history has
 * @param pricedBefore whether the first has a price for anything
 * @param pricedAfter whether the second has
 * @param outcomes a row for each outcome, and for each payment of contracts, that either has
 * @param providers a row for each provider with a result of either
 * @param bands a row for each band, or other column of prices, in which either pays
 * @param all everything together
 * @param moved for how many clients the second pays more, less and the same
 */
public record MoneyBeside(
        String history,
        int known,
        int clients,
        boolean pricedBefore,
        boolean pricedAfter,
        List<Beside> outcomes,
        List<Beside> providers,
        List<Beside> bands,
        Beside all,
        Moved moved) {

    public MoneyBeside {
        outcomes = List.copyOf(outcomes);
        providers = List.copyOf(providers);
        bands = List.copyOf(bands);
    }

    /**
     * One outcome, one provider, one band, or all.
     *
     * @param before null where the first has no such outcome, or pays in no such band
     * @param after null where the second has or does not
     */
    public record Beside(String name, @Nullable Figures before, @Nullable Figures after) {

        /** What the second pays more than the first; no price counts as nothing. */
        Money difference() {
            return paid(after).minus(paid(before));
        }

        /** Whether either side has a price for it. */
        boolean isPriced() {
            return isPriced(before) || isPriced(after);
        }

        static boolean isPriced(@Nullable Figures side) {
            return side != null && side.pays() != null;
        }

        static Money paid(@Nullable Figures side) {
            return side == null || side.pays() == null ? Money.ZERO : side.pays();
        }
    }

    /**
     * What one framework has of it.
     *
     * @param results those achieved in at least one part, each counted once for a journey however
     *     many parts or runs it has; of contracts, the instalments
     * @param parts the achieved parts of them, run by run
     * @param clients who have one; a group counts as one
     * @param pays null where the framework has no price for it
     */
    public record Figures(int results, int parts, int clients, @Nullable Money pays) {}

    /**
     * The clients for whom either pays, by what would become of their payment.
     *
     * @param more for how many the second pays more
     * @param less for how many it pays less
     * @param alike for how many both pay the same, and not nothing
     */
    public record Moved(int more, int less, int alike) {}
}
