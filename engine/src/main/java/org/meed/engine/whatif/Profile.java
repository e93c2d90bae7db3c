package org.meed.engine.whatif;

import java.util.List;
import java.util.Set;
import org.meed.engine.determine.Journey;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.schema.WordLists;
import org.meed.engine.time.Days;

/**
 * The group that national statistics put a client in, by all substances of the client's first
 * episode.
 */
public enum Profile {
    OPIATE("opiate"),
    NON_OPIATE("non-opiate only"),
    ALCOHOL_AND_NON_OPIATE("alcohol and non-opiate"),
    ALCOHOL("alcohol only"),

    /** No substance is known. */
    UNKNOWN("not known");

    private static final Column SUBSTANCES = Tables.EPISODES.column("substances");
    private static final int OPIATES = bits(Set.of("heroin", "other-opiate", "methadone"));
    private static final int DRINK = bits(Set.of("alcohol"));

    private final String words;

    Profile(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** That of a client, by all journeys in their order. */
    public static Profile of(List<Journey> journeys) {
        int found =
                journeys.isEmpty()
                        ? Days.UNKNOWN
                        : journeys.getFirst().firstEpisode().cell(SUBSTANCES);
        if (found == Days.UNKNOWN || found == 0) {
            return UNKNOWN;
        }
        if ((found & OPIATES) != 0) {
            return OPIATE;
        }
        if ((found & DRINK) == 0) {
            return NON_OPIATE;
        }
        return found == DRINK ? ALCOHOL : ALCOHOL_AND_NON_OPIATE;
    }

    private static int bits(Set<String> words) {
        int bits = 0;
        for (int place = 0; place < WordLists.SUBSTANCES.size(); place++) {
            bits |= words.contains(WordLists.SUBSTANCES.get(place)) ? 1 << place : 0;
        }
        return bits;
    }
}
