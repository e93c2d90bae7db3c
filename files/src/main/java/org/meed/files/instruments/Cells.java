package org.meed.files.instruments;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.meed.engine.framework.Standing;
import org.meed.engine.instrument.Provenance;
import org.meed.files.InputRefused;
import org.meed.files.csv.Sheet;

/** What the cells of the sheets are read as. */
final class Cells {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,6}");

    private Cells() {}

    static BigDecimal number(Sheet.Line line, String column) {
        if (!NUMBER.matcher(line.cell(column)).matches()) {
            throw line.mistake(column, "is not a number.", "Maybe write it like 2.87.");
        }
        return new BigDecimal(line.cell(column));
    }

    static int whole(Sheet.Line line, String column) {
        if (!WHOLE.matcher(line.cell(column)).matches()) {
            throw line.mistake(column, "is not a whole number.", "Maybe write it like 28.");
        }
        return Integer.parseInt(line.cell(column));
    }

    static <E extends Enum<E>> E word(Sheet.Line line, String column, E[] words) {
        for (E word : words) {
            if (word.name().toLowerCase(Locale.ROOT).equals(line.cell(column))) {
                return word;
            }
        }
        String known = Arrays.toString(words).toLowerCase(Locale.ROOT);
        throw line.mistake(
                column,
                "is not one of " + known.substring(1, known.length() - 1) + ".",
                "Maybe it belongs to another column.");
    }

    /** The standing and source whose columns begin with that prefix. */
    static Provenance provenance(Sheet.Line line, String prefix) {
        return new Provenance(
                word(line, prefix + "standing", Standing.values()), line.cell(prefix + "source"));
    }

    /** What a line makes; where it cannot be, the line is named. */
    static <T> T made(Sheet.Line line, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw line.mistake("instrument", "cannot be: " + e.getMessage(), "");
        }
    }

    /** The name under which the sheets keep what belongs to one scale. */
    static String scale(Sheet.Line line) {
        return line.cell("instrument") + " " + line.cell("scale");
    }

    /**
     * Refuses a sheet that speaks of what no other has.
     *
     * @throws InputRefused when one of the names is not known
     */
    static void requireKnown(String sheet, Set<String> names, Set<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw new InputRefused(
                        "The sheet " + sheet + " speaks of " + name + ", which is nowhere else.",
                        "Maybe it is spelled differently there.");
            }
        }
    }
}
