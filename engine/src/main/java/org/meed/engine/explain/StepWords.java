package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.check.PlainWords;
import org.meed.engine.determine.ClockWindow;
import org.meed.engine.determine.ClockWindow.Fate;
import org.meed.engine.determine.Dated;
import org.meed.engine.determine.Step;
import org.meed.engine.determine.Step.Test;
import org.meed.engine.determine.Truth;
import org.meed.engine.explain.ResultShown.Finding;
import org.meed.engine.explain.ResultShown.StepShown;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Blocks;
import org.meed.engine.history.Row;
import org.meed.engine.time.Days;

/** Says what each step of a determination tested, what it answered, and from what. */
final class StepWords {

    private final PlainWords words;
    private final RowNames names;
    private final Findings findings;
    private final OutcomeRule rule;

    StepWords(PlainWords words, RowNames names, Findings findings, OutcomeRule rule) {
        this.words = words;
        this.names = names;
        this.findings = findings;
        this.rule = rule;
    }

    StepShown of(Step step) {
        return switch (step.test()) {
            case Test.Excepted(var exclusion, boolean spares, int on) ->
                    excepted(step, exclusion, spares, on);
            case Test.Needed(var outcome) ->
                    shown("What it needs", step, plain(outcome + " is achieved", step, ""));
            case Test.Meant(var where) ->
                    shown("Which journeys it is for", step, findings.of(where, step.at()));
            case Test.Applied(var applies, _) ->
                    shown("Whether it applies", step, findings.of(applies.condition(), step.at()));
            case Test.Settled(var when, int day) -> {
                String said = words.words(when);
                String is = Days.isKnown(day) ? " is " + English.date(day) : " is not known yet";
                yield shown(
                        "Whether it is settled", step, plain(said + " has come", step, said + is));
            }
            case Test.Achieved(var way, int on) -> achieved(step, way, on);
            case Test.Lost(var otherwise, _) ->
                    shown(
                            "Whether it is lost: " + otherwise.because(),
                            step,
                            findings.of(otherwise.when(), step.at()));
            case Test.Started(var clock) -> {
                String starts = words.words(clock.starts());
                yield shown(
                        "The clock " + clock.name(),
                        step,
                        plain("it has started", step, starts + " is not known yet"));
            }
            case Test.Ran(var clock, var window) -> ran(step, clock, window);
            case Test.Counted(var blocks, int part) -> counted(step, blocks, part);
        };
    }

    private StepShown counted(Step step, Blocks blocks, int part) {
        String spells = words.words(blocks.spells());
        String question =
                "block %s of %s of %s".formatted(part + 1, words.words(blocks.each()), spells);
        int days = step.at().spells(blocks.spells()).days();
        String because = spells + " come to " + English.counted(days, "day");
        return shown("The blocks", step, plain(question, step, because));
    }

    private static StepShown shown(String name, Step step, Finding finding) {
        return new StepShown(name, yesOrNo(step.answer()), step.decides(), finding);
    }

    static String yesOrNo(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "not known";
        };
    }

    private static Finding plain(String question, Step step, String because) {
        return new Finding(question, step.answer(), because, List.of());
    }

    private StepShown excepted(Step step, Exclusion exclusion, boolean spares, int on) {
        String name =
                switch (exclusion.tested()) {
                    case FIRST -> "Exception, before anything else: ";
                    case ON_THE_RESULT -> "Exception to what is found: ";
                    case WHEN_ACHIEVED -> "Exception, once achieved: ";
                };
        List<Finding> parts = new ArrayList<>();
        if (exclusion.when() != null) {
            parts.add(findings.of(exclusion.when(), step.at()));
        }
        if (exclusion.unless() != null) {
            parts.add(findings.of(exclusion.unless(), step.at()));
        }
        String unless = exclusion.unless() == null ? "" : "unless " + parts.getLast().question();
        String question =
                exclusion.when() == null
                        ? unless
                        : parts.getFirst().question() + (unless.isEmpty() ? "" : ", " + unless);
        String because =
                Telling.joined(
                        Telling.joined(parts.stream().map(Finding::because).toArray(String[]::new)),
                        spares && Days.isKnown(on) ? spared(on) : "");
        String answer =
                step.answer() != Truth.YES
                        ? "does not hold"
                        : spares ? "holds, and spares this" : "holds";
        Finding finding =
                new Finding(
                        question,
                        step.answer(),
                        because,
                        parts.size() == 1 ? parts.getFirst().parts() : parts);
        return new StepShown(name + exclusion.label(), answer, step.decides(), finding);
    }

    private static String spared(int on) {
        return "what was settled by %s stays".formatted(English.date(on));
    }

    private StepShown achieved(Step step, OutcomeRule.Way way, int on) {
        Finding finding = findings.of(way.met(), step.at());
        String name = "Whether it is achieved";
        if (rule.result() instanceof OutcomeRule.Result.Once(var ways, _, _, _)
                && ways.size() > 1) {
            name += ", way %s of %s, %s".formatted(ways.indexOf(way) + 1, ways.size(), dated(on));
        }
        return shown(name, step, finding);
    }

    private static String dated(int on) {
        return Days.isKnown(on) ? "dated " + English.date(on) : "not dated";
    }

    private StepShown ran(Step step, Clock clock, ClockWindow window) {
        findings.lookAt(clock.starts(), step.at());
        String part = window.name().isEmpty() ? "" : " for " + window.name();
        String run = window.run() > 1 ? ", run " + window.run() : "";
        return shown(
                "The window%s of the clock %s%s".formatted(part, clock.name(), run),
                step,
                plain(
                        "none of the %s %s"
                                .formatted(
                                        words.words(clock.breaks()),
                                        DayWords.dated(window.watched())),
                        step,
                        fate(clock, window)));
    }

    private String fate(Clock clock, ClockWindow window) {
        String none = "none of the " + words.words(clock.breaks()) + " is known";
        String end = English.date(window.days().end());
        String settled = English.date(window.settled());
        boolean lag = window.settled() > window.days().end();
        return switch (window.fate()) {
            case Fate.Clean() ->
                    none
                            + "; the window was over on "
                            + end
                            + (lag ? ", and was settled on " + settled : "");
            case Fate.Open() ->
                    none
                            + " so far; the window is over on "
                            + end
                            + (lag ? ", and is settled on " + settled : "");
            case Fate.Waiting() ->
                    "%s; the window was over on %s, and is settled on %s"
                            .formatted(none, end, settled);
            case Fate.Broken(var by, int day) ->
                    "the %s broke it".formatted(names.named(new Dated(by, day)));
            case Fate.CutOff(var by, int day) ->
                    "the %s broke the clock before this window was over"
                            .formatted(names.named(new Dated(by, day)));
        };
    }

    /** What the steps that decide say; of what is lost, also why it was not achieved. */
    static String because(List<StepShown> shown, List<Step> steps) {
        List<String> said = new ArrayList<>();
        boolean lost =
                steps.stream().anyMatch(step -> step.decides() && step.test() instanceof Test.Lost);
        for (int i = 0; i < steps.size(); i++) {
            boolean way = lost && steps.get(i).test() instanceof Test.Achieved;
            if (way || steps.get(i).decides()) {
                String because = shown.get(i).finding().because();
                said.add(because.isEmpty() ? saying(shown.get(i)) : because);
            }
        }
        return Telling.joined(said.toArray(String[]::new));
    }

    private static String saying(StepShown step) {
        return switch (step.finding().answer()) {
            case YES -> step.finding().question();
            case NO -> "it is not so that " + step.finding().question();
            case UNKNOWN -> "it is not known whether " + step.finding().question();
        };
    }

    /** The rows of the windows that a step speaks of. */
    static @Nullable Row brokenBy(Step step) {
        return step.test() instanceof Test.Ran(_, var window)
                ? switch (window.fate()) {
                    case Fate.Clean _, Fate.Open _, Fate.Waiting _ -> null;
                    case Fate.Broken(var by, _) -> by;
                    case Fate.CutOff(var by, _) -> by;
                }
                : null;
    }
}
