package org.meed.files.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.meed.engine.instrument.Item;
import org.meed.files.csv.Sheet;

/** The sheet of items: one row for each run of items that are answered alike. */
final class ItemRows {
    private static final Pattern RUN = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})");

    private ItemRows() {}

    /** The items of each instrument, in order. */
    static Map<String, List<Item>> read(Sheet sheet) {
        Map<String, List<Item>> items = new LinkedHashMap<>();
        for (Sheet.Line line : sheet.lines("instrument", "items", "least", "greatest", "step")) {
            List<Item> some =
                    items.computeIfAbsent(line.cell("instrument"), key -> new ArrayList<>());
            for (String name : names(line.cell("items"))) {
                some.add(
                        Cells.made(
                                line,
                                () ->
                                        new Item(
                                                name,
                                                Cells.whole(line, "least"),
                                                Cells.whole(line, "greatest"),
                                                Cells.whole(line, "step"))));
            }
        }
        return items;
    }

    /** The names that a run stands for: {@code 1-3} for 1, 2 and 3; any other text for itself. */
    static List<String> names(String run) {
        Matcher matcher = RUN.matcher(run);
        return matcher.matches()
                ? IntStream.rangeClosed(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2)))
                        .mapToObj(Integer::toString)
                        .toList()
                : List.of(run);
    }
}
