package org.meed.engine.determine;

import java.util.List;

/**
 * What a group counts of one journey.
 *
 * @param rule the place of its rule among those of the plan
 * @param group the word that names the group it is in
 * @param provider the one it began with; empty when none is said
 * @param counts in the order of the rule; unknown is {@link Long#MIN_VALUE}
 * @param settled the epoch day from which all is known of it; unknown while it is not known
 */
public record Member(
        int rule, String group, Journey journey, String provider, List<Long> counts, int settled) {

    public Member {
        counts = List.copyOf(counts);
    }
}
