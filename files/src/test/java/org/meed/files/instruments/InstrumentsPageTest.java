package org.meed.files.instruments;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meed.engine.instrument.Band;
import org.meed.engine.instrument.Instrument;
import org.meed.engine.instrument.Item;
import org.meed.engine.instrument.Missing;
import org.meed.engine.instrument.NotedChange;
import org.meed.engine.instrument.Provenance;
import org.meed.engine.instrument.Rule;
import org.meed.engine.instrument.Scale;
import org.meed.files.reference.ReferencePage;

/** The page about instruments says what the sheets say. */
class InstrumentsPageTest {
    private static final List<Instrument> ALL = Instruments.shipped().all();

    @Test
    void the_page_lists_every_instrument_with_its_scores_bands_and_changes() throws IOException {
        String text =
                ReferencePage.prose("instruments.md")
                        .replace("{list}", lines(ALL.stream().map(InstrumentsPageTest::row)))
                        .replace(
                                "{instruments}",
                                ALL.stream()
                                        .map(InstrumentsPageTest::chapter)
                                        .collect(joining("\n")));
        ReferencePage.holds("instruments.md", text.stripTrailing() + "\n");
    }

    private static String lines(Stream<String> rows) {
        return rows.collect(joining("\n"));
    }

    private static String row(Instrument instrument) {
        return "| [`%s`](#%s) | %s | %s | %s | %s |"
                .formatted(
                        instrument.id(),
                        anchor(instrument.title()),
                        instrument.items().size(),
                        instrument.scales().size(),
                        switch (instrument.licence().flag()) {
                            case FREE -> "freely";
                            case REGISTERED -> "when registered";
                            case PAID -> "when paid for";
                        },
                        instrument.provenance().standing().word());
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    private static String chapter(Instrument instrument) {
        List<String> parts = new ArrayList<>();
        parts.add("## " + instrument.title() + "\n");
        parts.add(
                "`%s`: %s. Licence: %s. Items and their answers: %s.\n"
                        .formatted(
                                instrument.id(),
                                instrument.asks(),
                                instrument.licence().terms(),
                                told(instrument.provenance())));
        parts.add(
                "| Items | Answered |\n|---|---|\n"
                        + runs(instrument.items()).stream()
                                .map(run -> "| %s | %s |".formatted(names(run), answers(run)))
                                .collect(joining("\n"))
                        + "\n");
        parts.add(scales(instrument.scales()));
        bands(instrument.scales(), parts);
        changes(instrument.scales(), parts);
        return String.join("\n", parts);
    }

    /** Neighbouring items that are answered alike. */
    private static List<List<Item>> runs(List<Item> items) {
        List<List<Item>> runs = new ArrayList<>();
        for (Item item : items) {
            if (runs.isEmpty() || !answers(runs.getLast()).equals(answers(List.of(item)))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(item);
        }
        return runs;
    }

    private static String names(List<Item> run) {
        boolean numbered = run.stream().allMatch(item -> item.name().matches("[0-9]+"));
        return numbered && run.size() > 1
                ? run.getFirst().name() + " to " + run.getLast().name()
                : run.stream().map(item -> "`" + item.name() + "`").collect(joining(", "));
    }

    private static String answers(List<Item> run) {
        Item item = run.getFirst();
        return item.least()
                + " to "
                + item.greatest()
                + (item.step() == 1 ? "" : " in steps of " + item.step());
    }

    private static String scales(List<Scale> scales) {
        return "| Score | Made by | From | To | Better | A missing answer | Standing |\n|---|---|---|---|---|---|---|\n"
                + scales.stream()
                        .map(scale ->
                                "| `%s` | %s | %s | %s | %s | %s | %s |"
                                        .formatted(
                                                scale.name(),
                                                rule(scale),
                                                scale.range().least(),
                                                scale.range().greatest(),
                                                scale.better().name().toLowerCase(Locale.ROOT),
                                                missing(scale.missing()),
                                                told(scale.provenance())))
                        .collect(joining("\n"))
                + "\n";
    }

    private static String rule(Scale scale) {
        return switch (scale.rule()) {
            case Rule.Sum _ ->
                    scale.items().size() == 1
                            ? "the answer to `" + scale.items().getFirst().name() + "`"
                            : "the sum of " + scale.items().size() + " answers";
            case Rule.Mean _ ->
                    "the mean of " + scale.items().size() + " answers, to two decimals, half up";
            case Rule.Converted table ->
                    "the sum of "
                            + scale.items().size()
                            + " answers, converted: from "
                            + table.scores().firstKey()
                            + " on "
                            + table.scores().values().stream()
                                    .map(Object::toString)
                                    .collect(joining(" "));
            case Rule.Elsewhere table -> "a table that is not shipped: " + table.table();
        };
    }

    private static String missing(Missing missing) {
        return switch (missing) {
            case Missing.Refused refused -> "refused (" + told(refused.provenance()) + ")";
            case Missing.MeanOfOthers mean ->
                    "up to %s as the mean of the others, then rounded half up (%s)"
                            .formatted(mean.most(), told(mean.provenance()));
        };
    }

    private static void bands(List<Scale> scales, List<String> parts) {
        List<String> rows = new ArrayList<>();
        for (Scale scale : scales) {
            for (Band band : scale.bands()) {
                rows.add(
                        "| `%s` | %s | %s | %s to %s | %s |"
                                .formatted(
                                        scale.name(),
                                        band.group().isEmpty() ? "all" : band.group(),
                                        band.name(),
                                        band.least(),
                                        band.greatest(),
                                        told(band.provenance())));
            }
        }
        table("Score|For|Band|Scores|Standing", rows, parts);
    }

    private static void changes(List<Scale> scales, List<String> parts) {
        List<String> rows = new ArrayList<>();
        for (Scale scale : scales) {
            for (NotedChange change : scale.changes()) {
                rows.add(
                        "| `%s` | %s | %s | %s |"
                                .formatted(
                                        scale.name(),
                                        change.kind().name().toLowerCase(Locale.ROOT),
                                        change.least(),
                                        told(change.provenance())));
            }
        }
        table("Score|A change is|From, in points|Standing", rows, parts);
    }

    private static void table(String header, List<String> rows, List<String> parts) {
        if (!rows.isEmpty()) {
            parts.add(
                    "| "
                            + header.replace("|", " | ")
                            + " |\n"
                            + "|---".repeat(header.split("\\|", -1).length)
                            + "|\n"
                            + String.join("\n", rows)
                            + "\n");
        }
    }

    private static String told(Provenance provenance) {
        return provenance.standing().word() + ", " + provenance.source();
    }
}
