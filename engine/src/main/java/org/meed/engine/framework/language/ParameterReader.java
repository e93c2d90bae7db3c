package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** Reads {@code parameter} blocks: lines {@code date: value, standing, "source"}. */
final class ParameterReader {

    private static final Pattern VALUE =
            Pattern.compile(
                    "(\\d+(?:\\.\\d+)?)(?:\\s+([a-z]+))?\\s*,\\s*([a-z]+)\\s*,\\s*\"(.+)\"");

    private static final int LONGEST = 9;

    private final BlockDesk desk;

    ParameterReader(BlockDesk desk) {
        this.desk = desk;
    }

    private List<Parameter.Value> values() {
        List<Parameter.Value> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Field field : desk.block().fields()) {
            desk.once(field, seen);
            desk.allowUnder(field, Set.of());
            int from = Days.parseOrUnknown(field.word());
            if (!Days.isKnown(from)) {
                desk.problem(
                        ErrorCode.BAD_DATE,
                        field.place(),
                        "A value begins with the day from which it holds, and '%s' is no day."
                                .formatted(field.word()),
                        "Maybe '2012-04-01: 70 days, illustrative, \"why\"'.");
                continue;
            }
            Parameter.Value value = desk.read(field, text -> value(from, text));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Nullable Parameter read() {
        List<Parameter.Value> values = values();
        values.sort(Comparator.comparingInt(Parameter.Value::from));
        if (values.isEmpty()) {
            if (desk.block().fields().isEmpty() && !desk.block().damaged()) {
                desk.problem(
                        ErrorCode.MISSING_FIELD,
                        desk.block().place(),
                        "The parameter '%s' has no value.".formatted(desk.block().name()),
                        "Maybe '2012-04-01: 70 days, illustrative, \"why\"'.");
            }
            return null;
        }
        if (values.stream()
                .anyMatch(v -> (v.span() == null) != (values.getFirst().span() == null))) {
            desk.problem(
                    ErrorCode.WRONG_KIND,
                    desk.block().place(),
                    "Some values of '%s' are spans of time and some are plain numbers."
                            .formatted(desk.block().name()),
                    "Maybe a unit is missing.");
        }
        return desk.failed() ? null : new Parameter(desk.block().name(), values, desk.source());
    }

    private static Parameter.Value value(int from, String text) {
        Matcher match = VALUE.matcher(text);
        if (!match.matches()) {
            throw new Mistake(
                    ErrorCode.PARAMETER_FORM,
                    0,
                    "'%s' is no value with its standing and its source.".formatted(text),
                    "Maybe '70 days, illustrative, \"why\"'.");
        }
        Standing standing = standing(match.group(3), match.start(3));
        String number = match.group(1);
        if (number.replaceFirst("\\..*", "").length() > LONGEST) {
            throw new Mistake(
                    ErrorCode.BAD_NUMBER,
                    0,
                    "'%s' is too large a number.".formatted(number),
                    "Maybe there are figures too many.");
        }
        Span span = match.group(2) == null ? null : span(number + " " + match.group(2));
        long millionths = span == null ? Figures.millionths(number, 0) : 0;
        return new Parameter.Value(from, span, millionths, standing, match.group(4));
    }

    private static Span span(String text) {
        try {
            return Span.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(
                    ErrorCode.BAD_SPAN,
                    0,
                    "'%s' is no span of time.".formatted(text),
                    "Maybe in days, weeks, months or years.");
        }
    }

    static Standing standing(String word, int offset) {
        for (Standing standing : Standing.values()) {
            if (standing.word().equals(word)) {
                return standing;
            }
        }
        throw new Mistake(
                ErrorCode.UNKNOWN_WORD,
                offset,
                "'%s' is no standing.".formatted(word),
                "Maybe sourced, seed, unverified or illustrative.");
    }
}
