package org.meed.lab.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.WordLists;
import org.meed.lab.population.Dice;

/**
 * A framework that is being written: the names it has given so far, and its blocks. A parameter, a
 * table or a definition is written when something first asks for one, so that none is left unused.
 */
final class Draft {

    static final List<String> BANDS = List.of("low", "high");
    static final List<String> DATES =
            List.of("2012-02-29", "2012-06-30", "2013-01-31", "2013-10-01");

    private static final List<String> CODES =
            List.of("one", "two", "theft-act-1968-s1", "vagrancy-act-1824-s3", "A");
    private static final List<String> USES =
            List.of("alcohol", "opiates", "crack", "cocaine", "cannabis", "other");

    final Dice dice;
    private final List<String> blocks = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private @Nullable Map<String, String> locals;
    private int named;

    Draft(Dice dice) {
        this.dice = dice;
    }

    String newName(String kind) {
        return kind + "-" + ++named;
    }

    void block(String text) {
        blocks.add("```meed\n" + text.stripTrailing() + "\n```\n");
    }

    String blocks() {
        return String.join("\n", blocks);
    }

    /** From here on names are lines of one outcome, until they are taken. */
    void openLocals() {
        locals = new LinkedHashMap<>();
    }

    /** The lines that name what an outcome names for itself. */
    String takeLocals() {
        StringBuilder lines = new StringBuilder();
        if (locals != null) {
            locals.forEach((text, name) -> lines.append("  %s: %s\n".formatted(name, text)));
        }
        locals = null;
        return lines.toString();
    }

    /** A name for an expression that needs no row at hand: the same for the same expression. */
    String name(String expression) {
        Map<String, String> given = locals == null ? names : locals;
        String name = given.get(expression);
        if (name == null) {
            name = newName("it");
            given.put(expression, name);
            if (locals == null) {
                block("define %s\n  is: %s".formatted(name, expression));
            }
        }
        return name;
    }

    /** A block written once for each kind, under the name that it then has. */
    private String once(String kind, String head, String body) {
        String known = names.get(kind);
        if (known == null) {
            known = newName(kind);
            names.put(kind, known);
            block(head + " " + known + "\n" + body);
        }
        return known;
    }

    String numberParameter() {
        String value = dice.among("0", "1", "2", "3", "7", "14", "2.87", "0.000001");
        return once(
                "number-parameter" + value.replace('.', '-'),
                "parameter",
                """
                  2012-04-01: %s, illustrative, "random"
                  2013-01-01: 1%s, illustrative, "random"
                """
                        .formatted(value, value));
    }

    String spanParameter() {
        String span = dice.among("21 days", "10 weeks", "3 months", "1 year");
        return once(
                "span-" + span.replace(' ', '-'),
                "parameter",
                "  2012-04-01: %s, illustrative, \"random\"\n".formatted(span));
    }

    String codeList() {
        StringBuilder rows = new StringBuilder();
        for (String code : CODES) {
            rows.append(
                    dice.chance(0.5)
                            ? "  | %s | | |\n".formatted(code)
                            : "  | %s | 2012-06-01 | 2013-06-01 |\n".formatted(code));
        }
        return once("codes", "table", table("codes", "", "code | from | to") + rows);
    }

    String map() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < WordLists.SUBSTANCES.size(); i++) {
            rows.append(
                    "  | %s | %s |\n"
                            .formatted(WordLists.SUBSTANCES.get(i), USES.get(i % USES.size())));
        }
        return once("map", "table", table("map", "top", "word | column") + rows);
    }

    String values() {
        StringBuilder rows = new StringBuilder();
        USES.forEach(use -> rows.append("  | %s | %s |\n".formatted(use, dice.among(1, 8, 13))));
        return once("values", "table", table("values", "top", "column | value") + rows);
    }

    /** A table by words, and perhaps another of its name that follows it. */
    String listing(Listing listing) {
        String name = listing.name();
        if (names.put(name, name) == null) {
            listing(name, listing, "2012-04-01");
            if (dice.chance(0.5)) {
                listing(name, listing, "2013-01-01");
            }
        }
        return name;
    }

    private void listing(String name, Listing listing, String from) {
        StringBuilder rows = new StringBuilder();
        for (String word : Listing.WORDS) {
            rows.append("  | ").append(word);
            listing.columns()
                    .forEach(_ -> rows.append(" | ").append(dice.among(listing.figures())));
            rows.append(" |\n");
        }
        String header = "word | " + String.join(" | ", listing.columns());
        block(
                "table %s\n  from: %s\n%s%s"
                        .formatted(name, from, table(listing.kind(), "", header), rows));
    }

    private static String table(String kind, String of, String header) {
        String line = of.isEmpty() ? "" : "  of: %s\n".formatted(of);
        return "  kind: %s\n%s  standing: illustrative\n  source: \"random\"\n  | %s |\n"
                .formatted(kind, line, header);
    }
}
