package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.framework.plan.OutcomeRule.RatioTest;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.RatioNode;

/** The words of groups, and of what is asked of them. */
final class GroupWords {

    private final Wording wording;

    GroupWords(Wording wording) {
        this.wording = wording;
    }

    List<String> grouped(Grouped rule) {
        GroupRule group = rule.group();
        List<String> said = new ArrayList<>();
        said.add(
                "the journeys%s that have the same %s are one group"
                        .formatted(
                                group.where() == null
                                        ? ""
                                        : " of which " + wording.of(group.where()),
                                wording.of(group.by())));
        if (group.inEach() != null) {
            said.add(
                    "those that start in one %s are groups by themselves"
                            .formatted(group.inEach()));
        }
        group.counts()
                .forEach((name, count) ->
                        said.add("'%s' is %s, of each member".formatted(name, wording.of(count))));
        said.add(
                "a group is settled on the latest of its members' days: %s"
                        .formatted(wording.of(group.settles())));
        rule.ratios()
                .forEach((name, ratio) -> said.add("'%s' is %s".formatted(name, words(ratio))));
        List<String> ways = rule.ways().stream().map(GroupWords::way).toList();
        said.add("it is achieved, on that day, when " + String.join(", or when ", ways));
        said.add("otherwise it is then not achieved (%s)".formatted(rule.because()));
        said.add(
                "until it is settled, and while a number it needs is not known, it is pending (%s)"
                        .formatted(rule.pending()));
        return said;
    }

    private static String way(List<RatioTest> tests) {
        return String.join(
                " and ",
                tests.stream()
                        .map(test ->
                                "%s %s %s"
                                        .formatted(
                                                words(test.ratio()),
                                                test.relation().ofNumbers(),
                                                test.than().inPercent()))
                        .toList());
    }

    private static String words(RatioNode ratio) {
        return switch (ratio) {
            case RatioNode.PerMember(var count) -> count + " for each member";
            case RatioNode.Compared(var measure) ->
                    "the rate of %s of the comparison group".formatted(measure);
            case RatioNode.Fall(var from, var to) ->
                    "the fall from %s to %s, as a share of the former"
                            .formatted(words(from), words(to));
            case RatioNode.Pooled(int groups, var of) ->
                    "%s (of all groups that are settled, as if they were one, once there are %s)"
                            .formatted(words(of), English.numeral(groups));
            case RatioNode.ShareOf(var count) ->
                    "the share of %s of all groups, once all are settled".formatted(count);
            case RatioNode.Fixed(var share) -> share.inPercent();
            case RatioNode.Parameter(var name) -> "as many hundredths as %s says".formatted(name);
            case RatioNode.Sum(var one, var other) ->
                    "%s plus %s".formatted(words(one), words(other));
            case RatioNode.Product(var one, var other) ->
                    "%s times %s".formatted(factor(one), factor(other));
        };
    }

    private static String factor(RatioNode ratio) {
        return ratio instanceof RatioNode.Sum ? "(" + words(ratio) + ")" : words(ratio);
    }
}
