package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Clock.OnBreak;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.time.Span;

/** Reads {@code clock} blocks. */
final class ClockReader {

    private static final Set<String> FIELDS =
            Set.of(
                    "starts",
                    "lasts",
                    "parts",
                    "pauses during",
                    "breaks on",
                    "because",
                    "a break",
                    "settles");
    private static final Pattern WINDOW =
            Pattern.compile("from\\s+(\\d{1,4})\\s+to\\s+(\\d{1,4})\\s+([a-z]+)");

    private final BlockDesk desk;
    private final Names names;

    ClockReader(BlockDesk desk, Names names) {
        this.desk = desk;
        this.names = names;
    }

    @Nullable Clock read() {
        desk.allow(FIELDS);
        DayNode starts = desk.readRequired("starts", text -> Expressions.day(text, names));
        SpellsNode pauses =
                desk.readOptional("pauses during", text -> Expressions.spells(text, names));
        RowsNode breaks = desk.readRequired("breaks on", text -> Expressions.rows(text, names));
        String because = desk.readRequired("because", text -> OutcomeReader.reason(text, 0));
        OnBreak onBreak = desk.readRequired("a break", ClockReader::onBreak);
        Span settles = desk.readOptional("settles", ClockReader::settles);
        List<Clock.Part> parts = parts();
        return desk.failed()
                        || starts == null
                        || breaks == null
                        || because == null
                        || onBreak == null
                ? null
                : new Clock(
                        desk.block().name(),
                        starts,
                        parts,
                        pauses,
                        breaks,
                        because,
                        onBreak,
                        settles);
    }

    /** One window without a name, or some with names. */
    private List<Clock.Part> parts() {
        Field lasts = desk.block().findField("lasts");
        if (lasts == null) {
            Field parts = desk.required("parts");
            return parts == null ? List.of() : parts(parts);
        }
        Field parts = desk.block().findField("parts");
        if (parts != null) {
            desk.problem(
                    ErrorCode.TWICE,
                    parts.place(),
                    "This clock has one window, by 'lasts', and several, by 'parts'.",
                    "Maybe take one of them out.");
        }
        Clock.Part whole = desk.read(lasts, ClockReader::whole);
        return whole == null ? List.of() : List.of(whole);
    }

    private static Clock.Part whole(String text) {
        try {
            Span span = Span.parse(text);
            if (span.amount() > 0) {
                return new Clock.Part("", new Span(0, span.unit()), span);
            }
        } catch (IllegalArgumentException wrong) {
            // said below
        }
        throw new Mistake(
                ErrorCode.BAD_SPAN,
                0,
                "'%s' does not say how long the clock runs.".formatted(text),
                "Maybe '12 months'.");
    }

    private List<Clock.Part> parts(Field field) {
        List<Clock.Part> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Field child : field.children()) {
            desk.once(child, seen);
            desk.allowUnder(child, Set.of());
            Clock.Part part = desk.read(child, text -> part(child.word(), text));
            if (part != null) {
                inOrder(part, parts, child);
                parts.add(part);
            }
        }
        if (field.children().isEmpty() && !desk.block().damaged()) {
            desk.problem(
                    ErrorCode.MISSING_FIELD,
                    field.place(),
                    "This clock has no parts.",
                    "Maybe '    first half: from 0 to 6 months' under it.");
        }
        return parts.size() == field.children().size() ? parts : List.of();
    }

    /**
     * Windows are counted from one another when a clock is reset, so they go in one unit and order.
     */
    private void inOrder(Clock.Part part, List<Clock.Part> before, Field field) {
        if (before.isEmpty()) {
            return;
        }
        Clock.Part last = before.getLast();
        if (part.from().unit() != last.from().unit()) {
            desk.problem(
                    ErrorCode.PART_FORM,
                    field.text().place(),
                    "The windows of a clock are all in one unit, and '%s' is in another than '%s'."
                            .formatted(part.name(), last.name()),
                    "Maybe give both in days, weeks or months.");
        } else if (part.from().amount() < last.from().amount()) {
            desk.problem(
                    ErrorCode.PART_FORM,
                    field.text().place(),
                    "The windows of a clock stand by their beginnings, and '%s' begins before '%s'."
                            .formatted(part.name(), last.name()),
                    "Maybe move it up.");
        }
    }

    private static Clock.Part part(String name, String text) {
        Matcher window = WINDOW.matcher(text);
        if (!window.matches()) {
            throw new Mistake(
                    ErrorCode.PART_FORM,
                    0,
                    "'%s' is no window of a clock.".formatted(text),
                    "Maybe 'from 0 to 6 months'.");
        }
        try {
            Span from = Span.parse(window.group(1) + " " + window.group(3));
            Span to = Span.parse(window.group(2) + " " + window.group(3));
            if (from.amount() < to.amount()) {
                return new Clock.Part(name, from, to);
            }
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(
                    ErrorCode.BAD_SPAN,
                    window.start(3),
                    "'%s' is no unit of time.".formatted(window.group(3)),
                    "Maybe in days, weeks, months or years.");
        }
        throw new Mistake(
                ErrorCode.PART_FORM,
                0,
                "The window '%s' is empty.".formatted(text),
                "Maybe its end should be later than its beginning.");
    }

    private static OnBreak onBreak(String text) {
        if (text.equals("ends the clock")) {
            return new OnBreak.Ends();
        }
        if (text.equals("fails its part")) {
            return new OnBreak.FailsItsPart();
        }
        Matcher resets =
                Pattern.compile("resets the clock, at most ([2-9]) runs, because ([a-z][a-z0-9-]*)")
                        .matcher(text);
        if (resets.matches()) {
            return new OnBreak.Resets(Integer.parseInt(resets.group(1)), resets.group(2));
        }
        throw new Mistake(
                ErrorCode.EXPECTED,
                0,
                "'%s' is not what a break can do.".formatted(text),
                "Maybe 'ends the clock', 'fails its part', or 'resets the clock, at most 2 runs, because clock-reset'.");
    }

    private static Span settles(String text) {
        if (text.endsWith(" after each part")) {
            try {
                return Span.parse(text.substring(0, text.length() - " after each part".length()));
            } catch (IllegalArgumentException wrong) {
                // said below
            }
        }
        throw new Mistake(
                ErrorCode.BAD_SPAN,
                0,
                "'%s' does not say when a part is settled.".formatted(text),
                "Maybe '10 months after each part'.");
    }
}
