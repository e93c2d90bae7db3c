package org.meed.files.continuing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a row that an import wrote: what it is about, and, for every row about it but the
 * first, the day of the import.
 *
 * @param thing what the row is about, under the same name at every import
 * @param day the day as it is written; empty for the first row
 * @param number which of the rows about it that bear the day; 0 for the first row of all
 */
record RowName(String thing, String day, int number) {
    private static final Pattern WRITTEN =
            Pattern.compile("(n[0-9a-f]{16})(?:-(\\d{4}-\\d\\d-\\d\\d)(?:-([1-9]\\d{0,8}))?)?");

    /** The name of the first row about a thing. */
    static RowName first(String thing) {
        return new RowName(thing, "", 0);
    }

    /** Reads an id; empty when no import gives such a one. */
    static Optional<RowName> read(String id) {
        Matcher matcher = WRITTEN.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String day = matcher.group(2) == null ? "" : matcher.group(2);
        String number = matcher.group(3) == null ? (day.isEmpty() ? "0" : "1") : matcher.group(3);
        return Optional.of(new RowName(matcher.group(1), day, Integer.parseInt(number)));
    }

    /** The next name for a row about the same thing on a day. */
    RowName next(String on) {
        return new RowName(thing, on, day.equals(on) ? number + 1 : 1);
    }

    @Override
    public String toString() {
        return day.isEmpty() ? thing : thing + "-" + day + (number == 1 ? "" : "-" + number);
    }
}
