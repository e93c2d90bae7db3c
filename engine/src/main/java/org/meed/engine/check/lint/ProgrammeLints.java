package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.Collections;
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
        Collections.sort(lints);
        return List.copyOf(lints);
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
