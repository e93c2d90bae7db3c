package org.meed.engine.price;

import org.meed.engine.money.Money;

/**
 * What limits leave of a price.
 *
 * @param priced what is paid, with a further step for each limit that reduced or postponed it
 * @param later what is to be paid on days to come, to which limits carried it over
 */
public record Held(Priced priced, Money later) {

    static Held whole(Priced priced) {
        return new Held(priced, Money.ZERO);
    }

    /** All that limits leave, now or later. */
    public Money all() {
        return priced.amount().plus(later);
    }
}
