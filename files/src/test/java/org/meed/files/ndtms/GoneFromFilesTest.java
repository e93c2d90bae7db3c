package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it means that the files no longer have something that the history has. */
class GoneFromFilesTest {
    @TempDir Path folder;
    private Months months;

    @BeforeEach
    void start() {
        months = new Months(folder);
    }

    @Test
    void a_client_of_whom_the_files_say_nothing_stays_and_is_told_of() {
        String both = "CLIENTID | EPISODID | FINITIAL\n1001 | 1 | J\n1002 | 2 | K\n";
        months.month("2013-06-30", both);

        Imported then = months.month("2013-09-15", "EPISODID\n1\n");

        assertThat(Months.known(then, "2013-09-15"))
                .containsExactlyInAnyOrder("N0852/1  ", "N0852/2  ");
        assertThat(then.messages(NdtmsNotice.ABSENT))
                .hasSize(1)
                .first()
                .asString()
                .contains("N0852");
        assertThat(then.summary.continued()).contains(new ImportSummary.Continued(0, 0, 0));
    }

    @Test
    void with_complete_files_a_client_of_whom_they_say_nothing_is_gone() {
        String both =
                "CLIENTID | EPISODID | FINITIAL | HEPBVAC\n1001 | 1 | J | 1\n1002 | 2 | K | 2\n";
        months.month("2013-06-30", both);

        Imported then = months.completeMonth("2013-09-15", "EPISODID | HEPBVAC\n1 | 1\n");

        assertThat(Months.known(then, "2013-06-30"))
                .containsExactlyInAnyOrder("N0852/1  ", "N0852/2  ");
        assertThat(Months.known(then, "2013-09-15")).containsExactly("N0852/1  ");
        assertThat(then.rows("clients", "retracts")).filteredOn(id -> !id.isEmpty()).hasSize(1);
        assertThat(then.rows("vaccinations", "retracts"))
                .filteredOn(id -> !id.isEmpty())
                .hasSize(2);
        assertThat(then.messages(NdtmsNotice.ABSENT)).isEmpty();
    }

    @Test
    void another_agency_that_sends_nothing_loses_nothing_even_with_complete_files() {
        String both =
                """
                AGNCY | CLIENTID | EPISODID | HEPBVAC
                N0852 | 1001     | 1        | 1
                N0999 | 55       | 2        | 3
                """;
        months.month("2013-06-30", both);

        Imported then = months.completeMonth("2013-09-15", "EPISODID | HEPBVAC\n1 | 1\n");

        assertThat(Months.known(then, "2013-09-15"))
                .containsExactlyInAnyOrder("N0852/1  ", "N0999/2  ");
        assertThat(then.rows("vaccinations", "dose")).containsExactly("1", "2", "3");
        assertThat(then.messages(NdtmsNotice.ABSENT)).hasSize(1);
    }

    @Test
    void a_client_who_refuses_from_now_on_is_known_only_until_now() {
        String rows = "CLIENTID | EPISODID | FINITIAL | CONSENT\n1001 | 1 | J | Y\n";
        months.month("2013-06-30", rows + "1002 | 2 | K | Y\n");

        Imported then = months.month("2013-09-15", rows + "1002 | 2 | K | N\n");

        assertThat(Months.known(then, "2013-06-30")).hasSize(2);
        assertThat(Months.known(then, "2013-09-15")).containsExactly("N0852/1  ");
    }

    @Test
    void a_birthday_put_right_moves_all_to_the_other_client_and_nothing_stands_twice() {
        String table = "EPISODID | DOB | DISD | DISRSN\n1 | %s | 01/06/2013 | 80\n";
        months.month("2013-06-30", table.formatted("17/05/1980"));

        Imported then = months.month("2013-09-15", table.formatted("17/05/1981"));

        assertThat(Months.known(then, "2013-06-30")).hasSize(1);
        assertThat(Months.known(then, "2013-09-15")).hasSize(1);
        assertThat(then.rows("clients", "born retracts"))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("1980-05-17, "),
                        second -> assertThat(second).isEqualTo("1981-05-17, "),
                        gone -> assertThat(gone).startsWith(", n"));
    }

    @Test
    void a_row_that_cannot_be_used_is_no_row_that_is_gone() {
        String table = "EPISODID | TOPDATE | TRSTAGE | ALCUSE\n1 | 12/04/2012 | S | %s\n";
        months.month("2013-06-30", table.formatted("3"));

        Imported then = months.month("2013-09-15", table.formatted("30"));

        assertThat(then.rows("top", "alcohol")).containsExactly("3");
        assertThat(then.messages(NdtmsNotice.NOT_TAKEN_FOR_GONE)).hasSize(1);
    }

    @Test
    void with_complete_files_a_row_about_nobody_keeps_everybody() {
        String both = "CLIENTID | EPISODID | FINITIAL\n1001 | 1 | J\n1002 | 2 | K\n";
        months.month("2013-06-30", both);

        Imported then =
                months.completeMonth(
                        "2013-09-15", "CLIENTID | EPISODID | FINITIAL\n1001 | 1 | J\n | 2 | \n");

        assertThat(Months.known(then, "2013-09-15")).hasSize(2);
        assertThat(then.messages(NdtmsNotice.NOT_TAKEN_FOR_GONE)).hasSize(1);
    }
}
