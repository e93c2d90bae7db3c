package org.meed.engine.instrument;

import org.meed.engine.framework.Standing;

/**
 * Where something about an instrument comes from, and how far it can be relied on.
 *
 * @param standing how far
 * @param source where it was read, or why it was chosen; never empty
 */
public record Provenance(Standing standing, String source) {

    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "Source is empty. Maybe say where the number comes from, or that it is from"
                            + " memory.");
        }
    }
}
