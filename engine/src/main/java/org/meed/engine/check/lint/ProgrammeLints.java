package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meed.engine.check.English;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.programme.Meeting;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Scheme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.time.Days;

/** Fears of several schemes that none of them alone gives cause for. */
public final class ProgrammeLints {

    private ProgrammeLints() {}

    /** What is doubtful in a programme, in the order of the document. */
    public static List<Lint> of(Programme programme) {
        List<Lint> lints = new ArrayList<>();
        List<Scheme> schemes = programme.schemes();
        for (int later = 1; later < schemes.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                lints.addAll(paidByTwo(programme, schemes.get(earlier), schemes.get(later)));
            }
        }
        schemes.forEach(scheme -> lints.addAll(gaps(scheme)));
        lints.addAll(untried(programme));
        Collections.sort(lints);
        return List.copyOf(lints);
    }

    /** Fears that somebody who starts on a day is judged by nothing, and nobody has noticed. */
    private static List<Lint> gaps(Scheme scheme) {
        List<Lint> lints = new ArrayList<>();
        List<Version> versions = scheme.versions();
        for (int i = 0; i < versions.size(); i++) {
            int end = versions.get(i).framework().plan().inForce().end();
            boolean isLast = i + 1 == versions.size();
            Scheme.Ending ending = scheme.ending();
            if (!isLast && end < versions.get(i + 1).from()) {
                lints.add(
                        gap(versions.get(i), end, versions.get(i + 1).from(), "the next version"));
            } else if (isLast && ending != null && end < ending.day()) {
                lints.add(gap(versions.get(i), end, ending.day(), "the end of the scheme"));
            }
        }
        return lints;
    }

    private static Lint gap(Version version, int from, int until, String what) {
        return new Lint(
                LintCode.GAP_BETWEEN_VERSIONS,
                new Place(version.source().line(), 1),
                version.source().clause(),
                "'%s' is in force until %s, and %s is %s: a journey that starts from %s to %s is judged by nothing."
                        .formatted(
                                version.named(),
                                Days.text(from),
                                what,
                                Days.text(until),
                                Days.text(from),
                                Days.text(until - 1)),
                "Maybe its front matter should let it be in force for longer, or that day is another.");
    }

    /** Fears a programme that nobody has seen at work. */
    private static List<Lint> untried(Programme programme) {
        if (programme.examples().isEmpty()) {
            return List.of(
                    new Lint(
                            LintCode.PROGRAMME_UNTRIED,
                            new Place(1, 1),
                            "",
                            "The programme has no worked example, so nothing shows what becomes of one client under all its schemes.",
                            "Maybe an example for each version of a scheme, and for each meeting."));
        }
        Set<String> expected = new HashSet<>();
        programme
                .examples()
                .forEach(example ->
                        example.expectations().forEach(one -> expected.add(one.outcome())));
        List<Lint> lints = new ArrayList<>();
        for (Meeting meeting : programme.meetings()) {
            if (meeting.sides().stream()
                    .noneMatch(side -> expected.contains(side.scheme() + " " + side.outcome()))) {
                lints.add(
                        new Lint(
                                LintCode.PROGRAMME_UNTRIED,
                                new Place(meeting.source().line(), 1),
                                meeting.source().clause(),
                                "No example of the programme expects a result of the meeting '%s'."
                                        .formatted(meeting.name()),
                                "Maybe an example in which two of its results lie near each other."));
            }
        }
        return lints;
    }

    /** Fears that one result is paid by two, where no meeting is of all that could be. */
    private static List<Lint> paidByTwo(Programme programme, Scheme one, Scheme other) {
        SortedMap<String, Set<String>> paid = paid(one);
        SortedMap<String, Set<String>> byOther = paid(other);
        paid.keySet().retainAll(byOther.keySet());
        List<Lint> lints = new ArrayList<>();
        paid.forEach((domain, outcomes) -> {
            Set<String> loose = new TreeSet<>();
            outcomes.stream()
                    .filter(outcome -> !meets(programme, one, outcome, other))
                    .forEach(outcome -> loose.add(outcome + " of " + one.name()));
            byOther.getOrDefault(domain, Set.of()).stream()
                    .filter(outcome -> !meets(programme, other, outcome, one))
                    .forEach(outcome -> loose.add(outcome + " of " + other.name()));
            if (!loose.isEmpty()) {
                lints.add(
                        new Lint(
                                LintCode.PAID_BY_TWO,
                                new Place(other.source().line(), 1),
                                other.source().clause(),
                                "'%s' and '%s' both pay for %s, and no meeting is of %s."
                                        .formatted(
                                                one.name(),
                                                other.name(),
                                                domain.replace('-', ' '),
                                                English.list(List.copyOf(loose), "and")),
                                "Maybe a block 'meeting' says whose such a result is, or that the others pay 100 percent."));
            }
        });
        return lints;
    }

    /** Whether an outcome of one scheme stands in a meeting with any of the other's. */
    private static boolean meets(Programme programme, Scheme one, String outcome, Scheme other) {
        Meeting meeting = programme.findMeeting(one.name(), outcome);
        return meeting != null
                && meeting.sides().stream().anyMatch(side -> side.scheme().equals(other.name()));
    }

    /** The outcomes of clients that any version of a scheme pays, by domain. */
    private static SortedMap<String, Set<String>> paid(Scheme scheme) {
        SortedMap<String, Set<String>> paid = new TreeMap<>();
        for (Version version : scheme.versions()) {
            Plan plan = version.framework().plan();
            for (OutcomeRule outcome : plan.outcomes()) {
                boolean isPaid =
                        plan.payments().stream()
                                .anyMatch(rule -> rule.outcomes().contains(outcome.name()));
                if (isPaid && !(outcome.result() instanceof Grouped)) {
                    paid.computeIfAbsent(outcome.domain(), _ -> new TreeSet<>())
                            .add(outcome.name());
                }
            }
        }
        return paid;
    }
}
