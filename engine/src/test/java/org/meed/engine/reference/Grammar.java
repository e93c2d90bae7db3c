package org.meed.engine.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A grammar as it is printed.
 *
 * @param keywords what it has between quotes, but for single signs
 * @param plurals the words that may stand for others, as its opening says: {@code "are" for "is"}
 */
record Grammar(String text, Set<String> keywords, Map<String, String> plurals) {

    private static final Pattern TERMINAL = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern PLURAL = Pattern.compile("\"([^\"]+)\"\\s+for\\s+\"([^\"]+)\"");

    static Grammar read(Path file) {
        try {
            String text = Files.readString(file);
            Set<String> keywords = new TreeSet<>();
            Matcher terminal = TERMINAL.matcher(text);
            while (terminal.find()) {
                if (terminal.group(1).matches(".*[a-z].*")) {
                    keywords.add(terminal.group(1));
                }
            }
            Map<String, String> plurals = new LinkedHashMap<>();
            PLURAL.matcher(text)
                    .results()
                    .forEach(plural -> plurals.put(plural.group(1), plural.group(2)));
            return new Grammar(text, keywords, plurals);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Its productions, without what is said beside them. */
    String productions() {
        return Pattern.compile("\\(\\*.*?\\*\\)", Pattern.DOTALL).matcher(text).replaceAll("");
    }

    /** Whether it has a keyword, or one that the keyword is a plural of. */
    boolean says(String keyword) {
        String all = String.join(" | ", keywords);
        return Stream.concat(
                        Stream.of(keyword),
                        plurals.entrySet().stream()
                                .map(plural ->
                                        keyword.replaceAll(
                                                "(?<![\\w-])%s(?![\\w-])"
                                                        .formatted(plural.getKey()),
                                                plural.getValue())))
                .anyMatch(form -> has(all, form));
    }

    /** Whether a text has a keyword, as words of their own. */
    static boolean has(String text, String keyword) {
        String words = Pattern.quote(keyword).replace(" ", "\\E\\s+\\Q");
        String before = keyword.startsWith(",") ? "" : "(?<![\\w-])";
        return Pattern.compile(before + words + "(?![\\w-])").matcher(text).find();
    }
}
