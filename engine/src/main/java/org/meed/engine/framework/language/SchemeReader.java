package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.programme.EpisodesOf;
import org.meed.engine.framework.programme.Scheme;
import org.meed.engine.framework.programme.Scheme.Ending;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** Reads {@code scheme} blocks. */
final class SchemeReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ENDS = Pattern.compile("(\\S+), open results (run on|are closed)");
    private static final Pattern EPISODES =
            Pattern.compile("where (cohort|provider) is (?:one of \\(([^()]+)\\)|([^ ,()]+))");
    private static final Set<String> OTHER_LINES = Set.of("episodes", "ends");

    /** A framework that a line names, from the day of that line on. */
    private record Named(int from, String name, Field field, Framework framework) {}

    private final BlockDesk desk;
    private final Function<String, @Nullable String> texts;

    SchemeReader(BlockDesk desk, Function<String, @Nullable String> texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Nullable Scheme read() {
        String name = desk.block().name();
        if (!name.matches("[a-z][a-z0-9-]*")) {
            desk.problem(
                    ErrorCode.NAME_FORM,
                    desk.block().place(),
                    "'%s' is no name of a scheme.".formatted(name),
                    "Maybe small letters, figures and hyphens.");
        }
        List<Named> named = named();
        Ending ending = desk.readOptional("ends", this::ending);
        EpisodesOf episodes = desk.readOptional("episodes", SchemeReader::episodes);
        if (named.isEmpty() && !desk.failed()) {
            desk.problem(
                    ErrorCode.MISSING_FIELD,
                    desk.block().place(),
                    "This scheme names no framework.",
                    "Maybe '2012-04-01: national-2012' is missing under it.");
        }
        List<Version> versions = versions(name, named, ending);
        return desk.failed()
                ? null
                : new Scheme(
                        name,
                        versions,
                        episodes == null ? new EpisodesOf.Others() : episodes,
                        ending,
                        desk.source());
    }

    private List<Named> named() {
        Set<String> seen = new HashSet<>();
        List<Named> named = new ArrayList<>();
        for (Field field : desk.block().fields()) {
            desk.once(field, seen);
            desk.allowUnder(field, Set.of());
            if (DAY.matcher(field.word()).matches()) {
                Named one = named(field);
                if (one != null) {
                    named.add(one);
                }
            } else if (!OTHER_LINES.contains(field.word())) {
                desk.problem(
                        ErrorCode.UNKNOWN_FIELD,
                        field.place(),
                        "A scheme takes no line '%s' here.".formatted(field.word()),
                        Suggestion.orElse(
                                field.word(),
                                OTHER_LINES,
                                "Maybe '2012-04-01: national-2012', 'episodes' or 'ends'."));
            }
        }
        return named;
    }

    private @Nullable Named named(Field field) {
        int from = Days.parseOrUnknown(field.word());
        if (!Days.isKnown(from)) {
            desk.problem(
                    ErrorCode.BAD_DATE,
                    field.place(),
                    "There is no day '%s'.".formatted(field.word()),
                    "Maybe 2012-04-01.");
            return null;
        }
        String name = field.text().toString();
        String text = texts.apply(name);
        if (text == null) {
            desk.problem(
                    ErrorCode.FRAMEWORK_WANTING,
                    field.text().place(),
                    "There is no framework '%s'.".formatted(name),
                    "Maybe the path of a file beside this one, as 'recovery.md', or the id of a shipped framework.");
            return null;
        }
        FrameworkReading reading = FrameworkReader.read(text);
        if (reading.framework() == null) {
            Problem first = reading.problems().getFirst();
            desk.problem(
                    ErrorCode.FRAMEWORK_WANTING,
                    field.text().place(),
                    "'%s' does not hold: at %s, %s %s"
                            .formatted(name, first.place(), first.code().number(), first.message()),
                    "Maybe 'meed check %s' shows the rest.".formatted(name));
            return null;
        }
        Named named = new Named(from, name, field, reading.framework());
        return asksForContracts(named) ? null : named;
    }

    /** Reports a framework whose results pay by contract: one is agreed for one framework. */
    private boolean asksForContracts(Named named) {
        boolean asks = named.framework().plan().asksForContracts();
        if (asks) {
            desk.problem(
                    ErrorCode.FRAMEWORK_WANTING,
                    named.field().text().place(),
                    "'%s' divides or limits by contracts what results pay, and those of a programme are no one scheme's."
                            .formatted(named.name()),
                    "Maybe without it here, and beside the programme by itself.");
        }
        return asks;
    }

    /** Reports a version with limits under one that has some: each would begin to count anew. */
    private boolean isLimitedTwice(Named one, List<Named> above) {
        boolean twice =
                !one.framework().plan().limits().isEmpty()
                        && above.stream()
                                .anyMatch(other -> !other.framework().plan().limits().isEmpty());
        if (twice) {
            wrong(
                    one,
                    "'%s' has limits, and so has a version above it: what is used under one would not count under the other."
                            .formatted(one.name()),
                    "Maybe one framework whose limit has an amount by date.");
        }
        return twice;
    }

    private List<Version> versions(String scheme, List<Named> named, @Nullable Ending ending) {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Named one = named.get(i);
            Plan plan = one.framework().plan();
            if (i > 0 && one.from() <= named.get(i - 1).from()) {
                wrong(
                        one,
                        "This version begins no later than the one above it.",
                        "Maybe another day, or another order.");
                continue;
            }
            if (!plan.inForce().contains(one.from())) {
                wrong(
                        one,
                        "'%s' is in force from %s until %s, and not on %s."
                                .formatted(
                                        one.name(),
                                        Days.text(plan.inForce().start()),
                                        Days.text(plan.inForce().end()),
                                        Days.text(one.from())),
                        "Maybe another day, or its front matter should say otherwise.");
                continue;
            }
            if (isLimitedTwice(one, named.subList(0, i))) {
                continue;
            }
            if (i > 0 && !gap(one).equals(gap(named.getFirst()))) {
                otherGap(one, named.getFirst());
                continue;
            }
            int end = i + 1 < named.size() ? named.get(i + 1).from() : plan.inForce().end();
            if (ending != null && ending.day() <= one.from()) {
                wrong(one, "This version begins when the scheme has ended.", "Maybe another day.");
                continue;
            }
            versions.add(version(scheme, one, Math.min(end, plan.inForce().end()), ending));
        }
        return versions;
    }

    private void otherGap(Named one, Named first) {
        wrong(
                one,
                "'%s' joins episodes over %s, and the first version over %s."
                        .formatted(one.name(), gap(one), gap(first)),
                "Maybe one length: a new one would number journeys anew that are judged already.");
    }

    private Version version(String scheme, Named named, int end, @Nullable Ending ending) {
        int last = ending == null ? end : Math.min(end, ending.day());
        Plan plan =
                named.framework()
                        .plan()
                        .inForce(new DateRange(named.from(), Math.max(last, named.from())));
        if (ending != null && ending.isClosing()) {
            plan = plan.and(Closing.of(plan, ending));
        }
        return new Version(
                scheme,
                named.name(),
                named.framework().with(plan),
                desk.source(named.field().place()));
    }

    private void wrong(Named named, String message, String maybe) {
        desk.problem(ErrorCode.VERSIONS, named.field().place(), message, maybe);
    }

    private static Span gap(Named named) {
        return named.framework().plan().gapOn(named.from());
    }

    private Ending ending(String text) {
        Matcher form = ENDS.matcher(text);
        if (!form.matches()) {
            throw new Mistake(
                    ErrorCode.SCHEME_FORM,
                    0,
                    "'%s' does not say when the scheme ends and what becomes of open results."
                            .formatted(text),
                    "Maybe '2015-04-01, open results run on', or '2015-04-01, open results are closed'.");
        }
        return new Ending(
                TableReader.day(form.group(1)),
                form.group(2).equals("are closed"),
                desk.source(Objects.requireNonNull(desk.block().findField("ends")).place()));
    }

    private static EpisodesOf episodes(String text) {
        Matcher form = EPISODES.matcher(text);
        if (!form.matches()) {
            throw new Mistake(
                    ErrorCode.SCHEME_FORM,
                    0,
                    "'%s' does not say whose episodes the scheme is about.".formatted(text),
                    "Maybe 'where cohort is work-programme', or 'where provider is one of (p1, p2)'.");
        }
        List<String> words =
                form.group(2) == null ? List.of(form.group(3)) : BlockDesk.list(form.group(2));
        return new EpisodesOf.Named(form.group(1), words);
    }
}
