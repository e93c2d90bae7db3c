package org.meed.engine.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.schema.NearestWord;

/**
 * One name of a framework with the values that are tried for it: {@code minimum-gap=60 days,80
 * days}, {@code price/abstinent/low=+5%}.
 *
 * @param values as they are written
 */
public record Setting(String name, List<String> values, List<Change> changes) {

    private static final String FORM =
            "Maybe '--set minimum-gap=60 days,80 days' or '--set price/abstinent/low=+5%'.";

    public Setting {
        values = List.copyOf(values);
        changes = List.copyOf(changes);
    }

    /**
     * Reads a setting of a plan.
     *
     * @throws UnusableSetting when the plan has no such name, or the name takes no such value
     */
    public static Setting parse(Plan plan, String text) {
        int sign = text.indexOf('=');
        if (sign < 1) {
            throw new UnusableSetting("'%s' sets nothing.".formatted(text), FORM);
        }
        String name = text.substring(0, sign).strip();
        List<String> values = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (String written : text.substring(sign + 1).split(",", -1)) {
            String value = written.strip();
            if (value.isEmpty()) {
                throw new UnusableSetting("A value of '%s' is missing.".formatted(name), FORM);
            }
            values.add(value);
            changes.add(change(plan, name, value));
        }
        return new Setting(name, values, changes);
    }

    private static Change change(Plan plan, String name, String value) {
        Parameter parameter = plan.parameters().get(name);
        if (parameter != null) {
            return Change.of(parameter, value);
        }
        if (!name.contains("/")) {
            throw unknown(plan, name);
        }
        String[] words = name.split("/", -1);
        if (words.length != 3) {
            throw new UnusableSetting(
                    "'%s' is no cell of a table: it has %s words and not three."
                            .formatted(name, words.length),
                    "Maybe 'TABLE/ROW/COLUMN', with '*' for every row or column.");
        }
        return Change.of(plan, new Change.Place(words[0], words[1], words[2]), value);
    }

    private static UnusableSetting unknown(Plan plan, String name) {
        Set<String> tables = new TreeSet<>();
        plan.priceTables().stream().map(PriceTable::name).forEach(tables::add);
        plan.numberTables().stream().map(NumberTable::name).forEach(tables::add);
        if (tables.contains(name)) {
            return new UnusableSetting(
                    "'%s' is a table, and a cell of it is set.".formatted(name),
                    "Maybe '%s/*/*' for every cell.".formatted(name));
        }
        Set<String> names = new TreeSet<>(plan.parameters().keySet());
        return new UnusableSetting(
                "There is no parameter '%s'.".formatted(name), near(name, names, "parameters"));
    }

    /** The name that was perhaps meant, else all that there are. */
    static String near(String name, Set<String> names, String of) {
        String maybe = NearestWord.maybe(name, names);
        if (!maybe.isEmpty()) {
            return maybe;
        }
        return names.isEmpty()
                ? "Maybe a cell of a table: it has no %s.".formatted(of)
                : "Maybe one of %s.".formatted(String.join(", ", names));
    }
}
