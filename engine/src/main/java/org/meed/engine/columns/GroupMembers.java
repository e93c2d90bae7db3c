package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.ClientResults;
import org.meed.engine.determine.Journey;
import org.meed.engine.framework.plan.GroupRule;

/** What a group counts of each journey that is a member of it. */
final class GroupMembers {

    private final int place;
    private final @Nullable Truths where;
    private final SaidWord by;
    private final List<Longs> counts;
    private final Ints settles;

    GroupMembers(Compiler compiler, int place, GroupRule rule, BlockRows rows) {
        Axis axis = compiler.journeys.axis;
        this.place = place;
        this.where = rule.where() == null ? null : compiler.truth(rule.where(), axis);
        this.by = new SaidWord(compiler, rule.by(), axis, rows);
        this.counts =
                rule.counts().values().stream().map(node -> compiler.number(node, axis)).toList();
        this.settles = compiler.day(rule.settles(), axis);
    }

    /** Adds a journey of a client, when it is a member. */
    void add(int e, Journey journey, ClientResults results) {
        String group = where == null || where.at[e] == Truths.YES ? by.at(e) : "";
        if (!group.isEmpty()) {
            List<Long> counted = new ArrayList<>();
            counts.forEach(count -> counted.add(count.at[e]));
            results.addMember(place, group, journey, counted, settles.at[e]);
        }
    }
}
