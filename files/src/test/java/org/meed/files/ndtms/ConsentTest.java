package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.files.InputRefused;

/** What is kept of clients who refuse, or were not asked. */
class ConsentTest {
    @TempDir Path folder;

    @Test
    void nothing_is_kept_of_a_row_without_consent() throws IOException {
        Imported then =
                Imported.of(
                        folder,
                        """
                        CLIENTID | EPISODID | CONSENT | SINITIAL | DAT  | POSTCODE
                        1001     | 1        | Y       | S        | A10B |
                        1002     | 2        | N       | Q        | Z99Z | QQ11
                        """);

        assertThat(then.rows("episodes", "episode")).containsExactly("N0852/1");
        assertThat(then.summary.rowsWithoutConsent()).isEqualTo(1);
        assertThat(then.summary.rowsLost()).isZero();
        assertThat(then.notices()).containsExactly("3 CONSENT ndtms-consent-refused");
        try (Stream<Path> files = Files.list(then.folder)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("Z99Z", "QQ11"));
        }
    }

    @Test
    void a_refusal_with_only_the_cells_allowed_needs_no_notice() {
        Imported then =
                Imported.file(
                        folder,
                        NdtmsSettings.standard(),
                        """
                        AGNCY,CLIENTID,CONSENT,FINITIAL,SINITIAL,DOB,SEX,EPISODID,REFLD,DRUG1,TRIAGED,DISD,DISRSN,MODAL,MODST,TOPDATE,TRSTAGE
                        N0852,1001,Y,J,S,17/05/1980,1,1,01/04/2012,1011,05/04/2012,NA,NA,94,10/04/2012,NA,NA
                        N0852,1002,N,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA
                        """);

        assertThat(then.notices()).isEmpty();
        assertThat(then.summary.rowsWithoutConsent()).isEqualTo(1);
        assertThat(then.summary.clients()).isEqualTo(1);
    }

    @Test
    void a_refusal_goes_before_a_consent_to_the_same_episode_in_whatever_order() {
        String refused = "1001 | 1 | N\n";
        String given = "1001 | 1 | Y\n";
        String other = "1003 | 3 | Y\n";
        for (String rows : new String[] {refused + given + other, given + other + refused}) {
            Imported then = Imported.of(folder, "CLIENTID | EPISODID | CONSENT\n" + rows);

            assertThat(then.rows("episodes", "episode")).containsExactly("N0852/3");
            assertThat(then.messages(NdtmsNotice.CONSENT_DIFFERS)).hasSize(1);
            assertThat(then.summary.rowsLost()).isEqualTo(1);
        }
    }

    @Test
    void a_refusal_that_names_no_episode_leaves_the_others_and_is_noted() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        CLIENTID | EPISODID | CONSENT
                        1001     | 1        | Y
                        1001     |          | N
                        """);

        assertThat(then.rows("episodes", "episode")).containsExactly("N0852/1");
        assertThat(then.messages(NdtmsNotice.CONSENT_REFUSED_ELSEWHERE))
                .containsExactly("2 CONSENT Consent is refused in export.csv line 3.");
    }

    @Test
    void without_the_column_nothing_is_read_unless_somebody_says_that_all_consent() {
        String renamed =
                Imported.whole("CONSENTED | EPISODID\nN | 1\n").replace(",CONSENT,", ",X,");

        assertThatThrownBy(() -> Imported.file(folder, NdtmsSettings.standard(), renamed))
                .isInstanceOf(InputRefused.class)
                .hasMessage(
                        "export.csv has no column CONSENT, so nobody can tell who refused."
                                + " Maybe `CONSENTED`? If all its clients consent, say so with --all-consent.");
        assertThat(folder.resolve("history")).doesNotExist();

        Imported then =
                Imported.file(folder, NdtmsSettings.standard().withAllConsent(true), renamed);

        assertThat(then.rows("episodes", "episode")).containsExactly("N0852/1");
        assertThat(then.messages(NdtmsNotice.CONSENT_ASSUMED))
                .containsExactly(
                        "1 CONSENT The file has no column CONSENT: all its clients are taken to consent.");
    }

    @Test
    void where_the_column_is_there_it_is_read_whatever_somebody_said() {
        Imported then =
                Imported.of(
                        folder,
                        NdtmsSettings.standard().withAllConsent(true),
                        "EPISODID | CONSENT\n1 | Y\n2 | N\n");

        assertThat(then.rows("episodes", "episode")).containsExactly("N0852/1");
        assertThat(then.messages(NdtmsNotice.CONSENT_ASSUMED)).isEmpty();
    }

    @Test
    void a_row_that_does_not_say_is_lost() {
        Imported then =
                Imported.of(
                        folder,
                        """
                        EPISODID | CONSENT
                        1        | Y
                        2        |
                        3        | yes
                        """);

        assertThat(then.rows("episodes", "episode")).containsExactly("N0852/1");
        assertThat(then.notices())
                .containsExactly(
                        "3 CONSENT ndtms-consent-unknown", "4 CONSENT ndtms-consent-unknown");
    }
}
