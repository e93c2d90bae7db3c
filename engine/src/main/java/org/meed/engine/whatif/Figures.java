package org.meed.engine.whatif;

import org.meed.engine.money.Money;

/**
 * What one variant comes to, for one group.
 *
 * @param results how many results are achieved, each part for itself
 * @param clients how many clients achieve others of the group, or are paid another amount for one
 *     of them, than under the framework as it is; another day alone is no difference
 * @param money what is paid
 * @param difference how much more that is than under the framework as it is
 */
public record Figures(long results, long clients, Money money, Money difference) {

    /** Of nobody. */
    public static final Figures NONE = new Figures(0, 0, Money.ZERO, Money.ZERO);
}
