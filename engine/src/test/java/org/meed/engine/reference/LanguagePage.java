package org.meed.engine.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of the manual that says what the language is. */
final class LanguagePage {

    private static final String OPENING =
            """
            # The language of frameworks

            Written from `engine/src/test/resources/language` by the tests, which run every specimen below: it is the specification of language 1.

            A specimen is some clauses of a small valid framework, the day whose knowledge is used, rows of a small history, and what must come of them. Rule blocks
            that stand under the heading of a chapter or a section are given for its specimens. What a specimen does not show is the usual front matter (in force
            from 2012-04-01 to 2014-04-01, domain `recovery`, bands `low` and `high`), a journey over gaps of 21 days, and some outcome.

            After *Expect* stands a table of the results, each column compared but for cells with `*`; or tables of expressions with their answers, for the client or
            the journey that heads the column: a condition is `yes`, `no` or `unknown`; a row and rows are named by their ids.

            """;

    private LanguagePage() {}

    static String text(List<Chapter> chapters, Grammar grammar, Grammar programmes) {
        String index =
                chapters.stream()
                        .map(chapter ->
                                "- [%s](#%s)\n".formatted(chapter.title(), anchor(chapter.title())))
                        .collect(Collectors.joining());
        String all =
                chapters.stream()
                        .map(chapter -> lowered(chapter.text()))
                        .collect(Collectors.joining("\n"));
        return OPENING
                + index
                + "- [Grammar](#grammar)\n"
                + "- [Grammar of programmes](#grammar-of-programmes)\n\n"
                + all
                + "\n## Grammar\n\n"
                + "In the notation of ISO/IEC 14977: `,` joins, `|` parts, `[ ]` may be left out, `{ }` may stand any number of times. Words of a form are parted by\n"
                + "blanks or line ends.\n\n"
                + "```ebnf\n"
                + grammar.text()
                + "```\n\n## Grammar of programmes\n\n"
                + "```ebnf\n"
                + programmes.text()
                + "```\n";
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    /** The text with its headings one level lower, outside fenced blocks. */
    private static String lowered(String text) {
        StringBuilder lowered = new StringBuilder();
        boolean fenced = false;
        for (String line : text.lines().toList()) {
            fenced ^= line.startsWith("```");
            lowered.append(!fenced && line.startsWith("#") ? "#" + line : line).append('\n');
        }
        return lowered.toString();
    }
}
