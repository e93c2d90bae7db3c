package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flattened rows become one episode, its interventions and its TOPs again. */
class FoldingTest {
    @TempDir Path folder;

    @Test
    void an_episode_repeated_beside_each_modality_and_top_is_one_episode() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        MODID | MODAL | MODST      | TOPID | TOPDATE    | TRSTAGE | OPIUSE
                        1     | 94    | 10/04/2012 | 1     | 12/04/2012 | S       | 28
                        1     | 94    | 10/04/2012 | 2     | 12/07/2012 | R       | 4
                        2     | 95    | 20/04/2012 | 1     | 12/04/2012 | S       | 28
                        2     | 95    | 20/04/2012 | 2     | 12/07/2012 | R       | 4
                        """);

        assertThat(then.rows("episodes", "episode provider referred triaged started"))
                .containsExactly("N0852/1, N0852, 2012-04-01, 2012-04-05, 2012-04-10");
        assertThat(then.rows("interventions", "episode kind started"))
                .containsExactly(
                        "N0852/1, pharmacological, 2012-04-10",
                        "N0852/1, psychosocial, 2012-04-20");
        assertThat(then.rows("top", "date stage opiates by"))
                .containsExactly("2012-04-12, start, 28, N0852", "2012-07-12, review, 4, N0852");
        assertThat(then.notices()).isEmpty();
    }

    @Test
    void modalities_and_tops_without_ids_are_told_apart_by_their_day() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        MODID | MODST      | TOPID | TOPDATE    | TRSTAGE
                              | 10/04/2012 |       | 12/04/2012 | S
                              | 10/04/2012 |       | 12/07/2012 | R
                              | 20/05/2012 |       | 12/07/2012 | R
                        """);

        assertThat(then.rows("interventions", "started"))
                .containsExactly("2012-04-10", "2012-05-20");
        assertThat(then.rows("top", "date")).containsExactly("2012-04-12", "2012-07-12");
    }

    @Test
    void episodes_without_an_id_are_told_apart_by_their_referral() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | REFLD      | TRIAGED    | MODST
                                 | 01/04/2012 | 05/04/2012 | 10/04/2012
                                 | 01/04/2012 | 05/04/2012 | 10/04/2012
                                 | 01/04/2013 | 05/04/2013 | 10/04/2013
                        """);

        assertThat(then.rows("episodes", "episode"))
                .containsExactly("N0852/2012-04-01", "N0852/2013-04-01");
    }

    @Test
    void the_same_episode_number_of_two_agencies_is_two_episodes_of_one_client() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        AGNCY | CLIENTID
                        N0852 | 1001
                        N0999 | 77
                        """);

        assertThat(then.rows("episodes", "episode")).containsExactly("N0852/1", "N0999/1");
        assertThat(then.summary.clients()).isEqualTo(1);
    }

    @Test
    void the_same_episode_number_under_two_client_numbers_of_an_agency_is_two_episodes() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        CLIENTID | REFLD
                        1001     | 01/04/2012
                        1002     | 02/04/2012
                        """);

        assertThat(then.rows("episodes", "episode referred"))
                .containsExactly("N0852/1, 2012-04-01", "N0852/1-2, 2012-04-02");
        assertThat(then.notices()).containsExactly("3 CLIENTID ndtms-client-numbers-differ");
    }

    @Test
    void an_empty_cell_contradicts_nothing() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        MODID | DISD       | DISRSN | ACCMNEED
                        1     |            |        | 1
                        2     | 01/11/2012 | 80     | NA
                        """);

        assertThat(then.rows("episodes", "discharged reason accommodation"))
                .containsExactly("2012-11-01, completed-drug-free, urgent");
        assertThat(then.notices()).isEmpty();
    }

    @Test
    void where_rows_contradict_each_other_what_most_say_is_kept_whole() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        MODID | DISD       | DISRSN
                        1     | 01/11/2012 | 86
                        2     | 01/12/2012 | 80
                        3     | 01/12/2012 | 80
                        """);

        assertThat(then.rows("episodes", "discharged reason"))
                .containsExactly("2012-12-01, completed-drug-free");
        assertThat(then.messages(NdtmsNotice.CONFLICTING_ROWS))
                .containsExactly(
                        "2 DISD `2012-11-01` here, `2012-12-01` in export.csv line 3, which is kept.");
        assertThat(then.summary.rowsKept()).isEqualTo(3);
    }

    @Test
    void of_as_many_rows_the_fuller_is_kept_and_of_as_full_ones_the_later_text() {
        Imported fuller =
                Imported.of(
                        folder,
                        """
                        DISD       | DISRSN | ACCMNEED
                        01/12/2012 | 86     |
                        01/11/2012 | 80     | 2
                        """);
        assertThat(fuller.rows("episodes", "discharged")).containsExactly("2012-11-01");

        Imported later =
                Imported.of(
                        folder,
                        """
                        DISD       | DISRSN
                        01/12/2012 | 86
                        01/11/2012 | 80
                        """);
        assertThat(later.rows("episodes", "discharged")).containsExactly("2012-12-01");
    }

    @Test
    void a_top_repeated_soundly_survives_a_row_in_which_it_is_broken() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        TOPID | TOPDATE    | TRSTAGE | OPIUSE | CRAUSE
                        1     | 12/04/2012 | S       | 29     | 3
                        1     | 12/04/2012 | S       | 29     | 3
                        1     | 12/04/2012 | S       | 28     | 3
                        """);

        assertThat(then.rows("top", "opiates crack")).containsExactly("28, 3");
        assertThat(then.notices())
                .containsExactly("2 OPIUSE number-out-of-range", "3 OPIUSE number-out-of-range");
    }

    @Test
    void what_is_sound_apart_and_not_together_is_lost() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        MODID | MODST      | MODEND     | MODEXIT
                        1     | 10/04/2012 |            |
                        1     |            | 09/04/2012 | A
                        2     | 20/04/2012 |            |
                        """);

        assertThat(then.rows("interventions", "started")).containsExactly("2012-04-20");
        assertThat(then.notices())
                .contains("2 MODEND dates-out-of-order", "3 MODEND dates-out-of-order");
    }
}
