package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meed.engine.schema.Tables.TOP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.schema.Notice;
import org.meed.engine.time.Days;

class IdentitiesTest {

    private static String id(String header, String row) {
        return Given.table(TOP, header + "\n" + row)
                .seen(TOP, "sam", "2013-01-01", "id")
                .getFirst();
    }

    @Test
    void a_row_without_an_id_is_named_by_a_hash_of_its_cells() {
        String id = id("client, date, opiates", "sam, 2012-05-01, 3");
        assertThat(id).matches("[0-9a-f]{16}");
        assertThat(id("opiates, date, client, crack", "3, 2012-05-01, sam,")).isEqualTo(id);
        assertThat(id("client, date, crack", "sam, 2012-05-01, 3")).isNotEqualTo(id);
        assertThat(id("client, date, opiates, source", "sam, 2012-05-01, 3, post"))
                .isNotEqualTo(id);
        assertThat(id("client, date, opiates, recorded", "sam, 2012-05-01, 3, 2012-05-02"))
                .isNotEqualTo(id);
    }

    @Test
    void the_name_of_a_row_never_changes_between_releases() {
        assertThat(id("client, date, opiates", "sam, 2012-05-01, 3")).isEqualTo("2b609d64d2c69183");
    }

    @Test
    void an_id_with_a_semicolon_is_kept_and_told_about() {
        Given given = Given.table(TOP, "id, client, date\nf;top:g, sam, 2012-05-01");
        History history = given.history();
        assertThat(Given.notices(history)).containsExactly("2 id semicolon-in-id");
        assertThat(history.knownOn(0, Days.parse("2013-01-01")).rows(TOP))
                .extracting(Row::id)
                .containsExactly("f;top:g");
    }

    @Test
    void identical_rows_without_an_id_are_numbered() {
        String tops =
                """
                client, date
                sam, 2012-05-01
                sam, 2012-05-01
                sam, 2012-05-02
                sam, 2012-05-01\
                """;
        List<String> ids = Given.table(TOP, tops).seen(TOP, "sam", "2013-01-01", "id");
        String first = ids.getFirst();
        assertThat(ids).startsWith(first, first + "-2", first + "-3").hasSize(4);
    }

    @Test
    void a_name_that_was_given_is_not_given_again() {
        String hash = id("client, date", "sam, 2012-05-01");
        String tops =
                "id, client, date\n, sam, 2012-05-01\n"
                        + hash
                        + ", sam, 2012-05-03\n, sam, 2012-05-01";
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2013-01-01", "id"))
                .containsExactly(hash + "-2", hash + "-3", hash);
    }

    @Test
    void a_row_named_by_its_hash_can_be_withdrawn() {
        String hash = id("client, date", "sam, 2012-05-01");
        String tops =
                "client, date, recorded, retracts\nsam, 2012-05-01, ,\n, , 2012-06-01, " + hash;
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2012-05-31", "id"))
                .containsExactly(hash);
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2012-06-01", "id")).isEmpty();
    }

    @Test
    void the_same_row_twice_under_one_id_counts_once() {
        String tops =
                """
                id, client, date
                a, sam, 2012-05-01
                a, sam, 2012-05-01\
                """;
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2013-01-01", "id"))
                .containsExactly("a");
        assertThat(Given.table(TOP, tops).notices()).containsExactly("3 id repeated-row");
    }

    @Test
    void of_different_rows_under_one_id_the_one_known_first_is_kept_whatever_their_order() {
        String header = "id, client, date, opiates, recorded\n";
        String early = "a, sam, 2012-05-01, 3, 2012-06-01";
        String late = "a, sam, 2012-05-01, 2, 2012-06-02";
        for (String rows : List.of(early + "\n" + late, late + "\n" + early)) {
            Given given = Given.table(TOP, header + rows);
            History history = given.history();
            assertThat(Given.seen(history, TOP, "sam", "2013-01-01", "id opiates"))
                    .containsExactly("a, 3");
            assertThat(history.notices()).extracting(Notice::code).containsExactly("duplicate-id");
        }
    }

    @Test
    void of_rows_known_on_the_same_day_what_they_say_decides() {
        String header = "id, client, date, by\n";
        String one = "a, sam, 2012-05-01, ann";
        String other = "a, sam, 2012-05-01, bob";
        for (String rows :
                List.of(one + "\n" + other + "\n" + other, other + "\n" + other + "\n" + one)) {
            History history = Given.table(TOP, header + rows).history();
            assertThat(Given.seen(history, TOP, "sam", "2013-01-01", "by")).containsExactly("ann");
            assertThat(history.notices())
                    .extracting(Notice::code)
                    .containsExactly("duplicate-id", "duplicate-id");
        }
    }
}
