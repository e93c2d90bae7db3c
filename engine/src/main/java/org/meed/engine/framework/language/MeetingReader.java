package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.programme.Meeting;
import org.meed.engine.framework.programme.Meeting.Owner;
import org.meed.engine.framework.programme.Meeting.Side;
import org.meed.engine.framework.programme.Meeting.When;
import org.meed.engine.framework.programme.Scheme;
import org.meed.engine.time.Span;

/** Reads {@code meeting} blocks. */
final class MeetingReader {

    private static final String NAME = "[a-z][a-z0-9-]*";
    private static final Pattern SIDE = Pattern.compile("(%s) of (%s)".formatted(NAME, NAME));
    private static final Pattern OWNER =
            Pattern.compile(
                    "(%s)(?: (in|after) its first (\\d+ [a-z]+)| (while its journey is open))?"
                            .formatted(NAME));
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) percent");

    private final BlockDesk desk;
    private final List<Scheme> schemes;
    private final List<Meeting> before;

    MeetingReader(BlockDesk desk, List<Scheme> schemes, List<Meeting> before) {
        this.desk = desk;
        this.schemes = schemes;
        this.before = before;
    }

    @Nullable Meeting read() {
        desk.allow(Set.of("of", "within", "owner", "the others pay", "standing", "source"));
        List<Side> sides = desk.readRequired("of", this::sides);
        Span within = desk.readRequired("within", text -> span(text, 0));
        List<Owner> owners = desk.readRequired("owner", this::owners);
        Integer percent = desk.readRequired("the others pay", MeetingReader::percent);
        Standing standing =
                desk.readRequired("standing", text -> ParameterReader.standing(text, 0));
        String origin = desk.readRequired("source", BlockDesk::unquoted);
        if (sides != null) {
            checkSides(sides);
        }
        if (sides != null && owners != null && !desk.failed()) {
            checkOwners(sides, owners);
        }
        return desk.failed()
                        || sides == null
                        || within == null
                        || owners == null
                        || percent == null
                        || standing == null
                        || origin == null
                ? null
                : new Meeting(
                        desk.block().name(),
                        sides,
                        within,
                        owners,
                        percent,
                        standing,
                        origin,
                        desk.source());
    }

    private List<Side> sides(String text) {
        List<Side> sides = new ArrayList<>();
        for (String one : BlockDesk.list(text)) {
            Matcher side = SIDE.matcher(one);
            int at = text.indexOf(one);
            if (!side.matches()) {
                throw new Mistake(
                        ErrorCode.SCHEME_FORM,
                        at,
                        "'%s' is no outcome of a scheme.".formatted(one),
                        "Maybe 'job-outcome of work-programme'.");
            }
            Scheme scheme = scheme(side.group(2), at + side.start(2));
            Set<String> outcomes = new HashSet<>();
            scheme.versions()
                    .forEach(version ->
                            version.framework().plan().outcomes().stream()
                                    .filter(outcome -> !(outcome.result() instanceof Grouped))
                                    .map(OutcomeRule::name)
                                    .forEach(outcomes::add));
            if (!outcomes.contains(side.group(1))) {
                throw unknown(side.group(1), scheme, outcomes, at);
            }
            sides.add(new Side(side.group(2), side.group(1)));
        }
        return sides;
    }

    private static Mistake unknown(String outcome, Scheme scheme, Set<String> outcomes, int at) {
        return new Mistake(
                ErrorCode.UNKNOWN_NAME,
                at,
                "'%s' has no outcome '%s' of a client.".formatted(scheme.name(), outcome),
                () ->
                        Suggestion.orElse(
                                outcome,
                                outcomes,
                                "Maybe one of %s."
                                        .formatted(
                                                String.join(
                                                        ", ",
                                                        outcomes.stream().sorted().toList()))));
    }

    private Scheme scheme(String name, int at) {
        for (Scheme scheme : schemes) {
            if (scheme.name().equals(name)) {
                return scheme;
            }
        }
        throw new Mistake(
                ErrorCode.UNKNOWN_NAME,
                at,
                "This programme has no scheme '%s'.".formatted(name),
                () -> {
                    List<String> names = schemes.stream().map(Scheme::name).toList();
                    return Suggestion.orElse(
                            name, names, "Maybe one of %s.".formatted(String.join(", ", names)));
                });
    }

    private List<Owner> owners(String text) {
        List<Owner> owners = new ArrayList<>();
        int at = 0;
        for (String one : text.split(", then ", -1)) {
            Matcher owner = OWNER.matcher(one);
            if (!owner.matches()) {
                throw new Mistake(
                        ErrorCode.SCHEME_FORM,
                        at,
                        "'%s' does not say whose a result is.".formatted(one),
                        "Maybe 'recovery in its first 12 months, then work-programme, then recovery'.");
            }
            owners.add(new Owner(scheme(owner.group(1), at).name(), when(owner, at)));
            at += one.length() + ", then ".length();
        }
        return owners;
    }

    private static When when(Matcher owner, int at) {
        if (owner.group(4) != null) {
            return new When.WhileOpen();
        }
        if (owner.group(2) == null) {
            return new When.Always();
        }
        Span span = span(owner.group(3), at + owner.start(3));
        return owner.group(2).equals("in")
                ? new When.InItsFirst(span)
                : new When.AfterItsFirst(span);
    }

    private static Span span(String text, int at) {
        try {
            return Span.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(
                    ErrorCode.BAD_SPAN,
                    at,
                    "'%s' is no span of time.".formatted(text),
                    "Maybe '12 months', or '13 weeks'.");
        }
    }

    private static int percent(String text) {
        if (text.equals("nothing")) {
            return 0;
        }
        Matcher percent = PERCENT.matcher(text);
        if (!percent.matches() || Integer.parseInt(percent.group(1)) > 100) {
            throw new Mistake(
                    ErrorCode.SCHEME_FORM,
                    0,
                    "'%s' is no share of a price.".formatted(text),
                    "Maybe 'nothing', or '25 percent'.");
        }
        return Integer.parseInt(percent.group(1));
    }

    private void checkSides(List<Side> sides) {
        Field of = desk.required("of");
        if (of == null) {
            return;
        }
        if (sides.stream().map(Side::scheme).distinct().count() < 2) {
            desk.problem(
                    ErrorCode.MEETING_FORM,
                    of.text().place(),
                    "A meeting is of outcomes of two schemes or more.",
                    "Maybe an outcome of another scheme is missing.");
        }
        Set<Side> seen = new HashSet<>();
        before.forEach(meeting -> seen.addAll(meeting.sides()));
        for (Side side : sides) {
            if (!seen.add(side)) {
                desk.problem(
                        ErrorCode.MEETING_FORM,
                        of.text().place(),
                        "'%s' meets others already: one order would go round against another."
                                .formatted(side),
                        "Maybe one meeting of them all.");
            }
        }
    }

    /** Every scheme has its turn at the end, and none after it could always have had it. */
    private void checkOwners(List<Side> sides, List<Owner> owners) {
        Field field = desk.required("owner");
        if (field == null) {
            return;
        }
        List<String> names = sides.stream().map(Side::scheme).distinct().toList();
        Set<String> settled = new HashSet<>();
        for (Owner owner : owners) {
            if (!names.contains(owner.scheme())) {
                desk.problem(
                        ErrorCode.MEETING_FORM,
                        field.text().place(),
                        "'%s' has no outcome in this meeting.".formatted(owner.scheme()),
                        "Maybe one of %s.".formatted(String.join(", ", names)));
            } else if (settled.contains(owner.scheme())) {
                desk.problem(
                        ErrorCode.MEETING_FORM,
                        field.text().place(),
                        "'%s' stands again behind where it is the owner always."
                                .formatted(owner.scheme()),
                        "Maybe the narrower of the two goes first.");
            }
            if (owner.when() instanceof When.Always) {
                settled.add(owner.scheme());
            }
        }
        for (String name : names) {
            if (!settled.contains(name)
                    && owners.stream().allMatch(o -> names.contains(o.scheme()))) {
                desk.problem(
                        ErrorCode.MEETING_FORM,
                        field.text().place(),
                        "Nothing says whose a result of '%s' is in every case.".formatted(name),
                        "Maybe ', then %s' at the end.".formatted(name));
            }
        }
    }
}
