package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Exclusion.Tested;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result;

/** What the language means in every framework, and no rule says again. */
final class GeneralTerms {

    private final Plan plan;

    GeneralTerms(Framework framework) {
        this.plan = framework.plan();
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        said.add(
                "everything is asked of what is known on one day, the known date, and of nothing that became known later");
        said.add(
                "this framework judges the journeys that start on or after %s and before %s, however long they last"
                        .formatted(
                                English.date(plan.inForce().start()),
                                English.date(plan.inForce().end())));
        journeys(said);
        time(said);
        unknown(said);
        rows(said);
        order(said);
        money(said);
        return said.stream().map(English::sentence).toList();
    }

    private static void journeys(List<String> said) {
        said.add(
                "a journey starts with the first start of its episodes, and ends on the last discharge once all of them are discharged; an episode that has not started belongs to no journey");
        said.add(
                "a journey is closed from the first day on which no further episode could join it; until then it may still go on");
        said.add(
                "while a journey has no end yet, what is asked for up to its end is asked for up to now");
        said.add(
                "the presenting substances of an episode are all those recorded for it, drugs and alcohol alike");
    }

    private static void time(List<String> said) {
        said.add(
                "so many months after a day is the same day of the month that many months on, or the last day of a shorter month");
        said.add(
                "a window of so many days or months after a day begins on that day; the day so many days or months after it is the first one outside, and the day on which the window ends");
        said.add(
                "an episode is dated by its start, and anything else that lasts by its first day, unless another day is named; where several of one kind are asked for, they stand in the order of their days");
        said.add(
                "'up to', 'by' and 'on or before' a day include it; 'before' it, 'until' it and 'in the so many days before' it do not");
        said.add(
                "'by day of triage' and the like, after rows, say which of their days they are dated by");
        said.add(
                "what lasts does so from its first day to its last, both included, and without a last day it lasts still; days that overlap count once, and where one stretch of days follows on another without a gap the two are one");
        said.add(
                "a last day that is not known, because it was left empty or the row that it is asked of does not exist, bounds nothing: no row is left out for it; a first day that is not known leaves no rows");
        said.add("a value that has dates is chosen by the day on which the journey starts");
        said.add(
                "where two or more rows must lie so far apart, those are taken whose last one is earliest; what lies between them makes no difference");
    }

    private static void unknown(List<String> said) {
        said.add(
                "what is not recorded, because it was left empty or has no row, is not known, which is neither yes nor no, and never a zero: what asks for it does not hold, and its opposite does not hold either");
        said.add(
                "a use that is asked for each presenting substance is read in the TOP column that answers for that substance; the TOP asks on how many of the past 28 days there was use, and leaves out what was prescribed");
    }

    private static void rows(List<String> said) {
        said.add(
                "'its own' and 'of the same', after 'where', speak of the row that is being chosen, which is named before 'where', and not of the rows that are looked up for it");
        said.add("'this outcome' is the one that is being judged, and no other");
    }

    private void order(List<String> said) {
        said.add(
                "every result is achieved, not achieved, pending or excluded; the word in brackets is the reason that it is given");
        String first = labels(Tested.FIRST);
        String last = labels(Tested.WHEN_ACHIEVED);
        String meanwhile = labels(Tested.ON_THE_RESULT);
        said.add(
                "the tests have this order: "
                        + (first.isEmpty()
                                ? ""
                                : "the exclusions asked before anything else, as written (%s); "
                                        .formatted(first))
                        + "whether the outcome applies; the outcome itself"
                        + (meanwhile.isEmpty()
                                ? ""
                                : "; the exclusions tested whatever is found (%s)"
                                        .formatted(meanwhile))
                        + (last.isEmpty()
                                ? ""
                                : "; and, of what would be achieved, the exclusions tested last (%s)"
                                        .formatted(last)));
        said.add(
                "an outcome is earned by a journey when it, or one of its parts, is achieved and no exclusion takes that away");
        parts(said);
    }

    private void parts(List<String> said) {
        if (plan.outcomes().stream().anyMatch(one -> one.result() instanceof Result.Clocked)) {
            said.add(
                    "where a clock makes the parts, what depends on the day of the result, such as the band, is asked on the day of the part, until one part of the run is achieved; the later parts of that run take what was found for that one");
        }
        if (plan.outcomes().stream().anyMatch(one -> one.result() instanceof Result.Blocks)) {
            said.add(
                    "where blocks of days are the parts, what depends on the day of the result is asked for each part on its own day");
        }
    }

    private String labels(Tested tested) {
        return String.join(
                ", ",
                plan.exclusions().stream()
                        .filter(one -> one.tested() == tested)
                        .map(Exclusion::label)
                        .distinct()
                        .toList());
    }

    private void money(List<String> said) {
        boolean byContract = !plan.contracting().payments().isEmpty();
        if (plan.payments().isEmpty()) {
            said.add(byContract ? "contracts are paid, and no result is" : "nothing is paid");
            return;
        }
        List<String> paid =
                plan.payments().stream().flatMap(one -> one.outcomes().stream()).toList();
        List<String> unpaid =
                plan.outcomes().stream()
                        .map(OutcomeRule::name)
                        .filter(name -> !paid.contains(name))
                        .toList();
        said.add(
                "%s what is achieved is paid, and what is pending, excluded or not achieved is not"
                        .formatted(byContract ? "besides contracts, only" : "only"));
        if (!unpaid.isEmpty()) {
            said.add("nothing is paid for %s".formatted(English.list(unpaid, "or")));
        }
        said.add(
                "a price that is split over parts is split evenly, each part in whole pence; the pennies left over go to the earlier parts, one to each");
        if (!plan.contracting().shares().isEmpty()) {
            said.add(
                    "what a result pays is divided between providers before any limit is asked, and the result stays that of one of them");
        }
        said.add(
                "what a result pays is owed from the day of the result; where a part waits after its window has ended (lag), from the day on which that wait is over");
        if (plan.outcomes().stream().anyMatch(one -> !(one.result() instanceof Result.Grouped))) {
            said.add(
                    "a result belongs to the provider of the episode of the client that had started by its day and was not discharged before it, of several the latest started; failing that, of the one last discharged before that day; failing both, or without a day, of the journey's latest started");
        }
    }
}
