package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an episode and its interventions say in the history. */
class EpisodeRowsTest {
    @TempDir Path folder;

    @Test
    void treatment_starts_with_the_first_modality_that_is_not_an_assessment() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        MODID | MODAL | MODST
                        1     | 93    | 06/04/2012
                        2     | 95    | 20/04/2012
                        3     | 94    | 10/04/2012
                        4     | 96    |
                        """);

        assertThat(then.rows("episodes", "started")).containsExactly("2012-04-10");
        assertThat(then.rows("interventions", "kind started"))
                .containsExactlyInAnyOrder(
                        "assessment, 2012-04-06",
                        "psychosocial, 2012-04-20",
                        "pharmacological, 2012-04-10");
    }

    @Test
    void an_assessment_alone_starts_no_treatment() {
        Imported then = Imported.of(folder, "MODAL | MODST\n93 | 06/04/2012\n");

        assertThat(then.rows("episodes", "triaged started")).containsExactly("2012-04-05, ");
    }

    @Test
    void needle_exchange_and_advice_are_no_treatment() {
        Imported then = Imported.of(folder, "MODAL | MODST\n8 | 06/04/2012\n");

        assertThat(then.rows("episodes", "started")).containsExactly("");
        assertThat(then.rows("interventions", "kind")).isEmpty();
        assertThat(then.messages(NdtmsNotice.NOT_TREATMENT)).hasSize(1);
    }

    @Test
    void a_modality_of_an_unknown_code_is_an_intervention_of_unknown_kind() {
        Imported then = Imported.of(folder, "MODAL | MODST\n77 | 06/04/2012\n");

        assertThat(then.rows("interventions", "kind started")).containsExactly(", 2012-04-06");
        assertThat(then.rows("episodes", "started")).containsExactly("2012-04-06");
        assertThat(then.notices()).containsExactly("2 MODAL ndtms-unknown-code");
    }

    @Test
    void an_intervention_ends_with_its_exit() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        MODST      | MODEND     | MODEXIT
                        10/04/2012 | 10/07/2012 | A
                        """);

        assertThat(then.rows("interventions", "started ended exit"))
                .containsExactly("2012-04-10, 2012-07-10, planned");
    }

    @Test
    void an_intervention_that_ends_before_it_begins_is_lost_and_its_episode_kept() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        MODID | MODST      | MODEND     | MODEXIT
                        1     | 10/04/2012 | 09/04/2012 | A
                        2     | 20/04/2012 | 10/07/2012 | A
                        """);

        assertThat(then.rows("episodes", "started")).containsExactly("2012-04-20");
        assertThat(then.rows("interventions", "started")).containsExactly("2012-04-20");
        assertThat(then.notices()).containsExactly("2 MODEND dates-out-of-order");
    }

    @Test
    void an_intervention_after_the_discharge_is_lost_and_its_episode_kept() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        MODID | MODST      | DISD       | DISRSN
                        1     | 10/04/2012 | 01/06/2012 | 86
                        2     | 02/06/2012 | 01/06/2012 | 86
                        """);

        assertThat(then.rows("episodes", "started discharged reason"))
                .containsExactly("2012-04-10, 2012-06-01, dropped-out");
        assertThat(then.notices()).containsExactly("3 MODST ndtms-started-after-discharge");
    }

    @Test
    void substances_are_listed_main_one_first_and_once() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | DRUG1 | DRUG2 | DRUG3
                        1        | 3201  | 1011  | 7000
                        2        | 1011  | 1105  | 1011
                        3        | 1000  | 1108  | NA
                        """);

        assertThat(then.rows("episodes", "substances"))
                .containsExactly("crack;heroin;alcohol", "heroin;methadone", "other-opiate");
        assertThat(then.notices()).containsExactly("3 DRUG3 ndtms-repeated-drug");
    }

    @Test
    void a_substance_that_no_list_knows_is_another_substance() {
        Imported then = Imported.of(folder, "DRUG1 | DRUG2\n1011 | 9999\n");

        assertThat(then.rows("episodes", "substances")).containsExactly("heroin;other");
        assertThat(then.notices()).containsExactly("2 DRUG2 ndtms-unknown-code");
    }

    @Test
    void a_discharge_code_of_another_time_stays_unknown() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | DISD       | DISRSN
                        1        | 01/11/2012 | 1
                        2        | 01/11/2012 | 79
                        """);

        assertThat(then.rows("episodes", "discharged reason"))
                .containsExactly("2012-11-01, ", "2012-11-01, ");
        assertThat(then.notices())
                .containsExactly(
                        "2 DISRSN ndtms-code-of-another-time", "3 DISRSN ndtms-unknown-code");
        assertThat(then.messages(NdtmsNotice.CODE_OF_ANOTHER_TIME))
                .containsExactly("2 DISRSN `1` holds to 2009-03-31 only.");
    }

    @Test
    void a_discharge_needs_both_day_and_reason() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | DISD       | DISRSN
                        1        | 01/11/2012 |
                        2        |            | 80
                        """);

        assertThat(then.rows("episodes", "discharged reason"))
                .containsExactly("2012-11-01, ", ", ");
        assertThat(then.notices())
                .containsExactly(
                        "2 DISRSN ndtms-missing-cell", "3 DISRSN ndtms-one-without-the-other");
    }

    @Test
    void days_may_be_written_in_two_ways_and_no_other() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | REFLD
                        1        | 01/04/2012
                        2        | 2012-04-01
                        3        | 1/4/2012
                        4        | 01/04/12
                        5        | 31/04/2012
                        6        | 04.04.2012
                        """);

        assertThat(then.rows("episodes", "episode referred"))
                .containsExactly(
                        "N0852/1, 2012-04-01", "N0852/2, 2012-04-01", "N0852/3, 2012-04-01");
        assertThat(then.notices())
                .containsExactly(
                        "5 REFLD no-such-day", "6 REFLD no-such-day", "7 REFLD no-such-day");
        assertThat(then.summary.notices())
                .anyMatch(notice -> notice.remedy().startsWith("Maybe write the year in four"));
    }

    @Test
    void what_the_data_set_asks_for_and_is_missing_is_noted_and_costs_nothing() {
        Imported then = Imported.of(folder, "REFLD | TRIAGED | DRUG1 | CLIENTID\n | | NA | \n");

        assertThat(then.rows("episodes", "referred triaged started substances"))
                .containsExactly(", , 2012-04-10, ");
        assertThat(then.notices())
                .containsExactly(
                        "2 CLIENTID ndtms-missing-cell",
                        "2 DRUG1 ndtms-missing-cell",
                        "2 REFLD ndtms-missing-cell",
                        "2 TRIAGED ndtms-missing-cell");
    }

    @Test
    void what_is_unlikely_is_noted_and_kept() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        DOB        | REFLD      | TRIAGED    | DRUG1 | PREGNANT | ALCDDAYS | REFMODDT
                        17/05/1996 | 01/04/2012 | 31/03/2012 | 7000  | Y        |          | 30/03/2012
                        """);

        assertThat(then.rows("episodes", "referred triaged"))
                .containsExactly("2012-04-01, 2012-03-31");
        assertThat(then.notices())
                .containsExactly(
                        "2 ALCDDAYS ndtms-alcohol-without-drinking",
                        "2 DOB ndtms-under-age",
                        "2 PREGNANT ndtms-pregnant-male",
                        "2 REFMODDT ndtms-days-disagree",
                        "2 TRIAGED ndtms-days-disagree");
    }

    @Test
    void with_a_recorded_day_every_row_has_it_and_none_may_lie_after_it() {
        Imported then =
                Imported.of(
                        folder,
                        NdtmsSettings.standard().withRecorded(LocalDate.of(2012, 5, 1)),
                        """
                        EPISODID | MODST      | TOPDATE    | TRSTAGE
                        1        | 10/04/2012 | 11/04/2012 | S
                        2        | 02/05/2012 |            |
                        3        | 10/04/2012 | 02/05/2012 | R
                        """);

        assertThat(then.rows("episodes", "episode started recorded"))
                .containsExactly(
                        "N0852/1, 2012-04-10, 2012-05-01",
                        "N0852/2, , 2012-05-01",
                        "N0852/3, 2012-04-10, 2012-05-01");
        assertThat(then.rows("top", "date recorded")).containsExactly("2012-04-11, 2012-05-01");
        assertThat(then.notices())
                .containsExactly("3 MODST date-after-recorded", "4 TOPDATE date-after-recorded");
    }

    @Test
    void codes_relied_on_without_being_verified_are_told_once() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | DISD       | DISRSN
                        1        | 01/11/2012 | 80
                        2        | 01/11/2012 | 86
                        3        | 01/11/2012 | 86
                        """);

        assertThat(then.messages(NdtmsNotice.UNVERIFIED_CODES))
                .containsExactly("1 DISRSN Relied on: 80, 86.");
    }

    @Test
    void referral_source_and_housing_need_have_words() {
        Imported then = Imported.of(folder, "RFLS | ACCMNEED\n5 | 2\n");

        assertThat(then.rows("episodes", "referral accommodation"))
                .containsExactly("arrest-referral, problem");
    }
}
