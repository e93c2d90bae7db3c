package org.meed.bench.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.meed.bench.data.Clauses;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;

/** Which columns a rule reads, told from its clauses. */
class CellsReadTest {

    private static Map<String, List<String>> read(String outcome) {
        Map<String, List<String>> read = new TreeMap<>();
        Map<Table, Set<Column>> found =
                CellsRead.of(PlanCut.bare(Clauses.shipped("national-2012"), List.of(outcome)));
        found.forEach((table, columns) ->
                read.put(table.name(), columns.stream().map(Column::name).sorted().toList()));
        return read;
    }

    @Test
    void abstinence_reads_the_presenting_substances_and_what_reviews_say_of_them() {
        assertThat(read("abstinent"))
                .containsExactly(
                        Map.entry("episodes", List.of("discharged", "started", "substances")),
                        Map.entry(
                                "top",
                                List.of(
                                        "alcohol",
                                        "amphetamines",
                                        "cannabis",
                                        "cocaine",
                                        "crack",
                                        "date",
                                        "opiates",
                                        "other",
                                        "stage")));
    }

    @Test
    void lasting_reads_what_completion_does_and_returns() {
        assertThat(read("sustained"))
                .containsExactly(
                        Map.entry("custody", List.of("caseload", "from")),
                        Map.entry(
                                "episodes",
                                List.of(
                                        "discharged",
                                        "reason",
                                        "started",
                                        "substances",
                                        "triaged")));
    }

    @Test
    void doses_are_read_by_day_vaccine_number_and_status() {
        assertThat(read("hep-b"))
                .containsExactly(
                        Map.entry("episodes", List.of("discharged", "started")),
                        Map.entry("vaccinations", List.of("date", "dose", "status", "vaccine")));
    }
}
