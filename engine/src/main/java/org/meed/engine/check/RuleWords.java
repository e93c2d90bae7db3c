package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Clock.OnBreak;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result;
import org.meed.engine.framework.plan.OutcomeRule.Way;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;

/** The sentences of an outcome and of a clock. */
final class RuleWords {

    private final Wording wording;

    RuleWords(Wording wording) {
        this.wording = wording;
    }

    List<String> outcome(OutcomeRule rule) {
        List<String> said = new ArrayList<>();
        String judged =
                rule.result() instanceof Result.Grouped grouped
                        ? "each group " + grouped.group().name()
                        : "every journey";
        said.add(
                "the outcome %s is %s, of the domain %s, and judged for %s"
                        .formatted(
                                rule.name(),
                                English.list(rule.stages(), "and"),
                                rule.domain(),
                                judged));
        if (!rule.needs().isEmpty()) {
            String needed = English.list(rule.needs(), "and");
            said.add(
                    "it applies where %s is achieved, and to no other journey (not-applicable)"
                            .formatted(needed));
            said.add("while %s is pending it is pending (needs-open)".formatted(needed));
        }
        if (rule.where() != null) {
            said.add(
                    "it applies where %s, and to no other journey (not-applicable)"
                            .formatted(wording.of(rule.where())));
        }
        if (rule.applies() != null) {
            applies(rule.applies(), said);
        }
        switch (rule.result()) {
            case Result.Once once -> once(once, said);
            case Result.Clocked(var clock, var pending) -> clocked(clock, pending, said);
            case Result.Blocks blocks -> blocks(blocks, said);
            case Result.Grouped grouped -> said.addAll(new GroupWords(wording).grouped(grouped));
        }
        return sentences(said);
    }

    private void applies(OutcomeRule.Applies applies, List<String> said) {
        said.add("it applies when " + wording.of(applies.condition()));
        said.add("when that is known not to be so, " + awaited(applies.ifNot()));
        said.add("while that is not known, " + awaited(applies.ifUnknown()));
    }

    private String awaited(@Nullable Awaited awaited) {
        if (awaited == null) {
            return "it does not apply (not-applicable)";
        }
        DayNode last = RowWords.eve(awaited.until());
        String until =
                last == null
                        ? "until %s, and excluded (%s) from then on"
                                .formatted(wording.of(awaited.until()), awaited.excluded())
                        : "up to %s, and excluded (%s) after that"
                                .formatted(wording.of(last), awaited.excluded());
        return "it is pending (%s) %s".formatted(awaited.pending(), until);
    }

    private void once(Result.Once once, List<String> said) {
        if (once.settles() != null) {
            DayNode last = RowWords.eve(once.settles());
            said.add(
                    "it is pending (%s) %s"
                            .formatted(
                                    once.pending(),
                                    last == null
                                            ? "until " + wording.of(once.settles())
                                            : "up to " + wording.of(last)));
        }
        boolean several = once.ways().size() > 1;
        if (several) {
            said.add(
                    "it is achieved in one of %s ways, whichever comes first"
                            .formatted(English.numeral(once.ways().size())));
        }
        for (int i = 0; i < once.ways().size(); i++) {
            Way way = once.ways().get(i);
            said.add(
                    (several ? "way %s is that ".formatted(i + 1) : "it is achieved when ")
                            + wording.of(way.met()));
            said.add(
                    (several
                                    ? "the day of way %s is ".formatted(i + 1)
                                    : "the day of the result is ")
                            + day(way.met(), way.on()));
        }
        if (once.otherwise() != null) {
            said.add(
                    "it is not achieved (%s), on %s, once %s and it has not been achieved"
                            .formatted(
                                    once.otherwise().because(),
                                    wording.of(once.otherwise().on()),
                                    wording.of(once.otherwise().when())));
        }
        said.add("until one or the other it is pending (%s)".formatted(once.pending()));
    }

    /** A day taken from what the condition found is said so, not told again. */
    private String day(Condition met, DayNode on) {
        if (on instanceof DayNode.Cell(RowNode.Pick(RowNode.End end, var rows), var column)
                && met instanceof Condition.IsThere(RowsNode found)
                && found.equals(rows)) {
            String which =
                    switch (end) {
                        case FIRST -> "first";
                        case LAST -> "last";
                    };
            return "the " + ValueWords.named(column) + " of the " + which + " of them";
        }
        if (on instanceof DayNode.Reached && met.equals(new Condition.IsThere(on))) {
            return "the day after that";
        }
        return wording.of(on);
    }

    private void clocked(Clock clock, String pending, List<String> said) {
        said.add("it is achieved part by part, by the clock " + clock.name());
        said.addAll(ofClock(clock));
        said.add(
                "while the day on which the clock starts is not known, every part is pending (%s)"
                        .formatted(pending));
    }

    private void blocks(Result.Blocks blocks, List<String> said) {
        said.add(
                "it has %s parts, one for each whole %s, day after day without a gap, of %s"
                        .formatted(
                                English.numeral(blocks.most()),
                                wording.of(blocks.each()),
                                wording.of(blocks.spells())));
        said.add("a part is achieved on the day after the last of its days");
        said.add(
                "a spell that begins on or after %s does not count, and one that begins before it counts to its end"
                        .formatted(wording.of(blocks.until())));
        said.add(
                "once no spell can count any more, the parts that are left are not achieved (%s); until then they are pending (%s)"
                        .formatted(blocks.because(), blocks.pending()));
    }

    List<String> clock(Clock clock) {
        return sentences(ofClock(clock));
    }

    private List<String> ofClock(Clock clock) {
        List<String> said = new ArrayList<>();
        said.add(
                "the clock starts on %s, which is the first day of its first window"
                        .formatted(wording.of(clock.starts())));
        for (Clock.Part part : clock.parts()) {
            said.add(window(part));
        }
        if (clock.pauses() != null) {
            said.add(
                    "the clock stands still on %s: the day on which a window ends is reckoned without them and then put off by as many days, and what is dated on them breaks nothing"
                            .formatted(wording.of(clock.pauses())));
        }
        said.add(
                "a part is broken, and not achieved (%s), when one of these is dated in its window: %s"
                        .formatted(clock.because(), wording.of(clock.breaks())));
        said.add("the day of a broken part is the date of the first break");
        said.addAll(onBreak(clock.onBreak()));
        said.add("a part that is not broken is achieved on the day on which its window ends");
        said.add(
                clock.settles() == null
                        ? "until that day it is pending (window-open)"
                        : "until that day it is pending (window-open), and then for another %s (lag)"
                                .formatted(clock.settles()));
        return said;
    }

    private static String window(Clock.Part part) {
        String name = part.name().isEmpty() ? "the window" : "the part '" + part.name() + "'";
        return part.from().amount() == 0
                ? "%s is the first %s".formatted(name, part.to())
                : "%s runs from %s to %s after the start".formatted(name, part.from(), part.to());
    }

    private static List<String> onBreak(OnBreak onBreak) {
        return switch (onBreak) {
            case OnBreak.Ends() -> List.of("a break fails every later part too, on the same day");
            case OnBreak.FailsItsPart() -> List.of("a break fails no other part");
            case OnBreak.Resets(var runs, var because) ->
                    List.of(
                            "a break excludes the later parts of the run (%s), on the same day"
                                    .formatted(because),
                            "the clock then starts a further run on the day after the break, with the part that was broken and those after it, each as long as before and one after another from that day; a part achieved before the break stays achieved and is not run again; there are at most %s runs, the first included"
                                    .formatted(English.numeral(runs)),
                            "in the last run a break fails no other part");
        };
    }

    static List<String> sentences(List<String> said) {
        return said.stream().map(English::sentence).toList();
    }
}
