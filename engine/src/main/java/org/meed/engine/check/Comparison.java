package org.meed.engine.check;

import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.WorkedExample.Expectation;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.document.Document;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.money.Money;
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
                    expected,
                    "Here '%s' is expected, and it is '%s': %s."
                            .formatted(expected(expected), found(verdict), why.of(result)));
        } else if (expected.pays() != null && !expected.pays().equals(amount(answer.pays()))) {
            fails(
                    expected,
                    "Here '%s' is expected, and it pays %s: %s."
                            .formatted(
                                    expected(expected),
                                    shown(amount(answer.pays())),
                                    why.of(answer.pays())));
        }
    }

    private void fails(Expectation expectation, String message) {
        Clause clause = document.clauseAt(expectation.place().line());
        problems.add(ErrorCode.EXAMPLE_FAILS, expectation.place(), clause, message, "");
    }

    private static Money amount(@Nullable Priced pays) {
        return pays == null ? Money.ZERO : pays.amount();
    }

    private static String shown(Money money) {
        return money.equals(Money.ZERO) ? "nothing" : money.toString();
    }

    private static String expected(Expectation expectation) {
        String because = expectation.because();
        Money pays = expectation.pays();
        return said(expectation.verdict(), expectation.date())
                + (because == null ? "" : " because " + because)
                + (pays == null ? "" : ", pays " + shown(pays));
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
