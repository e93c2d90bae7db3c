package org.meed.bench.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.bench.data.Clauses;
import org.meed.bench.data.MadeData;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.columns.Verdicts;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.time.Days;

/** An outcome by itself is the outcome of the whole framework, with no more than it needs. */
class PlanCutTest {

    private static final long SEED = Long.getLong("meed.seed", 20121026L);
    private static final int KNOWN = Days.parse("2014-03-01");

    private static List<String> names(Plan plan) {
        return plan.outcomes().stream().map(OutcomeRule::name).toList();
    }

    private static List<String> verdicts(Plan plan, MadeData made, String outcome) {
        ColumnarDriver driver = new ColumnarDriver(plan, made.archive(), KNOWN);
        List<String> lines = new ArrayList<>();
        driver.determine(
                0, made.clients(), verdicts -> add(verdicts, plan.indexOf(outcome), lines));
        return lines;
    }

    private static void add(Verdicts verdicts, int outcome, List<String> lines) {
        for (int journey = 0; journey < verdicts.journeys(); journey++) {
            for (int slot = 0; slot < verdicts.slots(outcome); slot++) {
                if (verdicts.isPresent(outcome, slot, journey)) {
                    lines.add(
                            "%s %s %s %s"
                                    .formatted(
                                            verdicts.client(journey),
                                            verdicts.number(journey),
                                            slot,
                                            verdicts.verdict(outcome, slot, journey)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"national-2012", "recovery-first"})
    void each_outcome_is_judged_as_in_the_whole_framework(String framework) {
        System.out.println("boundary clients of seed " + SEED);
        Plan whole = Clauses.shipped(framework);
        MadeData made = MadeData.boundary(SEED, 400);
        for (String outcome : names(whole)) {
            Plan cut = PlanCut.to(whole, List.of(outcome));

            assertThat(verdicts(cut, made, outcome).stream().sorted())
                    .as(outcome)
                    .isEqualTo(verdicts(whole, made, outcome).stream().sorted().toList());
        }
    }

    @Test
    void what_an_outcome_asks_about_comes_with_it_and_nothing_else() {
        Plan national = Clauses.shipped("national-2012");

        assertThat(names(PlanCut.to(national, List.of("abstinent")))).containsExactly("abstinent");
        assertThat(names(PlanCut.bare(national, List.of("sustained"))))
                .containsExactly("completion", "sustained");
        assertThat(PlanCut.bare(national, List.of("sustained")).exclusions()).isEmpty();
    }

    @Test
    void an_outcome_that_is_not_there_is_refused() {
        assertThatThrownBy(
                        () -> PlanCut.to(Clauses.shipped("national-2012"), List.of("abstinence")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The plan has no outcome (abstinence).");
    }
}
