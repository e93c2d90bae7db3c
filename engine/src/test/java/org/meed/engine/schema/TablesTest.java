package org.meed.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

    /**
     * Other people's files are written against these names: columns may be added, but none renamed,
     * moved or removed.
     */
    private static final String PROMISED =
            """
            clients: client born sex area
            episodes: client episode provider area cohort referral referred triaged started discharged reason substances accommodation
            interventions: client episode kind started ended exit
            assessments: client date by eligible consent band outcome
            top: client date stage alcohol opiates crack cocaine amphetamines cannabis other tobacco injected shoplifting selling paid_work volunteering education sharing other_theft assault housing_problem eviction_risk psychological physical quality_of_life by
            tests: client date kind substance result consent grounds
            offences: client date charged disposed code proven
            custody: client caseload from to
            work: client kind detail from to hours chosen
            housing: client date status safe secure appropriate by
            vaccinations: client date vaccine dose status
            goals: client goal set set_with domain reviewed rating met
            family: client date kind detail
            contacts: client date provider kind
            facts: client date to kind code value by
            consents: client date purpose given
            links: client other probability state by second
            contracts: provider scheme area lead share from to value at_risk
            comparisons: cohort measure numerator denominator from to
            decisions: client outcome part kind verdict date reason by second
            deaths: client date related
            """;

    @Test
    void the_tables_and_columns_are_those_promised_in_that_order() {
        List<String> lines =
                Tables.all().stream()
                        .map(table -> table.name() + ": " + String.join(" ", table.columnNames()))
                        .toList();
        assertThat(lines).isEqualTo(PROMISED.lines().toList());
    }

    @Test
    void every_table_stands_at_its_index_and_every_column_at_its_own() {
        for (Table table : Tables.all()) {
            assertThat(Tables.all().get(table.index())).isSameAs(table);
            assertThat(Tables.find(table.name())).containsSame(table);
            for (Column column : table.columns()) {
                assertThat(table.columns().get(column.index())).isSameAs(column);
            }
        }
        assertThat(Tables.find("episode")).isEmpty();
    }

    @Test
    void no_column_is_named_twice_or_like_a_standard_one() {
        for (Table table : Tables.all()) {
            assertThat(table.columnNames())
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(Tables.STANDARD);
            assertThat(table.hasClient()).isEqualTo(table.findColumn("client").isPresent());
        }
    }

    @Test
    void the_day_described_is_a_day() {
        for (Table table : Tables.all()) {
            if (table.defaultDayIndex() >= 0) {
                assertThat(table.column(table.defaultDay()).isDay()).isTrue();
            }
        }
        assertThat(Tables.EPISODES.defaultDay()).isEqualTo("started");
        assertThat(Tables.CLIENTS.defaultDayIndex()).isNegative();
    }

    @Test
    void cells_that_belong_to_a_later_day_say_so() {
        assertThat(belongs(Tables.EPISODES, "reason")).isEqualTo("discharged");
        assertThat(belongs(Tables.INTERVENTIONS, "exit")).isEqualTo("ended");
        assertThat(belongs(Tables.OFFENCES, "proven")).isEqualTo("disposed");
        assertThat(belongs(Tables.GOALS, "rating")).isEqualTo("reviewed");
        assertThat(belongs(Tables.GOALS, "met")).isEqualTo("reviewed");
        assertThat(Tables.OFFENCES.column("code").dayIndex()).isEqualTo(-1);
        assertThat(Tables.TOP.column("opiates").dayIndex()).isEqualTo(-1);
    }

    private static String belongs(Table table, String column) {
        return table.columns().get(table.column(column).dayIndex()).name();
    }

    @Test
    void a_list_has_a_place_for_the_order_it_is_written_in() {
        assertThat(Tables.EPISODES.column("substances").writtenIndex())
                .isEqualTo(Tables.EPISODES.columns().size());
        assertThat(Tables.EPISODES.width()).isEqualTo(Tables.EPISODES.columns().size() + 1);
        assertThat(Tables.TOP.width()).isEqualTo(Tables.TOP.columns().size());
    }

    @Test
    void asking_for_a_column_that_is_not_there_names_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.DEATHS.column("day"))
                .withMessage("Table deaths has no column day, only [client, date, related].");
    }

    @Test
    void notice_codes_are_the_promised_words() {
        assertThat(Arrays.stream(NoticeCode.values()).map(NoticeCode::word))
                .contains(
                        "date-after-recorded",
                        "dates-out-of-order",
                        "unknown-word",
                        "number-out-of-range")
                .doesNotHaveDuplicates();
    }
}
