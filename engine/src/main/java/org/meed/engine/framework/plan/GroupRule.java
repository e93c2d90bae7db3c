package org.meed.engine.framework.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Source;
import org.meed.engine.time.Periods;

/**
 * How journeys make groups, and what is counted of each.
 *
 * @param where the journeys that are members; null for all
 * @param by the word that names the group; a journey where it is not known is in none
 * @param inEach the periods, in each of which a word names a group of its own, of the journeys that
 *     start in it; null when it is one over all
 * @param counts what is counted of each member, by name
 * @param settles the day of each member from which all is known of it; the group is settled on the
 *     latest
 */
public record GroupRule(
        String name,
        @Nullable Condition where,
        CodeNode by,
        @Nullable Periods inEach,
        Map<String, NumberNode> counts,
        DayNode settles,
        Source source) {

    public GroupRule {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
