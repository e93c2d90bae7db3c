package org.meed.files.ndtms.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.framework.Standing;
import org.meed.engine.time.Days;
import org.meed.files.InputRefused;

/** Codes, what they mean, when, and how surely. */
class CodeListsTest {
    @TempDir Path folder;

    private final CodeLists shipped = CodeLists.shipped();

    @Test
    void a_code_leads_to_the_word_of_a_history() {
        assertThat(word(ListName.DISRSN, "80", "2012-11-02")).isEqualTo("completed-drug-free");
        assertThat(word(ListName.DRUG, "3201", "2012-11-02")).isEqualTo("crack");
        assertThat(word(ListName.MODAL, "94", "2012-11-02")).isEqualTo("pharmacological");
    }

    @Test
    void capitals_and_spaces_around_a_code_do_not_count() {
        assertThat(word(ListName.LASARCOMP, " very low", "2012-11-02")).isEqualTo("very-low");
        assertThat(word(ListName.TRSTAGE, "r", "2012-11-02")).isEqualTo("review");
    }

    @Test
    void a_code_that_is_listed_goes_before_its_group() {
        assertThat(word(ListName.DRUG, "1105", "2012-11-02")).isEqualTo("methadone");
        assertThat(word(ListName.DRUG, "1108", "2012-11-02")).isEqualTo("other-opiate");
        assertThat(shipped.list(ListName.DRUG).at("9999", Days.UNKNOWN))
                .isInstanceOf(Meaning.Unknown.class);
    }

    @Test
    void a_code_holds_on_its_last_day_and_not_on_the_next() {
        assertThat(word(ListName.DISRSN, "6", "2009-03-31")).isEqualTo("dropped-out");
        assertThat(shipped.list(ListName.DISRSN).at("6", Days.parse("2009-04-01")))
                .isInstanceOfSatisfying(
                        Meaning.AnotherTime.class,
                        then -> assertThat(then.validity()).isEqualTo("to 2009-03-31"));
    }

    @Test
    void a_code_of_no_known_day_has_its_meaning_all_the_same() {
        assertThat(shipped.list(ListName.DISRSN).at("6", Days.UNKNOWN))
                .isInstanceOf(Meaning.Known.class);
    }

    @Test
    void reasons_for_discharge_are_known_from_memory_only() {
        assertThat(shipped.list(ListName.DISRSN).codes())
                .extracting(Code::standing)
                .containsOnly(Standing.UNVERIFIED);
    }

    @Test
    void own_rows_go_before_those_shipped() throws IOException {
        write("DISRSN.csv", "code,word,standing\n85,declined,sourced\n");

        CodeLists laid = shipped.under(folder);

        assertThat(known(laid, "85").word()).isEqualTo("declined");
        assertThat(known(laid, "85").standing()).isEqualTo(Standing.SOURCED);
        assertThat(known(laid, "80").word()).isEqualTo("completed-drug-free");
    }

    @Test
    void own_rows_may_split_a_code_by_date() throws IOException {
        write(
                "DISRSN.csv",
                "code,word,valid_from,valid_to\n85,declined,2012-04-01,\n85,other,,2012-03-31\n");

        CodeList laid = shipped.under(folder).list(ListName.DISRSN);

        assertThat(laid.at("85", Days.parse("2012-03-31")))
                .isInstanceOfSatisfying(
                        Meaning.Known.class,
                        known -> assertThat(known.code().word()).isEqualTo("other"));
        assertThat(laid.at("85", Days.parse("2012-04-01")))
                .isInstanceOfSatisfying(
                        Meaning.Known.class,
                        known -> assertThat(known.code().word()).isEqualTo("declined"));
    }

    @Test
    void a_mistake_in_an_own_list_is_refused_with_its_place() throws IOException {
        write("DISRSN.csv", "code,word\n85,declind\n");

        assertThatThrownBy(() -> shipped.under(folder))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("DISRSN.csv:2: word `declind` is not one of")
                .hasMessageContaining("Maybe `declined`?");
    }

    @Test
    void an_own_list_without_a_header_is_refused() throws IOException {
        write("SEX.csv", "1,male\n");

        assertThatThrownBy(() -> shipped.under(folder)).hasMessageContaining("no column `code`");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String word(ListName list, String code, String day) {
        return ((Meaning.Known) shipped.list(list).at(code, Days.parse(day))).code().word();
    }

    private static Code known(CodeLists lists, String code) {
        return ((Meaning.Known) lists.list(ListName.DISRSN).at(code, Days.UNKNOWN)).code();
    }
}
