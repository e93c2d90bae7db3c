package org.meed.engine.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Lists, numerals, dates and sentences, as they are written in English. */
public final class English {

    private static final List<String> NUMERALS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private English() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int most = words.size() - 1;
        return String.join(", ", words.subList(0, most)) + " " + last + " " + words.get(most);
    }

    /** A small number in a word, a larger one in figures. */
    public static String numeral(int number) {
        return number < NUMERALS.size() ? NUMERALS.get(number) : Integer.toString(number);
    }

    /** So many of something, such as 1 day or 64 days. */
    public static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A day, such as 1 April 2012. */
    public static String date(int day) {
        return LocalDate.ofEpochDay(day).format(DATE);
    }

    /** With a capital before and a full stop behind. */
    public static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + ".";
    }
}
