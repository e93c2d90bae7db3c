package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.check.PlainWords;
import org.meed.engine.determine.ClockWindow;
import org.meed.engine.determine.ClockWindow.Fate;
import org.meed.engine.determine.Dated;
import org.meed.engine.determine.Inquiry.Account;
import org.meed.engine.determine.Remedy;
import org.meed.engine.determine.Standpoint;
import org.meed.engine.determine.Step;
import org.meed.engine.determine.Step.Test;
import org.meed.engine.determine.Truth;
import org.meed.engine.determine.Verdict;
import org.meed.engine.explain.ResultShown.Prospect;
import org.meed.engine.explain.ResultShown.Way;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.OutcomeRule.Result.Blocks;
import org.meed.engine.history.Row;
import org.meed.engine.time.Days;

/** Says of a result that is no yes what would still make it one, or that nothing can. */
final class Prospects {

    private static final String LATE =
            "nly a fact of the past that becomes known late, or a correction, could ";
    private static final String NOTHING = "Nothing that happens from now on can make it a yes.";

    private final Plan plan;
    private final Undoing undoing;
    private final PlainWords words;
    private final RowNames names;
    private final RemedyWords remedies;
    private final Obstacles obstacles;

    Prospects(Plan plan, PlainWords words, RowNames names) {
        this.plan = plan;
        this.undoing = new Undoing(plan);
        this.obstacles = new Obstacles(plan);
        this.words = words;
        this.names = names;
        this.remedies = new RemedyWords(words, names);
    }

    @Nullable Prospect of(Account account) {
        if (account.result().verdict() instanceof Verdict.Achieved) {
            return null;
        }
        List<Step> deciding = account.steps().stream().filter(Step::decides).toList();
        Step step = deciding.getFirst();
        return switch (step.test()) {
            case Test.Needed(var outcome) -> needed(outcome, step.answer());
            case Test.Started(var clock) ->
                    new Prospect(
                            true,
                            "The clock has not started: it starts on %s, which is not known yet."
                                    .formatted(words.words(clock.starts())),
                            List.of());
            case Test.Ran(var clock, var window) -> ran(clock, window, account);
            case Test.Counted(var blocks, int part) -> counted(blocks, part, step.answer());
            case Test.Excepted(var rule, _, _) -> excepted(rule, deciding, account);
            case Test.Meant(var where) -> judged(step.at().remedy(where, Truth.YES), account, true);
            case Test.Applied(var applies, int until) ->
                    applied(step.at().remedy(applies.condition(), Truth.YES), until, account);
            case Test.Settled _, Test.Achieved _, Test.Lost _ ->
                    judged(achieving(account), account, false);
        };
    }

    private Prospect counted(Blocks blocks, int part, Truth answer) {
        return answer == Truth.UNKNOWN
                ? new Prospect(
                        true,
                        "It waits for block %s of %s of %s."
                                .formatted(
                                        part + 1,
                                        words.words(blocks.each()),
                                        words.words(blocks.spells())),
                        List.of())
                : new Prospect(
                        false,
                        NOTHING
                                + " No block that begins on or after %s counts."
                                        .formatted(words.words(blocks.until())),
                        List.of());
    }

    private static Prospect needed(String outcome, Truth answer) {
        return answer == Truth.UNKNOWN
                ? new Prospect(
                        true, "It waits for %s to be achieved.".formatted(outcome), List.of())
                : new Prospect(
                        false,
                        NOTHING + " It needs %s, and that is not achieved.".formatted(outcome),
                        List.of());
    }

    /** What would make one of the ways hold, and the day come on which it is settled. */
    private static Remedy achieving(Account account) {
        List<Remedy> ways = new ArrayList<>();
        Remedy wait = null;
        for (Step step : account.steps()) {
            if (step.test() instanceof Test.Achieved(var way, _)) {
                ways.add(step.at().remedy(way.met(), Truth.YES));
            } else if (step.test() instanceof Test.Settled(var when, int day)
                    && step.answer() != Truth.YES) {
                wait = new Remedy.Wait(when, day);
            }
        }
        Remedy any = ways.size() == 1 ? ways.getFirst() : new Remedy.AnyOf(ways);
        boolean done = any instanceof Remedy.AllOf(var parts) && parts.isEmpty();
        return wait == null ? any : done ? wait : and(wait, any);
    }

    /** Waiting, said once, and what else it takes. */
    private static Remedy and(Remedy wait, Remedy rest) {
        if (rest instanceof Remedy.AllOf(var parts) && parts.contains(wait)) {
            return rest;
        }
        return rest.equals(wait) ? wait : new Remedy.AllOf(List.of(wait, rest));
    }

    private Prospect judged(Remedy remedy, Account account, boolean gate) {
        Standpoint at = account.at();
        List<Way> ways = remedies.ways(remedy, true, at);
        String goesOn = goesOn(account);
        String becomes =
                gate ? "have it judged further:" : "make it a yes%s:".formatted(butFor(account));
        if (remedy.canStillCome(at.known())) {
            return new Prospect(true, goesOn + summary(ways.size(), becomes), ways);
        }
        if (goesOn.isEmpty()) {
            return impossible(remedy, at, becomes);
        }
        List<Way> late = remedies.ways(remedy, false, at);
        String otherwise = "Otherwise o" + LATE + becomes;
        return new Prospect(true, late.isEmpty() ? goesOn.strip() : goesOn + otherwise, late);
    }

    /** What stands in the way of a yes even then, as things stand; empty where nothing does. */
    private String butFor(Account account) {
        List<String> labels = obstacles.of(account);
        return switch (labels.size()) {
            case 0 -> "";
            case 1 -> ", but for an exception that holds as things stand, " + labels.getFirst();
            default ->
                    ", but for exceptions that hold as things stand, "
                            + English.list(labels, "and");
        };
    }

    /** While a journey has ended and is not closed, it may still go on; empty where it cannot. */
    private static String goesOn(Account account) {
        int closes = account.at().journey().closes();
        boolean open = Days.isKnown(closes) && closes > account.at().known();
        return open && account.result().verdict() instanceof Verdict.Pending
                ? "The journey goes on when a further episode starts before %s. "
                        .formatted(English.date(closes))
                : "";
    }

    private static String summary(int ways, String becomes) {
        return switch (ways) {
            case 0 -> "It may still go either way.";
            case 1 -> "This would " + becomes;
            default -> "Any one of these would " + becomes;
        };
    }

    private Prospect impossible(Remedy remedy, Standpoint at, String becomes) {
        List<Way> late = remedies.ways(remedy, false, at);
        int closes = at.journey().closes();
        String closed =
                Days.isKnown(closes) && closes <= at.known() ? " The journey is closed." : "";
        String only = late.isEmpty() ? "" : " O" + LATE + becomes;
        return new Prospect(false, NOTHING + closed + only, late);
    }

    private Prospect applied(Remedy remedy, int until, Account account) {
        Prospect prospect = judged(remedy, account, true);
        boolean waits = Days.isKnown(until) && until > account.at().known();
        if (!waits) {
            return prospect;
        }
        String by = "before " + English.date(until);
        List<Way> ways =
                prospect.possible() ? prospect.ways() : remedies.ways(remedy, false, account.at());
        return new Prospect(
                true, "It would be judged further with this, known %s:".formatted(by), ways);
    }

    private Prospect excepted(Exclusion rule, List<Step> deciding, Account account) {
        Standpoint at = deciding.getFirst().at();
        Remedy remedy = undoing.of(rule, outcome(account), at);
        boolean first = rule.tested() == Exclusion.Tested.FIRST;
        if (first && !remedy.canStillCome(at.known())) {
            // what would undo it lies in the past, and would have to be untrue
            return impossible(new Remedy.Nothing(), at, "");
        }
        return also(judged(remedy, account, first), rule, account);
    }

    private String outcome(Account account) {
        return plan.outcomes().get(account.result().outcome()).name();
    }

    /** With each way, what the other exceptions that are asked of achieved results would ask. */
    private Prospect also(Prospect prospect, Exclusion held, Account account) {
        List<String> asked = new ArrayList<>();
        for (Step step : account.steps()) {
            if (step.test() instanceof Test.Excepted(var rule, _, _)
                    && held.tested() == Exclusion.Tested.WHEN_ACHIEVED
                    && rule.tested() == held.tested()
                    && rule.unless() != null
                    && !rule.equals(held)) {
                asked.addAll(asked(rule, step.at(), outcome(account)));
            }
        }
        if (asked.isEmpty()) {
            return prospect;
        }
        String also = " It must then also be that " + String.join(", and that ", asked) + ".";
        List<Way> ways =
                prospect.ways().stream()
                        .map(way -> new Way(way.sentence() + also, way.days()))
                        .toList();
        return new Prospect(prospect.possible(), prospect.summary(), ways);
    }

    /** What an exception asks; where it spares only what another takes, that it does not hold. */
    private List<String> asked(Exclusion rule, Standpoint at, String outcome) {
        if (!undoing.isTakenByAnother(rule, outcome)) {
            return rule.unless() == null ? List.of() : List.of(words.words(rule.unless()));
        }
        return rule.when() == null || at.truth(rule.when()) == Truth.NO
                ? List.of()
                : List.of("it is not so that " + words.words(rule.when()));
    }

    private Prospect ran(Clock clock, ClockWindow window, Account account) {
        String breaks = words.words(clock.breaks());
        String settled = English.date(window.settled());
        return switch (window.fate()) {
            case Fate.Clean _ -> new Prospect(true, "It is clean and settled.", List.of());
            case Fate.Open _ -> {
                boolean lag = window.settled() > window.days().end();
                yield oneWay(
                        account,
                        "None of the %s %s%s."
                                .formatted(
                                        breaks,
                                        DayWords.dated(window.watched()),
                                        lag ? ", known by " + settled : ""));
            }
            case Fate.Waiting _ ->
                    oneWay(
                            account,
                            "None of the %s %s becomes known by %s."
                                    .formatted(breaks, DayWords.dated(window.watched()), settled));
            case Fate.Broken(var by, int day) -> broken(by, day, window, account);
            case Fate.CutOff(var by, int day) -> broken(by, day, window, account);
        };
    }

    private Prospect oneWay(Account account, String sentence) {
        String summary = summary(1, "make it a yes%s:".formatted(butFor(account)));
        return new Prospect(true, summary, List.of(new Way(sentence, List.of())));
    }

    private Prospect broken(Row by, int day, ClockWindow window, Account account) {
        boolean again = account.windows().stream().anyMatch(later -> later.run() > window.run());
        return new Prospect(
                false,
                NOTHING
                        + " The %s broke the clock.".formatted(names.named(new Dated(by, day)))
                        + (again
                                ? " The clock started once more on the day after: see run %s."
                                        .formatted(window.run() + 1)
                                : ""),
                List.of());
    }
}
