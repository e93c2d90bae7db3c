package org.meed.engine.instrument;

import java.math.BigDecimal;

/**
 * What a range of scores is taken to mean.
 *
 * @param name the band, in our own words
 * @param group whom it is for, where several groups have bands of their own (a sex, a substance);
 *     empty when it is for all
 * @param least the least score in it
 * @param greatest the greatest score in it
 * @param provenance where the bounds come from
 */
public record Band(
        String name, String group, BigDecimal least, BigDecimal greatest, Provenance provenance) {

    public Band {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Band without a name. Maybe its row is shifted.");
        }
        if (least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException(
                    "Band "
                            + name
                            + " goes from "
                            + least
                            + " to "
                            + greatest
                            + ". Maybe the two are swapped.");
        }
    }

    boolean holds(BigDecimal score) {
        return least.compareTo(score) <= 0 && score.compareTo(greatest) <= 0;
    }
}
