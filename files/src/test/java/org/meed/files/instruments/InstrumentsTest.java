package org.meed.files.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.framework.Standing;
import org.meed.engine.instrument.Instrument;
import org.meed.engine.instrument.Item;
import org.meed.engine.instrument.Movement;
import org.meed.engine.instrument.NotedChange;
import org.meed.engine.instrument.Scale;
import org.meed.engine.instrument.Score;
import org.meed.engine.schema.Tables;
import org.meed.files.InputRefused;

class InstrumentsTest {
    private static final List<String> SHEETS =
            List.of("instruments", "items", "scales", "bands", "conversions", "changes");
    private static final Instruments SHIPPED = Instruments.shipped();

    @TempDir private Path folder;

    private static Scale scale(String instrument, String name) {
        return SHIPPED.find(instrument).orElseThrow().scale(name);
    }

    /** Every item answered alike. */
    private static Score scored(Scale scale, int answer) {
        Map<String, Integer> answers = new HashMap<>();
        scale.items().forEach(item -> answers.put(item.name(), answer));
        return scale.score(answers);
    }

    private static Score score(String value) {
        return new Score.Known(new BigDecimal(value));
    }

    private void copySheets() throws IOException {
        for (String name : SHEETS) {
            try (InputStream in = Instruments.class.getResourceAsStream(name + ".csv")) {
                Files.write(
                        folder.resolve(name + ".csv"),
                        Objects.requireNonNull(in, name).readAllBytes());
            }
        }
    }

    private void change(String sheet, String was, String is) throws IOException {
        Path file = folder.resolve(sheet + ".csv");
        String text = Files.readString(file);
        assertThat(text).contains(was);
        Files.writeString(file, text.replace(was, is));
    }

    @Test
    void these_are_shipped() {
        assertThat(SHIPPED.all().stream().map(Instrument::id))
                .containsExactly(
                        "top",
                        "wemwbs",
                        "short-wemwbs",
                        "audit",
                        "sadq",
                        "sds",
                        "dudit",
                        "ldq",
                        "phq-9",
                        "gad-7",
                        "core-10",
                        "reqol-10",
                        "eq-5d-5l",
                        "outcomes-star",
                        "sure",
                        "barc-10");
    }

    @Test
    void the_items_of_the_top_are_the_columns_of_its_table() {
        assertThat(SHIPPED.find("top").orElseThrow().items().stream().map(Item::name))
                .isSubsetOf(Tables.TOP.columns().stream().map(column -> column.name()).toList());
    }

    @Test
    void least_and_greatest_answers_make_the_least_and_the_greatest_score() {
        assertThat(scored(scale("wemwbs", "total"), 1)).isEqualTo(score("14"));
        assertThat(scored(scale("wemwbs", "total"), 5)).isEqualTo(score("70"));
        assertThat(scored(scale("audit", "total"), 4)).isEqualTo(score("40"));
        assertThat(scored(scale("dudit", "total"), 4)).isEqualTo(score("44"));
        assertThat(scored(scale("phq-9", "total"), 3)).isEqualTo(score("27"));
        assertThat(scored(scale("sure", "total"), 3)).isEqualTo(score("63"));
        assertThat(scored(scale("outcomes-star", "mean"), 7)).isEqualTo(score("7.00"));
    }

    @Test
    void short_wemwbs_is_converted() {
        Scale metric = scale("short-wemwbs", "metric");

        assertThat(scored(metric, 1)).isEqualTo(score("7.00"));
        assertThat(scored(metric, 3)).isEqualTo(score("19.25"));
        assertThat(scored(metric, 5)).isEqualTo(score("35.00"));
        assertThat(
                        metric.movement(
                                new BigDecimal("19.25"), new BigDecimal("22.35"), reliable(metric)))
                .isEqualTo(Movement.IMPROVED);
        assertThat(
                        metric.movement(
                                new BigDecimal("19.25"), new BigDecimal("21.54"), reliable(metric)))
                .isEqualTo(Movement.UNCHANGED);
    }

    private static BigDecimal reliable(Scale scale) {
        return scale.changes().stream()
                .filter(change -> change.kind() == NotedChange.Kind.RELIABLE)
                .findFirst()
                .orElseThrow()
                .least();
    }

    @Test
    void one_missing_answer_of_core_10_is_the_mean_of_the_others_and_of_phq_9_refuses_the_score() {
        Map<String, Integer> nine = new HashMap<>();
        for (int item = 1; item <= 9; item++) {
            nine.put(Integer.toString(item), item <= 8 ? 1 : 2);
        }
        assertThat(scale("core-10", "total").score(nine)).isEqualTo(score("11"));

        nine.remove("9");
        assertThat(scale("phq-9", "total").score(nine))
                .isEqualTo(new Score.Refused("1 of 9 answers are missing"));
        assertThat(scale("core-10", "total").score(nine))
                .isEqualTo(new Score.Refused("2 of 10 answers are missing"));
    }

    @Test
    void an_instrument_whose_table_is_licensed_has_no_score_here() {
        assertThat(scored(scale("eq-5d-5l", "index"), 1)).isInstanceOf(Score.Refused.class);
    }

    @Test
    void the_same_drug_score_means_different_things_for_men_and_women() {
        Scale dudit = scale("dudit", "total");

        assertThat(Objects.requireNonNull(dudit.band(BigDecimal.valueOf(5), "male")).name())
                .isEqualTo("no sign of a problem");
        assertThat(Objects.requireNonNull(dudit.band(BigDecimal.valueOf(5), "female")).name())
                .isEqualTo("problem");
    }

    @Test
    void no_cut_off_from_memory_is_called_sourced() {
        assertThat(
                        SHIPPED.all().stream()
                                .flatMap(instrument -> instrument.scales().stream())
                                .flatMap(scale -> scale.changes().stream())
                                .map(NotedChange::provenance))
                .allMatch(said ->
                        !said.source().contains("memory")
                                || said.standing() == Standing.UNVERIFIED);
    }

    @Test
    void an_area_may_keep_its_own_sheets() throws IOException {
        copySheets();
        change(
                "changes",
                "top,opiates,reliable,13,unverified,",
                "top,opiates,reliable,11,sourced,");

        NotedChange change =
                Instruments.of(folder)
                        .find("top")
                        .orElseThrow()
                        .scale("opiates")
                        .changes()
                        .getFirst();

        assertThat(change.least()).isEqualByComparingTo("11");
        assertThat(change.provenance().standing()).isEqualTo(Standing.SOURCED);
    }

    @Test
    void a_gap_between_bands_is_refused_with_its_place() throws IOException {
        copySheets();
        change("bands", "audit,total,,hazardous,8,15", "audit,total,,hazardous,9,15");

        assertThatThrownBy(() -> Instruments.of(folder))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("scales.csv:")
                .hasMessageContaining("has its band hazardous begin at 9 and not 8");
    }

    @Test
    void what_the_sheets_cannot_say_is_refused() throws IOException {
        copySheets();
        change("items", "gad-7,1-7", "gad-7,1-6");
        assertThatThrownBy(() -> Instruments.of(folder))
                .hasMessageContaining("has the item 7, which the instrument has not.");

        copySheets();
        change("scales", "gad-7,total,sum", "gad-7,total,add");
        assertThatThrownBy(() -> Instruments.of(folder))
                .hasMessageContaining("rule `add` is not one of sum, mean, converted, elsewhere.");

        copySheets();
        change("changes", "phq-9,total", "phq9,total");
        assertThatThrownBy(() -> Instruments.of(folder))
                .hasMessage(
                        "The sheet changes speaks of phq9 total, which is nowhere else. Maybe it is spelled differently there.");

        copySheets();
        change("conversions", "short-wemwbs,metric,20,18.59\n", "");
        assertThatThrownBy(() -> Instruments.of(folder))
                .hasMessageContaining("A conversion with gaps");

        copySheets();
        Files.delete(folder.resolve("bands.csv"));
        assertThatThrownBy(() -> Instruments.of(folder)).isInstanceOf(InputRefused.class);
    }
}
