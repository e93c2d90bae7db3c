package org.meed.engine.price;

import java.util.Comparator;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;

/**
 * Some of a claim, or all of it, to be paid on a day: that on which the claim is settled, or the
 * later one to which a limit carried it over.
 *
 * @param day an epoch day
 */
public record Piece(Claim claim, int day, Money amount) {

    /** The order in which limits are asked; what was carried over goes before what is new. */
    public static final Comparator<Piece> ORDER =
            Comparator.comparingInt(Piece::day)
                    .thenComparingInt(piece -> piece.claim().settled())
                    .thenComparing(piece -> piece.claim().key())
                    .thenComparing(Piece::provider, Utf8Order.UTF_8);

    private String provider() {
        return claim.priced().result().provider();
    }

    static Piece whole(Claim claim) {
        return new Piece(claim, claim.settled(), claim.priced().amount());
    }

    Piece of(Money some) {
        return new Piece(claim, day, some);
    }

    Piece of(Money some, int on) {
        return new Piece(claim, on, some);
    }
}
