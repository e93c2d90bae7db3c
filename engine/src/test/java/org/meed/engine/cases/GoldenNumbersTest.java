package org.meed.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;

/** Numbers that are known from elsewhere come out of the shipped frameworks. */
class GoldenNumbersTest {

    private static final int KNOWN = (int) LocalDate.of(2017, 1, 1).toEpochDay();

    private static Determination determine(Framework framework, String tables) {
        History history = SmallHistory.of(tables);
        return new ReferenceDriver(framework.plan(), history.texts())
                .determine(history.knownOn(0, KNOWN));
    }

    private static long achieved(Framework framework, String outcome, String tables) {
        return determine(framework, tables).results().stream()
                .filter(result -> is(framework, result, outcome))
                .filter(result -> result.verdict().word().equals("achieved"))
                .count();
    }

    private static boolean is(Framework framework, Result result, String outcome) {
        return framework.plan().outcomes().get(result.outcome()).name().equals(outcome);
    }

    /** A person of a group who is attached at once and works from a day on. */
    private static String worker(String group, String from) {
        return """
        | episodes | client | started    |
        | e1       | ann    | 2011-06-01 |

        | assessments | client | date       | eligible | band |
        | a1          | ann    | 2011-06-01 | yes      | %s   |

        | contacts | client | date       | kind       |
        | c1       | ann    | 2011-06-01 | attachment |

        | work | client | kind | from |
        | w1   | ann    | job  | %s   |
        """
                .formatted(group, from);
    }

    /** Groups 8 and 9 are from memory, as the framework says. */
    @ParameterizedTest
    @CsvSource({
        "jsa-young, 3810.00",
        "jsa-adult, 4395.00",
        "jsa-early, 6600.00",
        "jsa-ex-ib, 6600.00",
        "esa-volunteer, 3700.00",
        "esa-new, 6500.00",
        "esa-ex-ib, 13720.00",
        "ib-or-is, 3700.00",
        "prison-leaver, 5500.00"
    })
    void a_person_who_earns_everything_earns_the_most_of_the_group(String group, String most) {
        Framework framework = Shipped.framework("work-programme");
        List<Priced> priced =
                new Pricer(framework.plan())
                        .price(determine(framework, worker(group, "2011-06-01")));

        assertThat(Money.sum(priced.stream().map(Priced::amount).toList()))
                .isEqualTo(Money.parse(most));
    }

    /** Week 104 after the start is over on 29 May 2013. */
    @ParameterizedTest
    @CsvSource({"2013-05-28, 1, 26", "2013-05-29, 0, 0"})
    void a_spell_begun_in_week_104_is_paid_to_its_most_and_one_begun_after_it_is_not(
            String from, long jobs, long sustained) {
        Framework framework = Shipped.framework("work-programme");
        String worker = worker("esa-ex-ib", from);

        assertThat(achieved(framework, "job-outcome", worker)).isEqualTo(jobs);
        assertThat(achieved(framework, "sustained-longest", worker)).isEqualTo(sustained);
    }

    /** The first job lasts fifteen weeks: two after the job outcome, which are no whole block. */
    @ParameterizedTest
    @CsvSource({"2013-05-28, 26", "2013-05-29, 0"})
    void a_second_job_goes_on_with_the_count_when_it_begins_in_week_104(
            String from, long sustained) {
        Framework framework = Shipped.framework("work-programme");
        String first =
                worker("esa-ex-ib", "2011-06-01 | 2011-09-13").replace("| from |", "| from | to |");
        String second = "| w2 | ann | job | %s | |".formatted(from);

        assertThat(achieved(framework, "sustained-longest", first + second)).isEqualTo(sustained);
    }

    /** The last day of deception is the eve of the Fraud Act; handling came on 27 July 2004. */
    @ParameterizedTest
    @CsvSource({
        "theft-act-1968-s15, 2007-01-14, 1",
        "theft-act-1968-s15, 2007-01-15, 0",
        "theft-act-1968-s22, 2004-07-26, 0",
        "theft-act-1968-s22, 2004-07-27, 1"
    })
    void an_offence_is_a_trigger_offence_by_the_law_of_its_own_day(
            String code, String day, long counted) {
        Framework framework =
                Shipped.read(
                        Shipped.text("national-2012")
                                + """

                                ```meed
                                outcome asked
                                  domain: offending
                                  stage: interim
                                  for each: journey
                                  met: proven-offences exist
                                  on: date of first of proven-offences
                                  otherwise: none on journey start, when proven-offences are absent
                                ```
                                """);

        assertThat(
                        achieved(
                                framework,
                                "asked",
                                """
                                | episodes | client | started    |
                                | e1       | ann    | 2012-05-01 |

                                | assessments | client | date       | eligible | band |
                                | a1          | ann    | 2004-01-01 | yes      | low  |

                                | offences | client | date | code | proven |
                                | o1       | ann    | %s   | %s   | yes    |
                                """
                                        .formatted(day, code)))
                .isEqualTo(counted);
    }

    /** The same stands, with what becomes of each, in the first cases of {@code 01-journeys.md}. */
    @ParameterizedTest
    @CsvSource({"2012-06-21, 1", "2012-06-22, 1", "2012-06-23, 2"})
    void twenty_and_21_days_between_episodes_are_one_journey_and_22_days_are_two(
            String again, long journeys) {
        Determination determination =
                determine(
                        Shipped.framework("national-2012"),
                        """
                        | episodes | client | started    | discharged |
                        | e1       | ann    | 2012-05-01 | 2012-06-01 |
                        | e2       | ann    | %s         | 2012-09-01 |
                        """
                                .formatted(again));

        assertThat(determination.results().stream().map(Result::journey).distinct().count())
                .isEqualTo(journeys);
    }
}
