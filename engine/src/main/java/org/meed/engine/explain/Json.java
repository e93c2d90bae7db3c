package org.meed.engine.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259): objects with their keys sorted, indented by two blanks. Text is escaped
 * so that it may also stand inside a page.
 */
final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /**
     * Writes a value, ended by a line feed.
     *
     * @param value a map of texts to values, a list of values, a text, a whole number, a truth or
     *     null
     */
    static String write(Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    private void value(@Nullable Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> object(map, depth);
            case List<?> list -> array(list, depth);
            case String text -> text(text);
            case Integer number -> out.append(number.intValue());
            case Boolean truth -> out.append(truth.booleanValue());
            default ->
                    throw new IllegalArgumentException(
                            "JSON has no form for a " + value.getClass().getSimpleName() + ".");
        }
    }

    private void object(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        String between = "";
        out.append('{');
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            out.append(between);
            line(depth + 1);
            text(entry.getKey());
            out.append(": ");
            value(entry.getValue(), depth + 1);
            between = ",";
        }
        if (!sorted.isEmpty()) {
            line(depth);
        }
        out.append('}');
    }

    private void array(List<?> list, int depth) {
        String between = "";
        out.append('[');
        for (Object value : list) {
            out.append(between);
            line(depth + 1);
            value(value, depth + 1);
            between = ",";
        }
        if (!list.isEmpty()) {
            line(depth);
        }
        out.append(']');
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isSafe(c)) {
                        out.append(c);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        out.append('"');
    }

    /** Not so: controls, what begins or ends a mark-up, line ends of scripts, half a character. */
    private static boolean isSafe(char c) {
        return c >= ' '
                && c != '<'
                && c != '>'
                && c != '&'
                && c != '\u2028'
                && c != '\u2029'
                && (c < '\u007f' || c > '\u009f')
                && !Character.isSurrogate(c);
    }
}
