package org.meed.lab.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NdtmsExtractTest {

    private static final Population PEOPLE =
            Population.of(
                    4, Area.northbridge(), LocalDate.of(2012, 4, 1), LocalDate.of(2014, 10, 1));
    private static final int SOME = 1_500;
    private static final NdtmsExtract LAST =
            NdtmsExtract.of(PEOPLE, LocalDate.of(2014, 9, 30), NdtmsLayout.usual());
    private static final NdtmsExtract EARLY =
            NdtmsExtract.of(PEOPLE, LocalDate.of(2013, 3, 31), NdtmsLayout.usual());

    private static final List<NdtmsRow> LAST_ROWS = LAST.rows(0, SOME).toList();
    private static final List<NdtmsRow> EARLY_ROWS = EARLY.rows(0, SOME).toList();

    private static String cell(NdtmsRow row, String column) {
        return row.cells().get(LAST.header().indexOf(column));
    }

    private static Stream<StoryRow> beside(NdtmsExtract extract) {
        return IntStream.range(0, SOME)
                .mapToObj(client -> extract.beside(client, extract.attributor(client).toString()))
                .flatMap(List::stream);
    }

    private static Set<String> values(List<NdtmsRow> rows, String column) {
        int place = LAST.header().indexOf(column);
        return rows.stream()
                .map(row -> row.cells().get(place))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void the_header_is_that_of_core_data_set_k_with_two_columns_at_its_end() {
        assertThat(LAST.header())
                .startsWith(
                        "FINITIAL",
                        "SINITIAL",
                        "DOB",
                        "SEX",
                        "ETHNIC",
                        "NATION",
                        "REFLD",
                        "AGNCY",
                        "CLIENT")
                .endsWith("EMPSTAT", "OPRAGNCY", "PBRCLIENT", "LASARCOMP")
                .doesNotHaveDuplicates();
        NdtmsLayout other = new NdtmsLayout("PBR", "COMPLEX", Map.of());
        assertThat(NdtmsExtract.of(PEOPLE, LocalDate.of(2014, 9, 30), other).header())
                .endsWith("PBR", "COMPLEX");
    }

    @Test
    void lines_are_the_same_each_time_and_as_wide_as_the_header() {
        assertThat(LAST.rows(0, SOME).toList()).isEqualTo(LAST_ROWS);
        assertThat(LAST_ROWS).allMatch(row -> row.cells().size() == LAST.header().size());
    }

    @Test
    void every_episode_intervention_and_form_of_a_consenting_client_is_in_it_together() {
        for (int client = 0; client < 300; client++) {
            ClientStory story = PEOPLE.withoutRecorded().client(client);
            List<NdtmsRow> rows = LAST.rows(client);
            if (cell(rows.getFirst(), "CONSENT").equals("Y")) {
                assertThat(values(rows, "EPISODID")).isEqualTo(cells(story, "episodes", "episode"));
                assertThat(values(rows, "MODID")).isEqualTo(cells(story, "interventions", "id"));
                assertThat(values(rows, "TOPID")).isEqualTo(cells(story, "top", "id"));
            }
        }
    }

    private static Set<String> cells(ClientStory story, String table, String column) {
        return story.rows(table).stream().map(row -> row.cell(column)).collect(Collectors.toSet());
    }

    @Test
    void without_consent_a_line_names_agency_and_client_and_nothing_else() {
        List<NdtmsRow> refused =
                LAST_ROWS.stream().filter(row -> cell(row, "CONSENT").equals("N")).toList();
        assertThat(refused)
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> {
                    assertThat(cell(row, "AGNCY")).isNotEmpty();
                    assertThat(cell(row, "CLIENTID")).isNotEmpty();
                    assertThat(row.cells().stream().filter(cell -> !cell.isEmpty())).hasSize(3);
                });
        for (int client = 0; client < SOME; client++) {
            boolean consents = cell(LAST.rows(client).getFirst(), "CONSENT").equals("Y");
            assertThat(consents || LAST.beside(client, "x").isEmpty()).isTrue();
        }
    }

    @Test
    void codes_are_of_the_lists_and_days_are_written_as_the_data_set_writes_them() {
        assertThat(values(LAST_ROWS, "SEX")).containsExactlyInAnyOrder("M", "F");
        assertThat(values(LAST_ROWS, "ACCMNEED")).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(values(LAST_ROWS, "TRSTAGE")).containsExactlyInAnyOrder("S", "R", "E", "P");
        assertThat(values(LAST_ROWS, "MODEXIT")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(values(LAST_ROWS, "MODAL"))
                .containsExactlyInAnyOrder("1", "6", "94", "95", "96");
        assertThat(values(LAST_ROWS, "INJSTAT")).containsExactlyInAnyOrder("C", "P", "N");
        assertThat(values(LAST_ROWS, "DISRSN"))
                .contains("80", "81", "82", "83", "84", "85", "86", "87", "89", "90");
        assertThat(values(LAST_ROWS, "DRUG1")).contains("1011", "3200", "5000", "7000");
        assertThat(values(LAST_ROWS, "LASARCOMP")).contains("Very Low", "Low", "Moderate", "High");
        for (String column :
                List.of("DOB", "REFLD", "TRIAGED", "DISD", "MODST", "MODEND", "TOPDATE")) {
            assertThat(values(LAST_ROWS, column))
                    .allMatch(day -> day.matches("\\d\\d/\\d\\d/\\d{4}"));
        }
    }

    @Test
    void an_end_has_its_reason_and_a_reason_its_end() {
        assertThat(LAST_ROWS)
                .allSatisfy(row -> {
                    assertThat(cell(row, "DISD").isEmpty())
                            .isEqualTo(cell(row, "DISRSN").isEmpty());
                    assertThat(cell(row, "MODEND").isEmpty())
                            .isEqualTo(cell(row, "MODEXIT").isEmpty());
                });
    }

    @Test
    void an_extract_taken_earlier_knows_nothing_of_what_came_later() {
        for (String column : List.of("TRIAGED", "DISD", "MODST", "MODEND", "TOPDATE")) {
            assertThat(values(EARLY_ROWS, column))
                    .map(day -> day.substring(6) + day.substring(3, 5) + day.substring(0, 2))
                    .allMatch(day -> day.compareTo("20130331") <= 0);
        }
        assertThat(values(EARLY_ROWS, "EPISODID"))
                .hasSizeLessThan(values(LAST_ROWS, "EPISODID").size());
        assertThat(beside(EARLY))
                .allSatisfy(row ->
                        assertThat(WellFormed.days(row).values())
                                .allMatch(day -> day.compareTo("2013-03-31") <= 0));
    }

    @Test
    void what_the_data_set_has_no_place_for_goes_beside_it_as_rows_of_a_history() {
        List<StoryRow> beside = beside(LAST).toList();
        assertThat(beside.stream().map(StoryRow::table).distinct())
                .containsExactlyInAnyOrder(
                        "assessments",
                        "offences",
                        "custody",
                        "housing",
                        "work",
                        "vaccinations",
                        "deaths");
        assertThat(Histories.of(beside.stream()).notices()).isEmpty();
    }

    @Test
    void the_rows_beside_can_be_named_by_what_the_lines_know_a_client_by() {
        String attributor = LAST.attributor(0).toString();
        assertThat(attributor).matches("[A-Z]{2}\\d{8}[MF]");
        assertThat(LAST.beside(0, attributor))
                .isNotEmpty()
                .allMatch(row -> row.cell("client").equals(attributor));
        NdtmsRow line = LAST.rows(0).getFirst();
        assertThat(
                        cell(line, "FINITIAL")
                                + cell(line, "SINITIAL")
                                + cell(line, "DOB").replace("/", "")
                                + cell(line, "SEX"))
                .isEqualTo(attributor);
    }
}
