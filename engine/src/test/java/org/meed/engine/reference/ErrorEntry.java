package org.meed.engine.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of the catalogue of errors: a code, what it means, and mistakes each with its message
 * and its mending.
 *
 * @param number such as {@code M304}
 * @param meaning one paragraph
 * @param given clauses that stand beside each mistake; may be empty
 */
record ErrorEntry(String number, String title, String meaning, String given, List<Sample> samples) {

    private static final Pattern TITLE = Pattern.compile("# ([ML]\\d{3}) (.+)");
    private static final Pattern PLACE = Pattern.compile("(\\d+):\\d+: .*");
    private static final String FENCE = "~~~";

    /**
     * A mistake.
     *
     * @param messages what is said of it, each with its place, its code and how it may be mended;
     *     the line counts from the first line of the text shown
     * @param mending what goes instead of the line at the place, or the whole mended text
     */
    record Sample(String mistake, List<String> messages, String mending) {

        /** Whether the mending is of the one line at the place. */
        boolean isOfOneLine() {
            return !mending.contains("```") && !mending.startsWith("---");
        }

        /** The line at the place. */
        String wrongLine() {
            return mistake.lines().toList().get(wrong()) + "\n";
        }

        private int wrong() {
            Matcher place = PLACE.matcher(messages.getFirst());
            return place.matches() ? Integer.parseInt(place.group(1)) - 1 : 0;
        }

        String mended() {
            if (!isOfOneLine()) {
                return mending;
            }
            List<String> lines = new ArrayList<>(mistake.lines().toList());
            lines.remove(wrong());
            lines.addAll(wrong(), mending.lines().toList());
            return String.join("\n", lines) + "\n";
        }

        /** The text itself: the page shows a character that no page can hold by a sign for it. */
        static String real(String shown) {
            return shown.replace('\u2400', '\0').replace('\u2409', '\t');
        }
    }

    /** Whether the code is found by reading; the others are found by running what was read. */
    boolean isOfReading() {
        return number.compareTo("M") >= 0 && number.compareTo("M5") < 0;
    }

    /** Whether the mistake is one of a programme. */
    boolean isOfProgramme() {
        return number.startsWith("M6") || number.startsWith("L13");
    }

    static ErrorEntry read(Path file) {
        try {
            return new Reading(Files.readAllLines(file)).entry();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Reads an entry from top to bottom. */
    private static final class Reading {

        private final List<String> lines;
        private int at;

        Reading(List<String> lines) {
            this.lines = lines;
        }

        ErrorEntry entry() {
            Matcher title = TITLE.matcher(lines.get(at++));
            if (!title.matches()) {
                throw new IllegalStateException("An entry begins '# M304 A title'.");
            }
            List<String> meaning = until("Mistake:");
            int beside = meaning.indexOf("Given:");
            String given =
                    beside < 0 ? "" : lines(meaning.subList(beside + 1, meaning.size())) + "\n";
            meaning = beside < 0 ? meaning : meaning.subList(0, beside);
            List<Sample> samples = new ArrayList<>();
            while (at < lines.size()) {
                samples.add(sample());
            }
            return new ErrorEntry(
                    title.group(1), title.group(2), lines(meaning), given, List.copyOf(samples));
        }

        private static String lines(List<String> some) {
            return String.join("\n", some).strip();
        }

        private Sample sample() {
            String mistake = fenced();
            until("Message:");
            List<String> messages =
                    until("Mended:").stream()
                            .filter(line -> line.startsWith("    "))
                            .map(String::strip)
                            .toList();
            String mended = fenced();
            until("Mistake:");
            return new Sample(mistake, messages, mended);
        }

        /** The lines up to one that says this, or to the end; that line is passed over. */
        private List<String> until(String line) {
            List<String> passed = new ArrayList<>();
            while (at < lines.size() && !lines.get(at).equals(line)) {
                passed.add(lines.get(at++));
            }
            at++;
            return passed;
        }

        private String fenced() {
            while (!lines.get(at).startsWith(FENCE)) {
                at++;
            }
            String fence = lines.get(at++).replaceAll("[^~]", "");
            List<String> inside = new ArrayList<>();
            while (!lines.get(at).equals(fence)) {
                inside.add(lines.get(at++));
            }
            at++;
            return String.join("\n", inside) + "\n";
        }
    }
}
