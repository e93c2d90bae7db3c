// Longer than the ceiling because every form of the language is said here once, so that a reader
// sees the whole voice.
package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.OutcomeRule;

class PlainWordsTest {

    private static final String PARAMETERS =
            """
            ```meed
            parameter gap
              2012-04-01: 70 days, illustrative, "made up"
              2013-04-01: 84 days, illustrative, "made up"
            ```
            ```meed
            parameter norm
              2012-04-01: 14, illustrative, "made up"
            ```
            ```meed
            table steps
              kind: values
              of: top
              standing: illustrative
              source: "made up"
              | column  | value |
              | opiates | 13    |
              | other   | 12    |
            ```
            ```meed
            table answers
              kind: map
              of: top
              standing: illustrative
              source: "made up"
              | word   | column  |
              | heroin | opiates |
              | other-opiate | other |
              | methadone | other |
              | crack | other |
              | cocaine | other |
              | amphetamines | other |
              | cannabis | other |
              | alcohol | other |
              | benzodiazepines | other |
              | nps | other |
              | other | other |
            ```
            ```meed
            table codes
              kind: codes
              standing: illustrative
              source: "made up"
              | code | from | to |
              | c1   |      |    |
            ```
            ```meed
            define presenting
              is: substances of first of journey episodes, through answers
            ```
            ```meed
            exclusion unasked
              of: another
              tested: first
              when: presenting is known and quality_of_life of first of top is above norm
            ```
            ```meed
            outcome another
              domain: health
              stage: final
              for each: journey
              met: deaths are absent
              on: journey end
              otherwise: lost on journey end, when journey is closed
            ```
            """;

    private static Framework read(String more) {
        return Shipped.read(Small.HEAD + PARAMETERS + more);
    }

    /** What a condition is in plain words, when it stands in a rule. */
    private static String words(String condition) {
        Plan plan =
                read(Small.block(
                                "exclusion asked",
                                "  of: another",
                                "  tested: first",
                                "  when: " + condition))
                        .plan();
        Condition read = Objects.requireNonNull(plan.exclusions().getLast().when());
        return new PlainWords(plan).words(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    2012-04-10 is known                               => 10 April 2012 is known
                    journey start is known                            => the journey's start is known
                    journey end is known                              => the journey's end is known
                    journey closes is known                           => the day on which the journey closes is known
                    known date is known                               => the known date is known
                    result day is unknown                             => the day of the result is not known
                    3 months after journey end is known               => 3 months after the journey's end is known
                    gap before journey end is known                   => 70 days (gap; 84 days from 1 April 2013) before the journey's end is known
                    date of first of deaths is known                  => the date of the first of the deaths is known
                    last earned end is known                          => the end of the last earlier journey that earned this outcome is known
                    last earned end of another is known               => the end of the last earlier journey that earned another is known
                    journey end is before journey start               => the journey's end is before the journey's start
                    journey end is on or after 2012-04-01             => the journey's end is on or after 1 April 2012
                    journey is closed                                 => the journey is closed
                    journey is the first in force                     => the journey is the client's first under this framework
                    """)
    void days_and_spans_are_said(String condition, String words) {
        assertThat(words(condition)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    number of deaths is 1                             => the number of the deaths is 1
                    quality_of_life of first of top is below norm     => the quality of life of the first of the TOP profiles is below 14 (norm)
                    opiates of last of top is at most 3               => the days of opiates of the last of the TOP profiles is at most 3
                    3 plus 4 is at least 5 less 2                     => 3 plus 4 is at least 5 less 2
                    use of last of top is above 0 for every presenting => for every one of the presenting substances of the journey's first episode, use in the last of the TOP profiles is above 0
                    use of last of top is below steps for this column for some presenting => for at least one of the presenting substances of the journey's first episode, use in the last of the TOP profiles is below its value in the table steps
                    presenting is known                               => the presenting substances of the journey's first episode are known
                    """)
    void numbers_and_columns_are_said(String condition, String words) {
        assertThat(words(condition)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    band of first of assessments is low               => the band of the first of the assessments is low
                    outcome of first of assessments is unknown        => the outcome of the first of the assessments is not recorded
                    band of first of assessments is known             => the band of the first of the assessments is recorded
                    outcome of first of assessments is this outcome   => the outcome of the first of the assessments is this outcome
                    code of first of offences is in codes on journey end => the code of the first of the offences is in the list codes on the journey's end
                    reason of last of journey episodes is one of (died, other, declined) => the reason of the journey's last episode is one of died, other or declined
                    reason of last of journey episodes is not died    => the reason of the journey's last episode is not died
                    substances of first of journey episodes includes heroin => the presenting substances of the journey's first episode include heroin
                    substances of first of journey episodes includes one of (heroin, crack) => the presenting substances of the journey's first episode include any of heroin or crack
                    not substances of first of journey episodes includes heroin => the presenting substances of the journey's first episode are known and include no heroin
                    not substances of first of journey episodes includes one of (heroin, crack) => the presenting substances of the journey's first episode are known and include none of heroin and crack
                    """)
    void codes_are_said(String condition, String words) {
        assertThat(words(condition)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    deaths exist                                      => there is at least one of the deaths
                    deaths are absent                                 => there are none of the deaths
                    first of deaths exists                            => there is at least one of the deaths
                    first of deaths is absent                         => there are none of the deaths
                    nearest of top, within 14 days of journey start exists => the nearest of the TOP profiles to the journey's start, no further from it than 14 days exists
                    nearest of top, within 14 days of journey start is absent => the nearest of the TOP profiles to the journey's start, no further from it than 14 days is absent
                    date of first of deaths, or else last of deaths is known => the date of the first of the deaths (or, where there is none, the last of the deaths) is known
                    other episodes by triaged exist                   => there is at least one of the episodes outside the journey by day of triage
                    started of last of journey episodes by discharged is known => the day of start of the journey's last episode by day of discharge is known
                    top where stage is review exist                   => there is at least one of the TOP reviews
                    top where stage is exit exist                     => there is at least one of the TOP profiles of stage exit
                    top where stage is review and opiates is 0 exist  => there is at least one of the TOP profiles where stage is review and days of opiates is 0
                    top, from journey start to journey end exist      => there is at least one of the TOP profiles dated from the journey's start to the journey's end, both included
                    top, from journey start until journey end exist   => there is at least one of the TOP profiles dated on or after the journey's start and before the journey's end
                    top, from journey start exist                     => there is at least one of the TOP profiles dated on or after the journey's start
                    top, after journey start exist                    => there is at least one of the TOP profiles dated after the journey's start
                    top, up to journey end exist                      => there is at least one of the TOP profiles dated up to the journey's end
                    top, before journey end exist                     => there is at least one of the TOP profiles dated before the journey's end
                    top, within 28 days before journey end exist      => there is at least one of the TOP profiles dated in the 28 days before the journey's end
                    top, within 1 day before journey end exist        => there is at least one of the TOP profiles dated on or after the day before the journey's end and before the journey's end
                    top, before date of first of deaths exist         => there is at least one of the TOP profiles dated before the date of the first of the deaths (or on any day, where there is no such row)
                    top, after 2012-04-01, before date of first of deaths exist => there is at least one of the TOP profiles dated after 1 April 2012, and before the date of the first of the deaths
                                        top, within 1 year after journey end exist        => there is at least one of the TOP profiles dated on or after the journey's end and before 1 year after the journey's end
                    deaths together with custody, after journey end exist => there is at least one of the (deaths together with entries to a custody caseload) dated after the journey's end
                    top where (contacts, before date are absent) exist => there is at least one of the TOP profiles where there are none of the contacts dated before its own date
                    top, from journey start to journey start exist    => there is at least one of the TOP profiles dated on the journey's start
                    deaths together with custody together with work exist => there is at least one of the deaths, together with entries to a custody caseload, together with spells of work or learning
                    row 2 in deaths exists                            => there are at least as many deaths as 2
                    date of row 2 in deaths is known                  => the date of the one of the deaths that stands at place (2) is known
                    last 2 of deaths exist                            => there are at least two deaths
                    first of last 2 of deaths exists                  => there are at least two deaths
                    first of earliest 2 of deaths exists              => there are two deaths, the second on the day of the first or later
                    number of last 3 of deaths is 3                   => the number of the last three deaths is 3
                    each of last 2 of top shows injected is 0         => every one of the last two TOP profiles shows days of injecting is 0
                    some of top shows injected is 0                   => at least one of the TOP profiles shows days of injecting is 0
                    """)
    void rows_are_said(String condition, String words) {
        assertThat(words(condition)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    earliest 2 of top, at least gap apart, less than 12 months apart, each with opiates is 0 exist => there are two TOP profiles, the second at least 70 days (gap; 84 days from 1 April 2013) after the first and less than 12 months after it, that both show: days of opiates is 0
                    earliest 3 of top, at least 7 days apart, less than 1 year apart, each with opiates is 0 exist => there are three TOP profiles, each at least 7 days after the one before and the last less than 1 year after the first, that all show: days of opiates is 0
                    earliest 2 of top, each on a later day exist      => there are two TOP profiles, the second on a later day than the first
                    earliest top, each with opiates is 0 exist        => there is one of the TOP profiles, that shows: days of opiates is 0
                    earliest deaths then top exist                    => there is one of the deaths, then one of the TOP profiles, the second on the day of the first or later
                    """)
    void chains_are_said(String condition, String words) {
        assertThat(words(condition)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    deaths exist and journey is closed                => there is at least one of the deaths and the journey is closed
                    custody where caseload is dip exist and journey is closed => (there is at least one of the entries to a custody caseload where caseload is dip) and the journey is closed
                    (deaths exist or custody exist) and journey is closed => (there is at least one of the deaths or there is at least one of the entries to a custody caseload) and the journey is closed
                    not journey is closed                             => it is not so that the journey is closed
                    not (deaths exist or journey is closed)           => it is not so that (there is at least one of the deaths or the journey is closed)
                    """)
    void conditions_are_joined_without_doubt_which_belongs_to_which(
            String condition, String words) {
        assertThat(words(condition)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    day spells of work total 8 weeks is known         => the days of spells of work or learning have come to 8 weeks in all
                    day spells of work have run 8 weeks is after 2012-05-01 => the day after the days of spells of work or learning have run for 8 weeks in one go is after 1 May 2012
                    days of spells of work, from journey start to journey end is 0 => the number of days of those of the days of spells of work or learning that lie from the journey's start to the journey's end, both included is 0
                    days of spells of episodes by triaged is 0        => the number of days of the days of episodes by day of triage (of each, from its day of triage to its day of discharge) is 0
                    """)
    void spells_are_said(String condition, String words) {
        assertThat(words(condition)).isEqualTo(words);
    }

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
                read(Small.block(lines)
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
                read(
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
                read(doubling
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
