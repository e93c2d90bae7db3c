package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of the language as a phrase, so that a reader sees the whole voice. */
class NodeWordsTest {

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
        assertThat(Spoken.words(condition)).isEqualTo(words);
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
        assertThat(Spoken.words(condition)).isEqualTo(words);
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
        assertThat(Spoken.words(condition)).isEqualTo(words);
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
        assertThat(Spoken.words(condition)).isEqualTo(words);
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
        assertThat(Spoken.words(condition)).isEqualTo(words);
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
        assertThat(Spoken.words(condition)).isEqualTo(words);
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
        assertThat(Spoken.words(condition)).isEqualTo(words);
    }
}
