package org.meed.engine.instrument;

import java.math.BigDecimal;

/**
 * How far a score must move to be taken notice of.
 *
 * @param kind why it is taken notice of
 * @param least the least movement, in points of the score, that counts
 * @param provenance where the number comes from
 */
public record NotedChange(Kind kind, BigDecimal least, Provenance provenance) {

    /** Why a change is taken notice of. */
    public enum Kind {
        /** It is more than the error of measuring twice explains. */
        RELIABLE,
        /** People notice it. */
        MEANINGFUL
    }

    public NotedChange {
        if (least.signum() <= 0) {
            throw new IllegalArgumentException(
                    "A change of "
                            + least
                            + " points. Maybe leave out the sign: it counts both"
                            + " ways.");
        }
    }
}
