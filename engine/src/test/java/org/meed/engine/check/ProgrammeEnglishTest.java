package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;

/** What a programme says, in plain English, and of what it was never shown at work. */
class ProgrammeEnglishTest {

    private static final String AREA = area();

    private static String area() {
        try {
            return Files.readString(Shipped.EXAMPLES.resolve("programmes").resolve("area-2013.md"));
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static ProgrammeReport check(String text) {
        return ProgrammeCheck.run(text, Shipped::text);
    }

    private static String english(String text) {
        return ProgrammeEnglish.of(Objects.requireNonNull(check(text).programme()));
    }

    private static List<String> remarks(String text) {
        return check(text).lints().stream()
                .map(lint -> lint.code().number() + " " + lint.clause() + " " + lint.message())
                .toList();
    }

    @Test
    void a_scheme_says_whom_it_is_of_which_version_judges_them_and_how_it_ends() {
        assertThat(english(AREA))
                .startsWith(
                        """
                        # Recovery and work in one area, with two versions of the recovery schedule, in plain English

                        Made from the programme `area-2013` version 1, and from none of its prose.
                        """)
                .contains(
                        """
                        ### 1.1 Recovery

                        The scheme recovery is of the episodes that no other scheme names.

                        - A journey that starts on or after 1 April 2012 and before 1 April 2013 is judged by national-2012, version 1.
                        - A journey that starts on or after 1 April 2013 and before 1 April 2014 is judged by recovery-first, version 1.
                        - No journey is new to it from 1 April 2014 on; what is open on that day is judged to its end.
                        """)
                .contains(
                        "The scheme work-programme is of the episodes whose cohort is work-programme.");
        assertThat(english(AREA.replace("open results run on", "open results are closed")))
                .contains(
                        "what was not achieved by 31 March 2014, and had not become impossible before it, is then excluded (scheme-ended), dated on that day");
    }

    @Test
    void a_meeting_says_what_meets_who_goes_first_and_what_the_others_pay() {
        assertThat(english(AREA))
                .contains(
                        """
                        - Results of one client and of different schemes are near each other while their days lie less than 12 months apart (illustrative).
                        - They are gone through in this order, and within it by the day of the result: those of recovery dated before 12 months have passed since the start of their own journey; then those of work-programme; then those of recovery.
                        - A result that is near one of another scheme which came before it, and which pays in full, pays 25 percent of its own price, all of one scheme's together rounded down to the penny (illustrative); every other is its scheme's own and pays in full.
                        """);
    }

    @Test
    void a_programme_that_was_never_tried_is_doubted() {
        String untried = AREA.substring(0, AREA.indexOf("```meed\nexample"));
        assertThat(remarks(untried)).anyMatch(one -> one.startsWith("L132  The programme has no"));
        assertThat(remarks(AREA)).isEmpty();
        int second = AREA.indexOf("```meed\nexample", AREA.indexOf("### 1.2"));
        String first =
                AREA.substring(0, second)
                        + AREA.substring(second).replaceAll("(?s)```meed\nexample .*?```\n", "");
        assertThat(remarks(first))
                .contains(
                        "L132 2.1 No example of the programme expects a result of the meeting 'jobs'.");
    }

    @Test
    void a_day_on_which_no_version_is_in_force_is_doubted() {
        assertThat(remarks(AREA.replace("ends: 2014-04-01", "ends: 2014-06-01")))
                .containsExactly(
                        "L131 1.1 'recovery-first' is in force until 2014-04-01, and the end of the scheme is 2014-06-01: a journey that starts from 2014-04-01 to 2014-05-31 is judged by nothing.");
    }
}
