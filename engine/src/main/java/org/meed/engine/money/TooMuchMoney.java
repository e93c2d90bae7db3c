package org.meed.engine.money;

/** Amounts that come to more than can be held exactly; there is no wrong amount instead. */
public final class TooMuchMoney extends ArithmeticException {

    private static final long serialVersionUID = 1;

    TooMuchMoney(String sum, ArithmeticException overflow) {
        super(
                "Money "
                        + sum
                        + " is more than can be held. Maybe a figure is in pence that was meant in pounds.");
        initCause(overflow);
    }
}
