package org.meed.engine.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.WorkedExample.Expectation;
import org.meed.engine.framework.WorkedExample.PaidExpectation;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.document.Document;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.money.Money;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;

/** Compares what an example expects with what came of it. */
final class Comparison {

    private final Document document;
    private final Problems problems;
    private final WhyWords why;

    Comparison(Framework framework, Problems problems) {
        this(framework, framework.document(), problems);
    }

    /**
     * For examples of another document than that of the framework.
     *
     * @param document where the examples stand
     */
    Comparison(Framework framework, Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.why = new WhyWords(framework);
    }

    void compare(ExampleRun.Answer answer) {
        Expectation expected = answer.expectation();
        Result result = answer.result();
        if (result == null) {
            return;
        }
        Verdict verdict = result.verdict();
        boolean same =
                verdict.word().equals(expected.verdict())
                        && verdict.date() == expected.date()
                        && (expected.because() == null
                                || expected.because().equals(verdict.because()));
        if (!same) {
            fails(
                    expected.place(),
                    "Here '%s' is expected, and it is '%s': %s."
                            .formatted(expected(expected), found(verdict), why.of(result)));
        } else if (!pays(expected, answer.pays())) {
            fails(
                    expected.place(),
                    "Here '%s' is expected, and it pays %s: %s."
                            .formatted(
                                    expected(expected),
                                    shown(amount(answer.pays())),
                                    why.of(
                                            answer.pays().isEmpty()
                                                    ? null
                                                    : Priced.together(answer.pays()))));
        }
    }

    /** Compares what a contract is to be paid with what it is. */
    void compare(PaidExpectation expected, List<ContractLine> paid) {
        List<ContractLine> found =
                paid.stream()
                        .filter(one -> one.rule().name().equals(expected.payment()))
                        .filter(one -> one.provider().equals(expected.provider()))
                        .filter(one -> one.isOf(expected.when()))
                        .toList();
        Money amount = Money.sum(found.stream().map(ContractLine::amount).toList());
        if (!amount.equals(expected.pays())) {
            String words =
                    found.isEmpty()
                            ? "nothing is due then"
                            : String.join("; ", found.stream().map(WhyWords::of).toList());
            fails(
                    expected.place(),
                    "Here '%s' is expected, and it pays %s: %s."
                            .formatted("pays " + shown(expected.pays()), shown(amount), words));
        }
    }

    private void fails(Place place, String message) {
        Clause clause = document.clauseAt(place.line());
        problems.add(ErrorCode.EXAMPLE_FAILS, place, clause, message, "");
    }

    private static boolean pays(Expectation expected, List<Priced> paid) {
        if (expected.shares().isEmpty()) {
            return expected.pays() == null || expected.pays().equals(amount(paid));
        }
        Map<String, Money> shares = new HashMap<>();
        paid.forEach(one -> shares.put(one.result().provider(), one.amount()));
        return shares.equals(expected.shares());
    }

    private static Money amount(List<Priced> paid) {
        return Money.sum(paid.stream().map(Priced::amount).toList());
    }

    private static String shown(Money money) {
        return money.equals(Money.ZERO) ? "nothing" : money.toString();
    }

    private static String shown(Map<String, Money> shares, Money pays) {
        return shares.isEmpty()
                ? shown(pays)
                : String.join(
                        ", ",
                        shares.entrySet().stream()
                                .map(share -> share.getValue() + " to " + share.getKey())
                                .toList());
    }

    private static String expected(Expectation expectation) {
        String because = expectation.because();
        Money pays = expectation.pays();
        return said(expectation.verdict(), expectation.date())
                + (because == null ? "" : " because " + because)
                + (pays == null ? "" : ", pays " + shown(expectation.shares(), pays));
    }

    private static String found(Verdict verdict) {
        return said(verdict.word(), verdict.date())
                + switch (verdict) {
                    case Verdict.Achieved _ -> "";
                    case Verdict.NotAchieved _, Verdict.Pending _, Verdict.Excluded _ ->
                            " because " + verdict.because();
                };
    }

    private static String said(String word, int day) {
        return Days.isKnown(day)
                ? word + (word.equals("pending") ? " until " : " on ") + Days.text(day)
                : word;
    }
}
