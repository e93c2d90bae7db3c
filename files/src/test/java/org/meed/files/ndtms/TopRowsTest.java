package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a TOP says in the history, and what costs it. */
class TopRowsTest {
    @TempDir Path folder;

    @Test
    void every_item_has_its_column() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        TOPDATE|TRSTAGE|ALCUSE|OPIUSE|CRAUSE|COCAUSE|AMPHUSE|CANNUSE|OTDRGUSE|IVDRGUSE|SHARING|SHOTHEFT|DRGSELL|OTHTHEFT|ASSAULT|PSYHSTAT|PWORK|EDUCAT|ACUTHPBM|HRISK|PHSTAT|QUALLIFE|TOBUSE
                        12/04/2012|S|1|2|3|4|5|6|7|8|Y|9|10|N|Y|11|12|13|N|Y|14|15|16
                        """);

        assertThat(
                        then.rows(
                                "top",
                                "alcohol opiates crack cocaine amphetamines cannabis other tobacco injected"))
                .containsExactly("1, 2, 3, 4, 5, 6, 7, 16, 8");
        assertThat(then.rows("top", "shoplifting selling paid_work volunteering education"))
                .containsExactly("9, 10, 12, , 13");
        assertThat(then.rows("top", "sharing other_theft assault housing_problem eviction_risk"))
                .containsExactly("yes, no, yes, no, yes");
        assertThat(then.rows("top", "psychological physical quality_of_life"))
                .containsExactly("11, 14, 15");
        assertThat(then.notices()).isEmpty();
    }

    @Test
    void stages_have_words() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        TOPDATE    | TRSTAGE
                        12/04/2012 | S
                        12/07/2012 | R
                        12/10/2012 | E
                        12/12/2012 | P
                        """);

        assertThat(then.rows("top", "stage")).containsExactly("start", "review", "exit", "post");
    }

    @Test
    void not_available_is_unknown_and_never_nought() {
        Imported then =
                Imported.of(folder, "TOPDATE | TRSTAGE | OPIUSE | CRAUSE\n12/04/2012|S|NA|0\n");

        assertThat(then.rows("top", "opiates crack")).containsExactly(", 0");
    }

    @Test
    void a_mistake_in_a_top_costs_the_top_and_not_its_episode() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        TOPID | TOPDATE    | TRSTAGE | OPIUSE | PSYHSTAT | SHARING
                        1     | 12/04/2012 | S       | 29     | 10       | N
                        2     | 12/07/2012 | R       | 4      | 21       | N
                        3     | 12/08/2012 | R       | 4      | 10       | maybe
                        4     | 2012       | R       | 4      | 10       | N
                        5     |            | R       | 4      | 10       | N
                        6     | 12/10/2012 | R       | x      | 10       | N
                        7     | 12/11/2012 | R       | 4      | 10       | N
                        """);

        assertThat(then.rows("top", "date")).containsExactly("2012-11-12");
        assertThat(then.rows("episodes", "episode")).containsExactly("N0852/1");
        assertThat(then.summary.rowsKept()).isEqualTo(7);
        assertThat(then.notices())
                .containsExactly(
                        "2 OPIUSE number-out-of-range",
                        "3 PSYHSTAT number-out-of-range",
                        "4 SHARING not-yes-or-no",
                        "5 TOPDATE no-such-day",
                        "6 TOPDATE ndtms-top-without-day",
                        "7 OPIUSE not-a-number");
    }

    @Test
    void a_mistake_in_a_modality_leaves_the_top_of_its_row() {
        Imported then =
                Imported.of(folder, "MODST | TOPDATE | TRSTAGE\n31/04/2012 | 12/04/2012 | S\n");

        assertThat(then.rows("top", "date")).containsExactly("2012-04-12");
        assertThat(then.rows("interventions", "started")).isEmpty();
        assertThat(then.notices()).containsExactly("2 MODST no-such-day");
    }

    @Test
    void a_mistake_in_the_episode_costs_all_of_the_row() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | DISD       | TOPDATE
                        1        |            |
                        2        | 31/04/2012 | 12/04/2012
                        """);

        assertThat(then.rows("top", "date")).isEmpty();
        assertThat(then.summary.rowsLost()).isEqualTo(1);
    }

    @Test
    void what_is_unlikely_is_noted_and_kept() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        TOPDATE    | TRSTAGE | IVDRGUSE | SHARING | DISD       | DISRSN
                        01/04/2012 | S       | 0        | Y       | 01/11/2012 | 80
                        02/11/2012 | R       | 0        | N       | 01/11/2012 | 80
                        02/11/2012 | E       | 0        | N       | 01/11/2012 | 80
                        01/10/2012 |         | 0        | N       | 01/11/2012 | 80
                        """);

        assertThat(then.rows("top", "date")).hasSize(4);
        assertThat(then.notices())
                .containsExactly(
                        "2 SHARING ndtms-sharing-without-injecting",
                        "2 TOPDATE ndtms-days-disagree",
                        "3 TOPDATE ndtms-days-disagree",
                        "5 TRSTAGE ndtms-missing-cell");
    }

    @Test
    void a_start_top_more_than_fourteen_days_from_the_start_is_told() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | TOPDATE    | TRSTAGE
                        1        | 24/04/2012 | S
                        2        | 25/04/2012 | S
                        """);

        assertThat(then.messages(NdtmsNotice.START_TOP_FAR))
                .containsExactly("3 TOPDATE 2012-04-25 is 15 days from the start, 2012-04-10.");
    }

    @Test
    void an_open_episode_without_a_top_for_26_weeks_is_told_on_the_day_of_the_submission() {
        String table =
                """
                EPISODID | TOPDATE    | TRSTAGE | DISD       | DISRSN
                1        | 12/04/2012 | S       |            |
                2        | 12/04/2012 | S       | 01/06/2012 | 86
                """;
        NdtmsSettings settings = NdtmsSettings.standard();
        LocalDate due = LocalDate.of(2012, 4, 12).plusWeeks(26);

        assertThat(Imported.of(folder, settings.withRecorded(due), table).notices()).isEmpty();
        assertThat(Imported.of(folder, settings.withRecorded(due.plusDays(1)), table).notices())
                .containsExactly("2 TOPDATE ndtms-no-recent-top");
        assertThat(Imported.of(folder, settings, table).notices()).isEmpty();
    }
}
