package org.meed.engine.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar as it is printed.
 *
 * @param keywords what it has between quotes, but for single signs
 */
record Grammar(String text, Set<String> keywords) {

    private static final Pattern TERMINAL = Pattern.compile("\"([^\"]+)\"");

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
            return new Grammar(text, keywords);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Whether a text has a keyword, as words of their own. */
    static boolean has(String text, String keyword) {
        String words = Pattern.quote(keyword).replace(" ", "\\E\\s+\\Q");
        String before = keyword.startsWith(",") ? "" : "(?<![\\w-])";
        return Pattern.compile(before + words + "(?![\\w-])").matcher(text).find();
    }
}
