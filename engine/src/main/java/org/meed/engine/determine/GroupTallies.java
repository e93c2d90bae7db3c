package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.meed.engine.determine.GroupSum.Group;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Periods;

/** The groups of a plan, filled client by client. For one thread. */
public final class GroupTallies {

    private final List<GroupRule> rules;
    private final Map<Group, GroupSum> sums = new HashMap<>();

    /** The first journey of each group, as far as clients were added here. */
    private final Map<Group, Journey> firsts = new HashMap<>();

    public GroupTallies(Plan plan) {
        this.rules = GroupDriver.rules(plan);
    }

    /** Adds what groups count of a client. */
    public void add(Determination client) {
        for (Member member : client.members()) {
            Periods inEach = rules.get(member.rule()).inEach();
            int from = inEach == null ? 0 : inEach.of(member.journey().start()).start();
            GroupSum sum =
                    GroupSum.of(
                            new Group(member.rule(), from, member.group()),
                            client.client(),
                            member);
            GroupSum all = sums.merge(sum.group(), sum, GroupSum::and);
            if (all.first().equals(sum.first())) {
                firsts.put(sum.group(), member.journey());
            }
        }
    }

    /** What the members of each group come to. */
    public Collection<GroupSum> sums() {
        return List.copyOf(sums.values());
    }

    /** The journey of each group that began first. */
    Journey first(GroupSum sum) {
        return Objects.requireNonNull(firsts.get(sum.group()));
    }

    /**
     * The groups of a rule: those of each period by themselves, in the order of their words.
     *
     * @param place of the rule
     * @param firsts gives the journey of a sum that began first
     */
    static List<List<Tally>> of(
            GroupRule rule,
            int place,
            Collection<GroupSum> some,
            Function<GroupSum, Journey> firsts) {
        Map<Integer, Map<String, Tally>> periods = new TreeMap<>();
        Periods inEach = rule.inEach();
        for (GroupSum sum : some) {
            if (sum.group().rule() == place) {
                DateRange period = inEach == null ? null : inEach.of(sum.first().start());
                periods.computeIfAbsent(sum.group().from(), _ -> new TreeMap<>(Utf8Order.UTF_8))
                        .put(sum.group().word(), new Tally(sum, period, firsts.apply(sum)));
            }
        }
        List<List<Tally>> all = new ArrayList<>();
        periods.values().forEach(groups -> all.add(List.copyOf(groups.values())));
        return all;
    }
}
