package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom rows are about, under ids that do not say so. */
class IdentityTest {
    private static final NdtmsSettings BY_AGENCY =
            NdtmsSettings.standard().withClientIds(ClientIds.AGENCY);

    @TempDir Path folder;

    @Test
    void a_client_is_a_letter_and_sixteen_figures_of_a_hash() {
        Imported then = Imported.of(folder, "EPISODID\n1\n");

        assertThat(then.rows("clients", "client")).first().asString().matches("c[0-9a-f]{16}");
        assertThat(then.rows("clients", "born sex")).containsExactly("1980-05-17, male");
    }

    @Test
    void one_attributor_is_one_client_whatever_its_agency_and_however_it_is_written() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        AGNCY | CLIENTID | FINITIAL | SINITIAL | DOB        | SEX
                        N0852 | 1001     | J        | S        | 17/05/1980 | 1
                        N0999 | 77       | j        | s        | 1980-05-17 | M
                        N0777 | 5        | John     | Smith    | 17/5/1980  | 1
                        """);

        assertThat(then.summary.clients()).isEqualTo(1);
    }

    @Test
    void another_birthday_or_initial_or_sex_is_another_client() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        CLIENTID | FINITIAL | DOB        | SEX
                        1        | J        | 17/05/1980 | 1
                        2        | K        | 17/05/1980 | 1
                        3        | J        | 18/05/1980 | 1
                        4        | J        | 17/05/1980 | 2
                        """);

        assertThat(then.summary.clients()).isEqualTo(4);
    }

    @Test
    void a_salt_makes_other_ids_and_the_same_salt_the_same() {
        NdtmsSettings salted = NdtmsSettings.standard().withSalt("winter");
        String none = client(NdtmsSettings.standard());
        String one = client(salted);

        assertThat(one).isNotEqualTo(none).isEqualTo(client(salted));
        assertThat(client(NdtmsSettings.standard().withSalt("summer"))).isNotEqualTo(one);
    }

    @Test
    void an_import_without_a_salt_says_so() {
        assertThat(Imported.of(folder, "EPISODID\n1\n").messages(NdtmsNotice.NO_SALT)).hasSize(1);
        assertThat(
                        Imported.of(
                                        folder,
                                        NdtmsSettings.standard().withSalt("winter"),
                                        "EPISODID\n1\n")
                                .messages(NdtmsNotice.NO_SALT))
                .isEmpty();
    }

    @Test
    void by_agency_one_person_at_two_agencies_is_two_clients() {
        String table = "AGNCY\nN0852\nN0999\n";

        assertThat(Imported.of(folder, BY_AGENCY, table).summary.clients()).isEqualTo(2);
    }

    @Test
    void by_agency_neither_initials_nor_birthday_are_needed() {
        Imported then =
                Imported.of(
                        folder,
                        BY_AGENCY,
                        """
                        FINITIAL | SINITIAL | DOB | SEX
                                 |          |     |
                        """);

        assertThat(then.rows("clients", "born sex")).containsExactly(", ");
        assertThat(then.notices()).isEmpty();
    }

    @Test
    void a_row_that_does_not_tell_whom_it_is_about_is_lost_and_every_gap_is_noted() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | SINITIAL | DOB | AGNCY
                        1        | S        | 17/05/1980 | N0852
                        2        |          |            |
                        """);

        assertThat(then.summary.rowsLost()).isEqualTo(1);
        assertThat(then.notices())
                .containsExactly(
                        "3 AGNCY ndtms-no-identity",
                        "3 DOB ndtms-no-identity",
                        "3 SINITIAL ndtms-no-identity");
    }

    @Test
    void a_birthday_before_1903_or_after_the_referral_costs_the_row() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | DOB        | REFLD
                        1        | 17/05/1980 | 01/04/2012
                        2        | 31/12/1902 | 01/04/2012
                        3        | 01/04/2012 | 01/04/2012
                        """);

        assertThat(then.rows("episodes", "episode")).containsExactly("N0852/1");
        assertThat(then.notices())
                .containsExactly("3 DOB ndtms-unlikely-birth", "4 DOB ndtms-unlikely-birth");
    }

    @Test
    void one_number_beside_two_attributors_is_proposed_as_one_person() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | DOB
                        1        | 17/05/1980
                        2        | 17/05/1981
                        """);

        assertThat(then.summary.clients()).isEqualTo(2);
        assertThat(then.rows("links", "state by")).containsExactly("proposed, ndtms");
        assertThat(then.messages(NdtmsNotice.CLIENT_NUMBER_SHARED)).hasSize(1);
    }

    @Test
    void a_client_lives_where_the_last_referral_says() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | REFLD      | TRIAGED    | MODST      | DAT
                        2        | 01/05/2013 | 05/05/2013 | 10/05/2013 | A12B
                        1        | 01/04/2012 | 05/04/2012 | 10/04/2012 | B99B
                        """);

        assertThat(then.rows("clients", "area")).containsExactly("A12B");
        assertThat(then.rows("episodes", "episode area"))
                .containsExactly("N0852/1, B99B", "N0852/2, A12B");
    }

    @Test
    void no_initial_and_no_client_number_reaches_the_history() {
        Imported then = Imported.of(folder, "FINITIAL | SINITIAL | CLIENTID\nXx | Yy | QQ7\n");

        for (String file : then.summary.files()) {
            assertThat(then.folder.resolve(file)).content().doesNotContain("QQ7", "Xx", "Yy");
        }
    }

    private String client(NdtmsSettings settings) {
        return Imported.of(folder, settings, "EPISODID\n1\n").rows("clients", "client").getFirst();
    }
}
