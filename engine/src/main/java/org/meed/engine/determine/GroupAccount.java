package org.meed.engine.determine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.ratio.Ratio;

/**
 * How the results of one group came about.
 *
 * @param determination what is determined of it; the group stands in it as a client does
 * @param members how many journeys it has
 * @param settled the epoch day on which all is known of it; unknown while it is not known
 * @param counts what was counted of all members, in millionths, without what is not known of one of
 *     them
 * @param ratios for each of its results the ratios that the outcome names, without those that are
 *     not known
 */
public record GroupAccount(
        GroupRule rule,
        Determination determination,
        int members,
        int settled,
        Map<String, Long> counts,
        List<Map<String, Ratio>> ratios) {

    public GroupAccount {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        ratios = List.copyOf(ratios);
    }
}
