package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.framework.plan.GroupRule;

/** Counts, for one rule of groups, what is counted of each journey. */
final class GroupCount {

    private final int place;
    private final @Nullable ConditionFunction where;
    private final Function<Frame, String> by;
    private final List<NumberFunction> counts;
    private final DayFunction settles;

    GroupCount(int place, GroupRule rule, Compilation compiled) {
        this.place = place;
        this.where = rule.where() == null ? null : compiled.condition(rule.where());
        this.by = compiled.word(rule.by());
        this.counts = rule.counts().values().stream().map(compiled::number).toList();
        this.settles = compiled.day(rule.settles());
    }

    /** Adds the journey at hand, when it is a member of a group. */
    void add(Frame frame, ClientResults results) {
        if (where != null && where.of(frame) != Truth.YES) {
            return;
        }
        String group = by.apply(frame);
        if (!group.isEmpty()) {
            List<Long> counted = new ArrayList<>();
            counts.forEach(count -> counted.add(count.of(frame)));
            results.addMember(place, group, frame.journey, counted, settles.on(frame));
        }
    }
}
