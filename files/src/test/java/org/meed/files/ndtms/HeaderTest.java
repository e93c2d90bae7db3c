package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers: which version, what is missing, what nobody knows. */
class HeaderTest {
    @TempDir Path folder;

    @Test
    void the_version_is_told_by_columns_that_came_and_went() {
        assertThat(version("PCT")).containsExactly("1  The columns are those of M or earlier.");
        assertThat(version("PCT | RELIGION")).containsExactly("1  The columns are those of M.");
        assertThat(version("VETERAN")).containsExactly("1  The columns are those of P or later.");
        assertThat(version("DAT")).containsExactly("1  The columns are those of any version.");
        assertThat(version("PCT | UTLA"))
                .containsExactly(
                        "1  The columns are those of no one version: some columns came with P, some went after M.");
    }

    @Test
    void an_unknown_column_is_told_once_and_kept() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | CIRDATE    | Our Ref
                        1        | 01/07/2017 | =1+1
                        1        | 01/07/2017 |
                        2        | NA         | R2
                        """);

        assertThat(then.rows("extras", "episode column value"))
                .containsExactly(
                        "N0852/1, CIRDATE, 01/07/2017",
                        "N0852/1, OUR REF, '=1+1",
                        "N0852/2, OUR REF, R2");
        assertThat(then.messages(NdtmsNotice.UNKNOWN_HEADER))
                .containsExactly(
                        "1 CIRDATE `CIRDATE` is not a column that we know.",
                        "1 OUR REF `OUR REF` is not a column that we know.");
    }

    @Test
    void columns_that_are_known_and_not_needed_are_left_behind() {
        Imported then = Imported.of(folder, "ETHNIC | PC | GPPTCE\nA | AB1 2 | Y00001\n");

        assertThat(then.rows("extras", "value")).isEmpty();
        assertThat(then.notices()).isEmpty();
    }

    @Test
    void order_and_capitals_of_columns_are_of_no_matter() {
        List<String> lines = Imported.whole("dat | Drug2\nA12B | 3201\n").lines().toList();
        List<List<String>> columns = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
            Collections.reverse(cells);
            columns.add(cells);
        }
        String turned =
                columns.stream()
                        .map(cells -> String.join(",", cells))
                        .collect(Collectors.joining("\r\n"));
        Imported then = Imported.file(folder, NdtmsSettings.standard(), "\uFEFF" + turned);

        assertThat(then.rows("episodes", "area substances")).containsExactly("A12B, heroin;crack");
        assertThat(then.notices()).isEmpty();
    }

    @Test
    void a_missing_column_that_matters_is_told_and_tolerated() {
        Imported then =
                Imported.file(
                        folder,
                        NdtmsSettings.standard(),
                        """
                        FINITIAL,SINITIAL,DOB,SEX,AGNCY,CLIENTID,CONSENT,EPISODID,REFLD,TRIAGED,DRUG1,MODAL,MODST
                        J,S,17/05/1980,1,N0852,1001,Y,1,01/04/2012,05/04/2012,1011,94,10/04/2012
                        """);

        assertThat(then.rows("episodes", "started")).containsExactly("2012-04-10");
        assertThat(then.notices())
                .containsExactly(
                        "1 DISD ndtms-missing-header",
                        "1 DISRSN ndtms-missing-header",
                        "1 TOPDATE ndtms-missing-header",
                        "1 TRSTAGE ndtms-missing-header");
    }

    @Test
    void without_the_columns_of_the_attributor_no_row_is_read() {
        String text = "AGNCY,CLIENTID,CONSENT,DOB,SEX\nN0852,1001,Y,17/05/1980,1\n";

        Imported then = Imported.file(folder, NdtmsSettings.standard(), text);

        assertThat(then.summary.rowsLost()).isEqualTo(1);
        assertThat(then.summary.files()).isEmpty();
        assertThat(then.folder).doesNotExist();
        assertThat(then.notices())
                .containsExactly(
                        "1 FINITIAL ndtms-missing-key-header",
                        "1 SINITIAL ndtms-missing-key-header");
    }

    @Test
    void a_file_of_something_else_is_told_so_once() {
        Imported then =
                Imported.file(
                        folder, NdtmsSettings.standard(), "name,price\napples,1.20\npears,2\n");

        assertThat(then.notices()).containsExactly("1  no-header");
        assertThat(then.summary.rowsRead()).isEqualTo(2);
    }

    @Test
    void an_empty_file_is_told_so() {
        assertThat(Imported.file(folder, NdtmsSettings.standard(), "").notices())
                .containsExactly("1  no-header");
    }

    @Test
    void a_column_that_stands_twice_is_read_where_it_stands_first() {
        Imported then = Imported.of(folder, "DRUG2 | DRUG2\n3201 | 5000\n");

        assertThat(then.rows("episodes", "substances")).containsExactly("heroin;crack");
        assertThat(then.notices()).containsExactly("1 DRUG2 repeated-column");
    }

    private List<String> version(String columns) {
        String cells = columns.replaceAll("[^|]+", " ");
        return Imported.of(folder, columns + "\n" + cells + "\n").messages(NdtmsNotice.DATA_SET);
    }
}
