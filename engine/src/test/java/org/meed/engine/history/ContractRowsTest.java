package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meed.engine.schema.Tables.CONTRACTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Table;

/** What rows of contracts must say, and what is told about those that do not. */
class ContractRowsTest {

    private static Notice only(Table table, String text) {
        List<Notice> notices = Given.table(table, text).history().notices();
        assertThat(notices).hasSize(1);
        return notices.getFirst();
    }

    @Test
    void a_contract_without_its_provider_or_first_day_is_lost() {
        Notice provider = only(CONTRACTS, "provider, from\n, 2012-04-01");
        assertThat(provider.code()).isEqualTo("needed-cell-empty");
        assertThat(provider.column()).isEqualTo("provider");
        Notice from = only(CONTRACTS, "provider, to\nnorth, 2012-04-01");
        assertThat(from.code()).isEqualTo("needed-cell-empty");
        assertThat(from.column()).isEqualTo("from");
    }

    @Test
    void a_contract_of_a_value_says_how_much_of_it_is_at_risk_be_it_nothing() {
        String known = "provider, from, value, at_risk\nnorth, 2012-04-01, 1200, 0";
        assertThat(Given.table(CONTRACTS, known).notices()).isEmpty();
        Notice notice = only(CONTRACTS, "provider, from, value\nnorth, 2012-04-01, 1200");
        assertThat(notice.code()).isEqualTo("contract-sum-unknown");
        assertThat(notice.column()).isEqualTo("at_risk");
    }

    @Test
    void of_two_contracts_from_one_day_that_which_does_not_hold_is_told_about() {
        String twice =
                """
                id, provider, scheme, from, recorded, supersedes
                a, north, , 2012-04-01, 2012-04-01,
                b, north, local, 2012-04-01, 2012-05-01,
                c, south, local, 2012-04-01, 2012-04-01,
                d, south, other, 2012-04-01, 2012-04-01,
                e, west, , 2012-04-01, 2012-04-01,
                f, west, , 2012-04-01, 2012-05-01, e\
                """;
        Notice notice = only(CONTRACTS, twice);
        assertThat(notice.code()).isEqualTo("contract-twice");
        assertThat(notice.row()).isEqualTo(2);
        assertThat(notice.message()).contains("contracts.csv line 3");
    }

    @Test
    void a_contract_that_is_not_taken_up_again_behind_a_shorter_one_is_told_about() {
        String cut =
                """
                id, provider, scheme, area, from, to
                a, north, , , 2012-04-01, 2013-03-31
                b, north, local, , 2012-07-01, 2012-08-31
                c, north, other, , 2012-09-01, 2013-03-31
                """;
        Notice notice = only(CONTRACTS, cut);
        assertThat(notice.code()).isEqualTo("contract-cut-short");
        assertThat(notice.column()).isEqualTo("to");
        assertThat(notice.row()).isEqualTo(2);
        assertThat(notice.message())
                .isEqualTo(
                        "The contract in contracts.csv line 3, of the same provider, area and lead, begins on 2012-07-01 and ends on 2012-08-31; after that this one is not taken up again, though it says that it ends on 2013-03-31.");
        assertThat(only(CONTRACTS, "provider, from, to\nn, 2012-04-01,\nn, 2012-07-01, 2012-08-31"))
                .extracting(Notice::message)
                .asString()
                .endsWith("though it names no last day.");
    }

    @Test
    void contracts_that_follow_one_another_or_stand_in_other_places_cut_none_short() {
        String whole =
                """
                id, provider, area, lead, from, to
                a, north, , , 2012-04-01, 2013-03-31
                b, north, , , 2012-07-01, 2012-08-31
                c, north, , north, 2012-09-01, 2013-03-31
                d, north, hill, , 2012-04-01, 2013-03-31
                e, north, , south, 2012-07-01, 2012-08-31
                f, west, , , 2012-04-01, 2012-06-30
                g, west, , , 2012-07-01, 2012-08-31
                h, east, , , 2012-04-01, 2013-03-31
                i, east, , , 2012-07-01,
                """;
        assertThat(Given.table(CONTRACTS, whole).notices()).isEmpty();
    }
}
