package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.files.InputRefused;

/** An import that goes on from the history of an earlier one: what is added, and what it means. */
class ContinuedImportTest {
    private static final String EPISODE = "episode discharged reason recorded retracts supersedes";
    private static final String OPEN = "EPISODID | DISD | DISRSN\n1 |  | \n";
    private static final String OVER = "EPISODID | DISD | DISRSN\n1 | 01/06/2013 | 80\n";
    private static final String LEFT = "EPISODID | DISD | DISRSN\n1 | 01/06/2013 | 86\n";

    @TempDir Path folder;
    private Months months;

    @BeforeEach
    void start() {
        months = new Months(folder);
    }

    @Test
    void a_discharge_entered_late_replaces_the_row_from_its_own_day_on() {
        Imported june = months.month("2013-06-30", OPEN);
        String id = june.rows("episodes", "id").getFirst();

        Imported september = months.month("2013-09-15", OVER);

        assertThat(september.rows("episodes", EPISODE))
                .containsExactly(
                        "N0852/1, , , 2013-06-30, , ",
                        "N0852/1, 2013-06-01, completed-drug-free, 2013-09-15, , " + id);
        assertThat(september.rows("episodes", "id")).containsExactly(id, id + "-2013-09-15");
        assertThat(Months.known(september, "2013-06-30")).containsExactly("N0852/1  ");
        assertThat(Months.known(september, "2013-09-14")).containsExactly("N0852/1  ");
        assertThat(Months.known(september, "2013-09-15"))
                .containsExactly("N0852/1 2013-06-01 completed-drug-free");
        assertThat(september.summary.continued()).contains(new ImportSummary.Continued(0, 1, 0));
    }

    @Test
    void the_same_file_again_adds_nothing() throws IOException {
        String table =
                "EPISODID | TOPDATE | TRSTAGE | HEPBVAC | PBRCLIENT\n1 | 12/04/2012 | S | 2 | Y\n";
        Imported june = months.month("2013-06-30", table);

        Imported september = months.month("2013-09-15", table);

        assertThat(september.summary.continued()).contains(new ImportSummary.Continued(0, 0, 0));
        for (String file : june.summary.files()) {
            if (!file.equals("notices.csv")) {
                assertThat(september.folder.resolve(file))
                        .hasSameBinaryContentAs(june.folder.resolve(file));
            }
        }
    }

    @Test
    void what_is_new_is_known_from_the_day_of_its_import() {
        months.month("2013-06-30", "EPISODID | TOPDATE | TRSTAGE\n1 | 12/04/2012 | S\n");

        Imported september =
                months.month(
                        "2013-09-15",
                        """
                        EPISODID | TOPDATE    | TRSTAGE
                        1        | 12/04/2012 | S
                        1        | 12/07/2012 | R
                        2        |            |
                        """);

        assertThat(september.rows("top", "date stage recorded supersedes"))
                .containsExactly(
                        "2012-04-12, start, 2013-06-30, ", "2012-07-12, review, 2013-09-15, ");
        assertThat(september.rows("episodes", "episode recorded"))
                .containsExactly("N0852/1, 2013-06-30", "N0852/2, 2013-09-15");
    }

    @Test
    void a_value_that_changes_and_changes_back_is_three_rows() {
        months.month("2013-06-30", OVER);
        months.month("2013-07-31", LEFT);

        Imported then = months.month("2013-08-31", OVER);

        String id = then.rows("episodes", "id").getFirst();
        assertThat(then.rows("episodes", "id supersedes"))
                .containsExactly(
                        id + ", ",
                        id + "-2013-07-31, " + id,
                        id + "-2013-08-31, " + id + "-2013-07-31");
        assertThat(Months.known(then, "2013-07-30"))
                .containsExactly("N0852/1 2013-06-01 completed-drug-free");
        assertThat(Months.known(then, "2013-07-31"))
                .containsExactly("N0852/1 2013-06-01 dropped-out");
        assertThat(Months.known(then, "2013-08-31"))
                .containsExactly("N0852/1 2013-06-01 completed-drug-free");
    }

    @Test
    void an_episode_that_goes_and_comes_back_and_goes_is_known_so() {
        String without = "EPISODID\n7\n";
        String with = "EPISODID\n7\n1\n";
        months.month("2013-05-31", with);
        months.month("2013-06-30", without);
        months.month("2013-07-31", with);

        Imported then = months.month("2013-08-31", without);

        assertThat(Months.known(then, "2013-05-31"))
                .containsExactlyInAnyOrder("N0852/1  ", "N0852/7  ");
        assertThat(Months.known(then, "2013-06-30")).containsExactly("N0852/7  ");
        assertThat(Months.known(then, "2013-07-31"))
                .containsExactlyInAnyOrder("N0852/1  ", "N0852/7  ");
        assertThat(Months.known(then, "2013-08-31")).containsExactly("N0852/7  ");
        assertThat(then.rows("interventions", "episode recorded retracts"))
                .as("its interventions go and come with it")
                .hasSize(5);
        assertThat(then.summary.continued()).contains(new ImportSummary.Continued(0, 0, 2));
    }

    @Test
    void what_was_changed_and_then_goes_does_not_come_back_as_it_was_first() {
        months.month("2013-06-30", OPEN + "7 | | \n");
        months.month("2013-07-31", OVER + "7 | | \n");

        Imported then = months.month("2013-08-31", "EPISODID\n7\n");

        assertThat(Months.known(then, "2013-07-31"))
                .containsExactlyInAnyOrder("N0852/1 2013-06-01 completed-drug-free", "N0852/7  ");
        assertThat(Months.known(then, "2013-08-31")).containsExactly("N0852/7  ");
    }

    @Test
    void two_imports_of_one_day_are_told_apart() {
        months.month("2013-06-30", OPEN);
        months.month("2013-06-30", OVER);

        Imported then = months.month("2013-06-30", LEFT);

        String id = then.rows("episodes", "id").getFirst();
        assertThat(then.rows("episodes", "id"))
                .containsExactly(id, id + "-2013-06-30", id + "-2013-06-30-2");
        assertThat(Months.known(then, "2013-06-30"))
                .containsExactly("N0852/1 2013-06-01 dropped-out");
    }

    @Test
    void the_rows_of_others_are_carried_on_to_the_letter() throws IOException {
        Imported june = months.month("2013-06-30", OPEN);
        String client = june.rows("clients", "client").getFirst();
        String deaths = "date,client,our note\r\n2013-06-01,%s,\"a, b\"\r\n".formatted(client);
        Files.writeString(june.folder.resolve("deaths.csv"), deaths);
        String facts = "id,client,date,kind,value\nf1,%s,2013-01-01,local,1\n".formatted(client);
        Files.writeString(june.folder.resolve("facts.csv"), facts);

        Imported then =
                months.month(
                        "2013-09-15",
                        OPEN.replace("DISRSN", "DISRSN|INJSTAT").replace("| \n", "| |C\n"));

        assertThat(then.folder.resolve("deaths.csv")).hasContent(deaths);
        assertThat(then.rows("facts", "id date kind value recorded"))
                .satisfiesExactly(
                        own -> assertThat(own).isEqualTo("f1, 2013-01-01, local, 1, "),
                        more ->
                                assertThat(more)
                                        .endsWith("2012-04-05, injecting-status, , 2013-09-15"));
    }

    @Test
    void what_people_corrected_stays_until_they_say_otherwise() throws IOException {
        Imported june = months.month("2013-06-30", OVER);
        Path episodes = june.folder.resolve("episodes.csv");
        String id = june.rows("episodes", "id").getFirst();
        String client = june.rows("clients", "client").getFirst();
        String text = Files.readString(episodes).strip();
        List<String> lines = text.lines().toList();
        String own =
                lines.get(1)
                        .replace("completed-drug-free", "transferred")
                        .replace("," + id + ",2013-06-30,", ",mine,2013-07-10,");
        Files.writeString(
                episodes,
                "%s,supersedes\n%s,\n%s,%s\n".formatted(lines.get(0), lines.get(1), own, id));

        Imported same = months.month("2013-07-31", OVER);
        Imported other = months.month("2013-08-31", LEFT);

        assertThat(own).contains(client).contains("mine");
        assertThat(Months.known(same, "2013-07-31"))
                .containsExactly("N0852/1 2013-06-01 transferred");
        assertThat(same.messages(NdtmsNotice.CORRECTED_ELSEWHERE)).isEmpty();
        assertThat(Months.known(other, "2013-08-31"))
                .containsExactly("N0852/1 2013-06-01 transferred");
        assertThat(other.messages(NdtmsNotice.CORRECTED_ELSEWHERE)).hasSize(1);
    }

    @Test
    void a_history_is_continued_only_forwards() {
        months.month("2013-06-30", OPEN);

        assertThatThrownBy(() -> months.month("2013-06-29", OVER))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("recorded on 2013-06-30 in clients.csv, after 2013-06-29");
    }

    @Test
    void a_history_is_continued_on_a_day() {
        Imported june = months.month("2013-06-30", OPEN);

        assertThatThrownBy(() ->
                        Imported.of(folder, NdtmsSettings.standard().withOnto(june.folder), OVER))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("--recorded");
    }

    @Test
    void with_another_salt_nothing_is_written() {
        months.month("2013-06-30", OPEN);

        assertThatThrownBy(() ->
                        months.file(
                                "2013-09-15",
                                NdtmsSettings.standard().withSalt("other"),
                                Imported.whole(OVER)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("other client ids");
        assertThat(folder.resolve("month-2/history")).doesNotExist();
    }

    @Test
    void the_history_that_is_continued_is_not_written_over() {
        Path own = months.month("2013-06-30", OPEN).folder;
        NdtmsSettings settings =
                NdtmsSettings.standard().withRecorded(LocalDate.of(2013, 9, 15)).withOnto(own);

        assertThatThrownBy(() ->
                        NdtmsImport.run(List.of(own.resolveSibling("export.csv")), settings, own))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("folder of its own");
    }

    @Test
    void a_history_without_recorded_days_can_be_continued_too() {
        Imported first = Imported.of(folder, OVER + "2 | | \n");
        NdtmsSettings onto =
                NdtmsSettings.standard()
                        .withOnto(first.folder)
                        .withRecorded(LocalDate.of(2013, 9, 15));
        Path later = folder.resolve("later");
        assertThat(later.toFile().mkdir()).isTrue();

        Imported then = Imported.of(later, onto, LEFT + "2 | | \n");

        assertThat(Months.known(then, "2013-05-31")).containsExactly("N0852/1  ", "N0852/2  ");
        assertThat(Months.known(then, "2013-09-14"))
                .containsExactly("N0852/1 2013-06-01 completed-drug-free", "N0852/2  ");
        assertThat(Months.known(then, "2013-09-15")).contains("N0852/1 2013-06-01 dropped-out");
    }

    @Test
    void unknown_columns_are_kept_once() {
        months.month("2013-06-30", "EPISODID | Our Ref\n1 | =1+1\n");

        Imported then = months.month("2013-09-15", "EPISODID | Our Ref\n1 | =1+1\n1 | new\n");

        assertThat(then.rows("extras", "column value"))
                .containsExactly("OUR REF, '=1+1", "OUR REF, new");
    }
}
