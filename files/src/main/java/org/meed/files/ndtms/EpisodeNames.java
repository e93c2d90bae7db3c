package org.meed.files.ndtms;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What episodes are called in the history: agency and episode number. Two episodes of one client
 * that would be called alike, under two client numbers of one agency, are told apart by a figure.
 */
final class EpisodeNames {
    private static final Comparator<EpisodeKey> ORDER =
            Comparator.comparing(EpisodeKey::client)
                    .thenComparing(EpisodeKey::name)
                    .thenComparing(EpisodeKey::number)
                    .thenComparing(EpisodeKey::written);

    private record Called(String client, String name) {}

    private EpisodeNames() {}

    /** The episodes in an order that does not depend on that of the input. */
    static List<EpisodeKey> sorted(Collection<EpisodeKey> keys) {
        return keys.stream().sorted(ORDER).toList();
    }

    /** A name for each of the episodes, which are in order. */
    static Map<EpisodeKey, String> of(List<EpisodeKey> sorted) {
        Map<Called, Integer> alike = new HashMap<>();
        Map<EpisodeKey, String> names = new HashMap<>();
        for (EpisodeKey key : sorted) {
            int count = alike.merge(new Called(key.client(), key.name()), 1, Integer::sum);
            names.put(key, count == 1 ? key.name() : key.name() + "-" + count);
        }
        return names;
    }
}
