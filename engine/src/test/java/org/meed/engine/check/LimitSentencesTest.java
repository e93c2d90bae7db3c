package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.framework.Framework;

/** What is said of a limit in plain words, and what is doubtful in it. */
class LimitSentencesTest {

    private static String limit(String to, String end, String... lines) {
        return Small.block(
                "limit budget",
                "  of: every outcome",
                String.join("\n", lines),
                "  to:" + to,
                "  at the end: " + end);
    }

    private static List<String> words(String limit) {
        Framework framework = Small.framework(Small.and(limit));
        return PlainWords.naming(framework).limit(framework.plan().limits().getFirst());
    }

    @Test
    void how_much_for_whom_when_and_in_which_order_is_said() {
        assertThat(
                        words(
                                limit(
                                        " 200.00, illustrative, \"made up\"",
                                        "stop",
                                        "  for each: client and outcome",
                                        "  in each: year from 1 April")))
                .containsExactly(
                        "Under the limit budget no more than 200.00 for each client and outcome in each year from 1 April is paid for any outcome.",
                        "Results are paid in the order of their settled days, of one day by client, journey, outcome, run and part.",
                        "A settled day is the latest of the day on which the result is due, the day until which it waits to be settled and the last day on which a row of its evidence became known.",
                        "The first result that does not fit is paid what is left, and those after it are not paid in that period.");
    }

    @Test
    void each_end_and_each_amount_is_said() {
        assertThat(words(limit(" 200.00, illustrative, \"made up\"", "pro rata")))
                .startsWith(
                        "Under the limit budget no more than 200.00 in all is paid for any outcome.")
                .last()
                .isEqualTo(
                        "On the settled day on which it does not suffice, what is left is shared in proportion to the prices, odd pennies by the largest remainder, and what is settled later is not paid at all.");
        assertThat(
                        words(
                                limit(
                                        "\n    2012-04-01: 200.00, illustrative, \"made up\"\n    2013-04-01: 100.00, illustrative, \"made up\"",
                                        "carry over",
                                        "  in each: quarter")))
                .contains(
                        "Under the limit budget no more than an amount in all in each quarter is paid for any outcome.",
                        "For what begins on or after 1 April 2012 it is 200.00.",
                        "For what begins on or after 1 April 2013 it is 100.00.",
                        "What does not fit is paid from the beginning of the next period, before anything that is settled in that one.");
    }

    @Test
    void the_incentive_at_each_limit_is_noted() {
        String money = " 200.00, illustrative, \"made up\"";
        String yearly = "  in each: year from 1 April";

        assertThat(remark(limit(money, "stop", yearly)))
                .isEqualTo(
                        "Once 'budget' is reached (200.00 in all in each year from 1 April), a further result earns nothing until the next period begins, and one that can wait is worth waiting with.");
        assertThat(remark(limit(money, "stop"))).contains("earns nothing any more");
        assertThat(remark(limit(money, "pro rata"))).contains("earn a part of their price");
        assertThat(remark(limit(money, "pro rata", yearly))).contains("a part of their price");
        assertThat(remark(limit(money, "carry over", yearly))).contains("the payment waits");
    }

    private static String remark(String limit) {
        List<Lint> lints =
                Check.run(Small.and(limit)).lints().stream()
                        .filter(lint -> lint.code() == LintCode.LIMIT_CLIFF)
                        .toList();
        assertThat(lints).hasSize(1);
        return lints.getFirst().message();
    }

    @Test
    void an_amount_from_memory_is_noted() {
        assertThat(Small.lints(Small.and(limit(" 9.00, unverified, \"somebody\"", "stop"))))
                .containsExactlyInAnyOrder("L111", "L117");
    }

    @Test
    void another_amount_is_a_difference_between_two_versions() {
        String before = limit(" 200.00, illustrative, \"made up\"", "stop");
        Framework was = Small.framework(Small.and(before));
        Framework is = Small.framework(Small.and(before.replace("200.00", "300.00")));

        assertThat(Differences.between(was, is))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind() + " " + one.name()).isEqualTo("limit budget");
                    assertThat(one.gone()).first().asString().contains("200.00");
                    assertThat(one.come()).first().asString().contains("300.00");
                });
    }
}
