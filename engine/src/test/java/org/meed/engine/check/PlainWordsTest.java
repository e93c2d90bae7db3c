package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.OutcomeRule;

/** Every rule as sentences in plain English. */
class PlainWordsTest {

    private static final Framework SMALL = Small.framework(Small.TEXT);
    private static final PlainWords NAMING = PlainWords.naming(SMALL);

    private static OutcomeRule outcome(int place) {
        return SMALL.plan().outcomes().get(place);
    }

    @Test
    void a_journey_rule_is_a_sentence() {
        assertThat(NAMING.journey(SMALL.plan().journey()))
                .containsExactly(
                        "Episodes are joined into one journey while the next start is no more than 21 days after a discharge (that many days on is still joined, one more is not), or they overlap.");
    }

    @Test
    void an_outcome_says_to_whom_it_applies_how_it_is_achieved_and_how_it_is_lost() {
        assertThat(NAMING.outcome(outcome(0)))
                .containsExactly(
                        "The outcome clean is interim, of the domain health, and judged for every journey.",
                        "It applies when the days of opiates of the start-top is above 0.",
                        "When that is known not to be so, it does not apply (not-applicable).",
                        "While that is not known, it does not apply (not-applicable).",
                        "It is achieved when there are two reviews, the second at least 70 days after the first, that both show: days of opiates is 0.",
                        "The day of the result is the date of the last of them.",
                        "It is not achieved (journey-ended), on the journey's end, once the journey is closed and it has not been achieved.",
                        "Until one or the other it is pending (journey-open).");
    }

    @Test
    void an_outcome_in_full_calls_nothing_by_the_names_of_its_author() {
        String full = String.join(" ", new PlainWords(SMALL.plan()).outcome(outcome(0)));

        assertThat(full)
                .contains("two TOP reviews dated from the journey's start to the journey's end")
                .doesNotContain("start-top");
    }

    @Test
    void an_outcome_by_a_clock_says_its_windows_what_breaks_them_and_what_a_break_does() {
        assertThat(NAMING.outcome(outcome(1)))
                .containsExactly(
                        "The outcome lasting is final, of the domain health, and judged for every journey.",
                        "It is achieved part by part, by the clock after.",
                        "The clock starts on the journey's end, which is the first day of its first window.",
                        "The window is the first 6 months.",
                        "A part is broken, and not achieved (returned), when one of these is dated in its window: episodes outside the journey dated after the journey's end where there are none of the contacts dated in the 28 days before its own day of start where kind is outreach.",
                        "The day of a broken part is the date of the first break.",
                        "A break fails every later part too, on the same day.",
                        "A part that is not broken is achieved on the day on which its window ends.",
                        "Until that day it is pending (window-open).",
                        "While the day on which the clock starts is not known, every part is pending (open).");
    }

    private static List<String> clock(String... lines) {
        OutcomeRule rule =
                Spoken.read(
                                Small.block(lines)
                                        + Small.block(
                                                "outcome by-clock",
                                                "  domain: health",
                                                "  stage: interim and final",
                                                "  for each: journey",
                                                "  clock: it"))
                        .plan()
                        .outcomes()
                        .getLast();
        Clock clock = ((OutcomeRule.Result.Clocked) rule.result()).clock();
        return new PlainWords(SMALL.plan()).clock(clock);
    }

    @Test
    void each_thing_that_a_break_can_do_is_said() {
        String ends = "a break: ends the clock";
        String fails = "a break: fails its part";
        String resets = "a break: resets the clock, at most 2 runs, because again";

        assertThat(clockWith(ends))
                .contains("A break fails every later part too, on the same day.");
        assertThat(clockWith(fails)).contains("A break fails no other part.");
        assertThat(clockWith(resets))
                .contains(
                        "A break excludes the later parts of the run (again), on the same day.",
                        "The clock then starts a further run on the day after the break, with the part that was broken and those after it, each as long as before and one after another from that day; a part achieved before the break stays achieved and is not run again; there are at most two runs, the first included.",
                        "In the last run a break fails no other part.");
    }

    private static List<String> clockWith(String onBreak) {
        return clock(
                "clock it",
                "  starts: journey start",
                "  parts:",
                "    one: from 0 to 6 months",
                "    two: from 6 to 12 months",
                "  breaks on: offences",
                "  because: offended",
                "  " + onBreak,
                "  settles: 10 months after each part");
    }

    @Test
    void windows_and_their_lag_are_said() {
        assertThat(clockWith("a break: fails its part"))
                .contains(
                        "The part 'one' is the first 6 months.",
                        "The part 'two' runs from 6 months to 12 months after the start.",
                        "Until that day it is pending (window-open), and then for another 10 months (lag).");
    }

    @Test
    void each_step_of_an_exception_is_said() {
        assertThat(NAMING.exclusion(SMALL.plan().exclusions().get(0)))
                .containsExactly(
                        "Before anything else is asked, clean is excluded (paid-before) where the journey's start is before 12 months after the end of the last earlier journey that earned this outcome.",
                        "The exclusion has no day.");
        assertThat(NAMING.exclusion(SMALL.plan().exclusions().get(1)))
                .containsExactly(
                        "Whatever is found of it, any outcome is excluded (died) where there is at least one of the deaths.",
                        "The day of the exclusion is the date of the first of the deaths.",
                        "What was achieved on or before that day stays; so does what had become impossible before it, and what waits only to be settled and is of that day or one before it.");
        assertThat(NAMING.exclusion(SMALL.plan().exclusions().get(2)))
                .containsExactly(
                        "Any outcome that would be achieved is instead excluded (no-band), unless the band of the assessment is low.",
                        "The day of the exclusion is that of the result.");
    }

    @Test
    void a_payment_says_what_is_paid_by_which_band_and_what_is_taken_off() {
        assertThat(NAMING.payment(SMALL.plan().payments().getFirst()))
                .containsExactly(
                        "The result of clean or lasting pays what the table price gives for it and the band.",
                        "The band is the band of the assessment, on the day of the result.");
    }

    @Test
    void an_answer_that_may_still_come_is_said_with_its_day() {
        String pending =
                "pending up to 14 days after journey start because awaited, then excluded because none";
        String lag =
                "pending until 10 months after journey start because lag, then excluded because no";
        String text =
                Small.with(
                        "  pair: earliest",
                        "    if unknown: "
                                + pending
                                + "\n    if not: "
                                + lag
                                + "\n  pair: earliest");
        Framework framework = Shipped.read(text);

        assertThat(PlainWords.naming(framework).outcome(framework.plan().outcomes().getFirst()))
                .contains(
                        "When that is known not to be so, it is pending (lag) until 10 months after the journey's start, and excluded (no) from then on.",
                        "While that is not known, it is pending (awaited) up to 14 days after the journey's start, and excluded (none) after that.");
    }

    @Test
    void a_definition_is_said_by_its_name_and_in_full() {
        assertThat(NAMING.definition(SMALL.definitions().getFirst()))
                .containsExactly(
                        "'reviews' means: TOP reviews dated from the journey's start to the journey's end, both included.");
    }

    private static List<String> byParts(String meaning, String use) {
        Framework framework =
                Spoken.read(
                        Small.block("define ended", "  is: journey is closed")
                                + Small.block("define it", "  is: " + meaning)
                                + Small.block(
                                        "exclusion asked",
                                        "  of: another",
                                        "  tested: first",
                                        "  when: %s and ended".formatted(use)));
        return PlainWords.naming(framework).definitionByParts(framework.definitions().getLast());
    }

    @Test
    void a_definition_that_hangs_on_several_conditions_gives_each_a_line() {
        assertThat(
                        byParts(
                                "top where alcohol is 28 or (alcohol is above 8 and opiates is 0)",
                                "it exist"))
                .containsExactly(
                        "'it' means: TOP profiles, where at least one of these holds:",
                        "Days of alcohol is 28.",
                        "Days of alcohol is above 8 and days of opiates is 0.");
        assertThat(byParts("deaths are absent and not ended", "it"))
                .containsExactly(
                        "'it' means that all of these hold:",
                        "There are none of the deaths.",
                        "'ended' is known not to hold.");
        assertThat(byParts("deaths where date is known", "it exist"))
                .containsExactly("'it' means: deaths where date is known.");
    }

    @Test
    void what_stands_in_many_places_is_said_in_bounded_words() {
        StringBuilder doubling = new StringBuilder(Small.block("define a0", "  is: deaths exist"));
        for (int i = 1; i < 10; i++) {
            doubling.append(
                    Small.block("define a" + i, "  is: a%s and a%s".formatted(i - 1, i - 1)));
        }
        Plan plan =
                Spoken.read(
                                doubling
                                        + Small.block(
                                                "exclusion asked",
                                                "  of: another",
                                                "  tested: first",
                                                "  when: a9"))
                        .plan();

        assertThat(new PlainWords(plan).exclusion(plan.exclusions().getLast()).getFirst())
                .hasSizeLessThan(5_000);
    }
}
