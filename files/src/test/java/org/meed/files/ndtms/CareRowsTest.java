package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hepatitis B, injecting, and the assessment for payment. */
class CareRowsTest {
    @TempDir Path folder;

    @Test
    void why_there_is_no_dose_is_known_from_triage_and_an_immunity_from_referral() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | CLIENTID | FINITIAL | HEPBSTAT
                        1        | 1        | A        | B
                        2        | 2        | B        | C
                        3        | 3        | C        | D
                        4        | 4        | D        | E
                        5        | 5        | E        | A
                        """);

        assertThat(then.rows("vaccinations", "vaccine date status dose"))
                .containsExactlyInAnyOrder(
                        "hepatitis-b, 2012-04-05, declined, ",
                        "hepatitis-b, 2012-04-01, immune, ",
                        "hepatitis-b, 2012-04-05, not-offered, ",
                        "hepatitis-b, 2012-04-01, immune, ");
    }

    @Test
    void doses_are_counted_without_a_day_since_the_data_set_gives_none() {
        Imported then = Imported.of(folder, "HEPBSTAT | HEPBVAC\nA | 2\n");

        assertThat(then.rows("vaccinations", "dose date status")).containsExactly("1, , ", "2, , ");
    }

    @Test
    void a_completed_course_is_three_doses_and_counts_once_for_a_client() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | HEPBSTAT | HEPBVAC
                        1        | A        | 1
                        2        | A        | C
                        """);

        assertThat(then.rows("vaccinations", "dose")).containsExactly("1", "2", "3");
    }

    @Test
    void injecting_is_a_fact_and_a_client_who_did_not_say_has_none() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | INJSTAT
                        1        | N
                        2        | C
                        3        | Z
                        """);

        assertThat(then.rows("facts", "date kind code by"))
                .containsExactly(
                        "2012-04-05, injecting-status, current, N0852",
                        "2012-04-05, injecting-status, never, N0852");
    }

    @Test
    void an_assessment_has_the_day_of_triage_and_the_agency_where_nothing_better_is_known() {
        Imported then = Imported.of(folder, "PBRCLIENT | LASARCOMP\nY | Moderate\n");

        assertThat(then.rows("assessments", "date by eligible band"))
                .containsExactly("2012-04-05, N0852, yes, medium");
        assertThat(then.messages(NdtmsNotice.UNVERIFIED_COLUMN)).hasSize(2);
    }

    @Test
    void whoever_is_not_paid_for_is_written_too() {
        Imported then = Imported.of(folder, "PBRCLIENT | LASARCOMP\nN | NA\n");

        assertThat(then.rows("assessments", "eligible band")).containsExactly("no, ");
    }

    @Test
    void without_an_answer_there_is_no_assessment() {
        assertThat(
                        Imported.of(folder, "PBRCLIENT | LASARCOMP\nNA | \n")
                                .rows("assessments", "band"))
                .isEmpty();
    }

    @Test
    void a_mistake_in_an_assessment_costs_the_assessment() {
        Imported then = Imported.of(folder, "PBRCLIENT | LASARCOMP\nperhaps | High\n");

        assertThat(then.rows("assessments", "band")).isEmpty();
        assertThat(then.rows("episodes", "episode")).hasSize(1);
        assertThat(then.notices()).containsExactly("2 PBRCLIENT not-yes-or-no");
    }

    @Test
    void very_high_is_a_band_only_where_there_are_five() {
        String table = "PBRCLIENT | LASARCOMP\nY | Very High\n";

        assertThat(Imported.of(folder, table).rows("assessments", "eligible band"))
                .containsExactly("yes, very-high");
        NdtmsSettings four = NdtmsSettings.standard().withBands(Bands.FOUR);
        assertThat(Imported.of(folder, four, table).rows("assessments", "eligible band"))
                .containsExactly("yes, ");
    }

    @Test
    void an_area_says_what_its_own_columns_and_codes_are_called() throws IOException {
        Path codes = Files.createDirectory(folder.resolve("codes"));
        Files.writeString(
                codes.resolve("fields.csv"),
                """
                field,column,standing,source
                pbr-client,Scheme,sourced,area's own extract
                band,Complexity,sourced,area's own extract
                assessed-on,AssessDate,sourced,area's own extract
                assessed-by,Assessor,sourced,area's own extract
                """);
        Files.writeString(
                codes.resolve("LASARCOMP.csv"), "code,word,standing\nB,banded-b,sourced\n");
        Imported then =
                Imported.of(
                        folder,
                        NdtmsSettings.standard().withCodes(codes),
                        """
                        SCHEME | COMPLEXITY | ASSESSDATE | ASSESSOR
                        Y      | b          | 03/04/2012 | Single Point
                        """);

        assertThat(then.rows("assessments", "date by eligible band"))
                .containsExactly("2012-04-03, Single Point, yes, banded-b");
        assertThat(then.messages(NdtmsNotice.UNVERIFIED_COLUMN)).isEmpty();
    }

    @Test
    void agencies_and_areas_can_be_called_as_contracts_call_them() throws IOException {
        Path codes = Files.createDirectory(folder.resolve("codes"));
        Files.writeString(codes.resolve("AGNCY.csv"), "code,word\nN0852,riverside\n");
        Files.writeString(codes.resolve("AREA.csv"), "code,word\nA12B,sunderland\n");
        Imported then =
                Imported.of(
                        folder,
                        NdtmsSettings.standard().withCodes(codes),
                        """
                        AGNCY | DAT
                        N0852 | A12B
                        N0999 | A12B
                        """);

        assertThat(then.rows("episodes", "provider area episode"))
                .containsExactly("riverside, sunderland, N0852/1", "N0999, sunderland, N0999/1");
        assertThat(then.notices()).containsExactly("3 AGNCY ndtms-unknown-code");
    }
}
