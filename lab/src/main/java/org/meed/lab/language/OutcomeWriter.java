package org.meed.lab.language;

import java.util.ArrayList;
import java.util.List;

/** Writes outcomes, with the clocks and groups that they go by. */
final class OutcomeWriter {

    private static final int DEPTH = 4;

    private final Draft draft;
    private final Writers in;

    /** What each outcome is, in the order of the document. */
    final List<Written> outcomes = new ArrayList<>();

    OutcomeWriter(Writers in) {
        this.draft = in.draft;
        this.in = in;
    }

    /**
     * An outcome that was written.
     *
     * @param parts whether it has parts
     * @param ratio a ratio of a group's outcome; empty when it is of journeys
     */
    record Written(String name, boolean parts, String ratio) {

        boolean ofGroup() {
            return !ratio.isEmpty();
        }
    }

    /** The outcomes of journeys that were written so far. */
    List<String> before() {
        return outcomes.stream().filter(one -> !one.ofGroup()).map(Written::name).toList();
    }

    void outcome() {
        String name = draft.newName("outcome");
        switch (in.dice.between(0, 6)) {
            case 0 -> clocked(name);
            case 1 -> blocks(name);
            case 2 -> grouped(name);
            default -> once(name);
        }
    }

    private String head(String name) {
        return """
        outcome %s
          domain: recovery
          stage: %s
        """
                .formatted(name, in.dice.among("interim", "final", "interim and final"));
    }

    private Scope scope() {
        return Scope.of(before(), DEPTH);
    }

    private String forEach(Scope scope) {
        List<String> needs = new ArrayList<>();
        if (!scope.before().isEmpty() && in.dice.chance(0.25)) {
            needs.add(in.dice.among(scope.before()) + " is achieved");
        }
        if (in.dice.chance(0.25)) {
            needs.add("(%s)".formatted(in.conditions.condition(scope)));
        }
        return "  for each: journey%s\n"
                .formatted(needs.isEmpty() ? "" : " where " + String.join(" and ", needs));
    }

    private String applies(Scope scope) {
        if (in.dice.chance(0.6)) {
            return "";
        }
        String lines = "  applies: %s\n".formatted(in.conditions.condition(scope));
        if (in.dice.chance(0.7)) {
            lines += "    if unknown: " + awaited(scope);
        }
        return in.dice.chance(0.5) ? lines + "    if not: " + awaited(scope) : lines;
    }

    private String awaited(Scope scope) {
        return "pending %s %s%s, then excluded because gone\n"
                .formatted(
                        in.dice.among("until", "up to"),
                        in.values.day(scope),
                        in.dice.among("", " because hoped"));
    }

    private void once(String name) {
        if (in.dice.chance(0.5)) {
            draft.openLocals();
        }
        Scope scope = scope();
        String rest = forEach(scope) + applies(scope);
        rest += "  met: %s\n    on: %s\n".formatted(condition(scope), day(scope));
        if (in.dice.chance(0.3)) {
            rest += "  or met: %s\n    on: %s\n".formatted(condition(scope), day(scope));
        }
        if (in.dice.chance(0.3)) {
            rest += "  settles: %s\n".formatted(in.values.day(scope));
        }
        rest +=
                "  otherwise: lost on %s, when %s\n"
                        .formatted(in.values.day(scope), in.conditions.condition(scope));
        if (in.dice.chance(0.5)) {
            rest += "  pending: waiting\n";
        }
        draft.block(head(name) + draft.takeLocals() + rest);
        outcomes.add(new Written(name, false, ""));
    }

    /** Half of them simple, so that they are achieved now and then. */
    private String condition(Scope scope) {
        return in.dice.chance(0.5)
                ? in.conditions.condition(scope)
                : in.rows.rows(scope).text() + " exist";
    }

    private String day(Scope scope) {
        return in.dice.chance(0.4)
                ? in.dice.among("journey start", "journey end", "21 days after journey start")
                : in.values.day(scope);
    }

    private void clocked(String name) {
        Scope scope = scope();
        String clock = draft.newName("clock");
        String windows =
                in.dice.chance(0.3)
                        ? "  lasts: 6 months\n"
                        : """
                          parts:
                            early: from 0 to %s
                            late: from %s to 6 months
                        """
                                .formatted(
                                        in.dice.among("3 months", "6 months"),
                                        in.dice.between(2, 3));
        boolean parts = !windows.contains("lasts");
        String pauses =
                in.dice.chance(0.3)
                        ? "  pauses during: %s\n".formatted(in.spells.spells(scope))
                        : "";
        draft.block(
                "clock %s\n  starts: %s\n%s%s  breaks on: %s\n  because: broken\n  a break: %s\n%s"
                        .formatted(
                                clock,
                                day(scope),
                                windows,
                                pauses,
                                in.rows.rows(scope).text(),
                                in.dice.among(
                                        "ends the clock",
                                        "fails its part",
                                        "resets the clock, at most 2 runs, because begun-again"),
                                in.dice.among("", "  settles: 1 month after each part\n")));
        draft.block(head(name) + forEach(scope) + applies(scope) + "  clock: " + clock);
        outcomes.add(new Written(name, parts, ""));
    }

    private void blocks(String name) {
        Scope scope = scope();
        int most = in.dice.between(1, 4);
        draft.block(
                "%s%s%s  blocks: each %s of %s, at most %s\n  ends: over, for spells begun on or after %s\n"
                        .formatted(
                                head(name),
                                forEach(scope),
                                applies(scope),
                                in.dice.among("4 weeks", "1 month", "7 days"),
                                in.spells.spells(scope),
                                most,
                                day(scope)));
        outcomes.add(new Written(name, most > 1, ""));
    }

    /** A ratio of the others that a group's outcome names. */
    private String fall() {
        return in.dice.among(
                "fall from other to rate",
                "pooled over 2 groups fall from other to rate",
                "25 percent of other plus share of events",
                "%s percent of other times rate".formatted(draft.numberParameter()));
    }

    private void grouped(String name) {
        Scope alone = Scope.of(List.of(), 2);
        String group = draft.newName("group");
        draft.block(
                "group %s\n  of: journeys%s by %s of %s\n%s  events: %s\n  settles: %s\n"
                        .formatted(
                                group,
                                in.dice.chance(0.4)
                                        ? " where (%s),".formatted(in.conditions.condition(alone))
                                        : "",
                                in.dice.among("cohort", "area", "provider"),
                                in.dice.among("first", "last") + " of journey episodes",
                                in.dice.among("", "", "  in each: year from 1 April\n"),
                                in.values.number(alone),
                                in.dice.among("journey start", "6 months after journey start")));
        String relation = in.dice.among("at least", "at most", "above", "below");
        draft.block(
                head(name)
                        + """
                          for each: group %s
                          rate: events per member
                          other: comparison of %s
                          fall: %s
                          met: fall is %s %s percent and rate is %s 0 percent
                          or met: rate is above 150 percent
                          otherwise: no-fall
                        """
                                .formatted(
                                        group,
                                        in.dice.among("events", "\"hospital days\""),
                                        fall(),
                                        relation,
                                        in.dice.among(0, 10, 50),
                                        in.dice.among("at least", "above")));
        outcomes.add(new Written(name, false, in.dice.among("rate", "fall")));
    }
}
