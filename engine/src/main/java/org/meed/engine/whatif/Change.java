package org.meed.engine.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.CellChange;
import org.meed.engine.framework.CellChange.To;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.Standing;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** What one value of a setting changes. */
public sealed interface Change {

    /** A parameter has another value. */
    record Valued(String name, Parameter.Value value) implements Change {}

    /** Cells of a table are something else. */
    record Priced(CellChange cells) implements Change {}

    /** The words by which cells of a table are named. */
    record Place(String table, String row, String column) {
        private String text() {
            return table + "/" + row + "/" + column;
        }
    }

    Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    Pattern PRICE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{2})?");
    Pattern MORE = Pattern.compile("([+-])([0-9]{1,4}(\\.[0-9]{1,4})?)%");

    /** The overlay of some changes together, the later over the earlier. */
    static Overlay together(List<Change> changes) {
        Map<String, Parameter.Value> values = new HashMap<>();
        List<CellChange> cells = new ArrayList<>();
        for (Change change : changes) {
            switch (change) {
                case Valued(var name, var value) -> values.put(name, value);
                case Priced(var some) -> cells.add(some);
            }
        }
        return new Overlay(values, cells);
    }

    /** That a parameter has a value, as it is written. */
    static Change of(Parameter parameter, String text) {
        String name = parameter.name();
        if (!parameter.isSpan()) {
            if (!NUMBER.matcher(text).matches()) {
                throw new UnusableSetting(
                        "The parameter '%s' is a number, and '%s' is not.".formatted(name, text),
                        "Maybe %s.".formatted(parameter.values().getLast().text()));
            }
            return new Valued(name, value(null, Millionths.parse(text)));
        }
        try {
            return new Valued(name, value(Span.parse(text), 0));
        } catch (IllegalArgumentException wrong) {
            throw new UnusableSetting(
                    "The parameter '%s' is a span of time, and '%s' is not.".formatted(name, text),
                    "Maybe %s.".formatted(parameter.values().getLast().text()));
        }
    }

    private static Parameter.Value value(@Nullable Span span, long millionths) {
        return new Parameter.Value(Days.FIRST, span, millionths, Standing.ILLUSTRATIVE, "what-if");
    }

    /** That cells of a plan's tables are something else, as it is written. */
    static Change of(Plan plan, Place place, String text) {
        Set<String> tables = new TreeSet<>();
        Set<String> rows = new LinkedHashSet<>();
        Set<String> columns = new LinkedHashSet<>();
        boolean isPrice = false;
        for (PriceTable table : plan.priceTables()) {
            tables.add(table.name());
            if (table.name().equals(place.table())) {
                add(table.prices().values(), table.prices().keySet(), rows, columns);
                isPrice = true;
            }
        }
        for (NumberTable table : plan.numberTables()) {
            tables.add(table.name());
            if (table.name().equals(place.table())) {
                add(table.numbers().values(), table.numbers().keySet(), rows, columns);
            }
        }
        mustHave("table of prices or numbers", place.table(), tables, place);
        mustHave("row", place.row(), rows, place);
        mustHave("column", place.column(), columns, place);
        return new Priced(
                new CellChange(
                        place.table(), place.row(), place.column(), to(place, text, isPrice)));
    }

    private static void add(
            Collection<? extends Map<String, ?>> cells,
            Set<String> words,
            Set<String> rows,
            Set<String> columns) {
        rows.addAll(words);
        cells.forEach(across -> columns.addAll(across.keySet()));
        rows.add(CellChange.EVERY);
        columns.add(CellChange.EVERY);
    }

    private static void mustHave(String what, String word, Set<String> words, Place place) {
        if (!words.contains(word)) {
            Set<String> named = new HashSet<>(words);
            named.remove(CellChange.EVERY);
            throw new UnusableSetting(
                    "There is no %s '%s', which '%s' names.".formatted(what, word, place.text()),
                    Setting.near(word, new TreeSet<>(named), what + "s"));
        }
    }

    private static To to(Place place, String text, boolean isPrice) {
        Matcher more = MORE.matcher(text);
        if (more.matches()) {
            BigDecimal percent = new BigDecimal(more.group(1) + more.group(2));
            if (percent.compareTo(BigDecimal.valueOf(-100)) < 0) {
                throw new UnusableSetting(
                        "'%s' would make '%s' less than nothing.".formatted(text, place.text()),
                        "Maybe a hundred percent less, at most.");
            }
            return new To.Percent(percent);
        }
        if (!(isPrice ? PRICE : NUMBER).matcher(text).matches()) {
            throw new UnusableSetting(
                    "'%s' is %s, and '%s' is not."
                            .formatted(
                                    place.text(),
                                    isPrice ? "a price in pounds and pence" : "a number",
                                    text),
                    "Maybe %s, or +5%% for so much more.".formatted(isPrice ? "280.00" : "12.5"));
        }
        return new To.Amount(new BigDecimal(text));
    }
}
