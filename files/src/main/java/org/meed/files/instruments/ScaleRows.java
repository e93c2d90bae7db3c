package org.meed.files.instruments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meed.engine.instrument.Band;
import org.meed.engine.instrument.Better;
import org.meed.engine.instrument.Item;
import org.meed.engine.instrument.Missing;
import org.meed.engine.instrument.NotedChange;
import org.meed.engine.instrument.Provenance;
import org.meed.engine.instrument.Rule;
import org.meed.engine.instrument.Scale;
import org.meed.files.csv.Sheet;

/**
 * The sheet of scales, with what the others say of each.
 *
 * @param items the items of each instrument
 * @param bands the bands of each scale
 * @param conversions the conversion of each scale that has one
 * @param changes the changes of each scale
 */
record ScaleRows(
        Map<String, List<Item>> items,
        Map<String, List<Band>> bands,
        Map<String, SortedMap<Integer, BigDecimal>> conversions,
        Map<String, List<NotedChange>> changes) {

    /** The words of the column {@code rule}. */
    private enum RuleWord {
        SUM,
        MEAN,
        CONVERTED,
        ELSEWHERE
    }

    /** The scales of each instrument, in order. */
    Map<String, List<Scale>> read(Sheet sheet) {
        Map<String, List<Scale>> scales = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Sheet.Line line : sheet.lines("instrument", "scale", "rule", "items", "missing")) {
            seen.add(Cells.scale(line));
            scales.computeIfAbsent(line.cell("instrument"), key -> new ArrayList<>())
                    .add(Cells.made(line, () -> scale(line)));
        }
        Cells.requireKnown("bands", bands.keySet(), seen);
        Cells.requireKnown("conversions", conversions.keySet(), seen);
        Cells.requireKnown("changes", changes.keySet(), seen);
        return scales;
    }

    private Scale scale(Sheet.Line line) {
        String name = Cells.scale(line);
        return new Scale(
                line.cell("scale"),
                itemsOf(line),
                rule(line),
                missing(line),
                Cells.word(line, "better", Better.values()),
                new Scale.Range(
                        Cells.number(line, "least"),
                        Cells.number(line, "greatest"),
                        Cells.number(line, "step")),
                bands.getOrDefault(name, List.of()),
                changes.getOrDefault(name, List.of()),
                Cells.provenance(line, ""));
    }

    private List<Item> itemsOf(Sheet.Line line) {
        List<Item> known = items.getOrDefault(line.cell("instrument"), List.of());
        return ItemRows.names(line.cell("items")).stream()
                .map(name ->
                        known.stream()
                                .filter(item -> item.name().equals(name))
                                .findFirst()
                                .orElseThrow(() ->
                                        line.mistake(
                                                "items",
                                                "has the item "
                                                        + name
                                                        + ", which the instrument"
                                                        + " has not.",
                                                "Maybe it is missing among the" + " items.")))
                .toList();
    }

    private Rule rule(Sheet.Line line) {
        return switch (Cells.word(line, "rule", RuleWord.values())) {
            case SUM -> new Rule.Sum();
            case MEAN -> new Rule.Mean();
            case CONVERTED ->
                    new Rule.Converted(
                            conversions.getOrDefault(Cells.scale(line), new TreeMap<>()));
            case ELSEWHERE -> new Rule.Elsewhere(line.cell("table"));
        };
    }

    private static Missing missing(Sheet.Line line) {
        Provenance provenance = Cells.provenance(line, "missing_");
        return line.cell("missing").equals("refused")
                ? new Missing.Refused(provenance)
                : new Missing.MeanOfOthers(Cells.whole(line, "missing"), provenance);
    }
}
