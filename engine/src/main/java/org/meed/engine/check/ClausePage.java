package org.meed.engine.check;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.meed.engine.framework.document.Clause;

/** What the rules of a document mean, under the headings of its clauses, as Markdown. */
final class ClausePage {

    private static final String NO_RULE =
            "No rule stands in this clause; what every rule follows is said above, under 'What holds throughout'.";

    private ClausePage() {}

    /**
     * The page, which ends with a line feed.
     *
     * @param made what it is made from
     * @param throughout what no rule says again
     * @param said the sentences of each rule by the line it stands in
     */
    static String text(
            String title,
            String made,
            List<String> throughout,
            List<Clause> clauses,
            SortedMap<Integer, List<String>> said) {
        StringBuilder text = new StringBuilder();
        text.append("# %s, in plain English\n".formatted(title));
        text.append("\nMade from %s, and from none of its prose.\n".formatted(made));
        text.append("\n## What holds throughout\n\n");
        throughout.forEach(one -> text.append("- " + one + "\n"));
        said.headMap(clauses.isEmpty() ? Integer.MAX_VALUE : clauses.getFirst().line())
                .values()
                .forEach(sentences -> append(text, sentences));
        for (int i = 0; i < clauses.size(); i++) {
            int end = i + 1 < clauses.size() ? clauses.get(i + 1).line() : Integer.MAX_VALUE;
            boolean leads =
                    i + 1 < clauses.size() && clauses.get(i + 1).level() > clauses.get(i).level();
            clause(text, clauses.get(i), said.subMap(clauses.get(i).line(), end), leads);
        }
        return text.toString();
    }

    /** A clause without rules keeps its heading where it has a number, for others cite it. */
    private static void clause(
            StringBuilder text, Clause clause, Map<Integer, List<String>> within, boolean leads) {
        if (!clause.number().isEmpty() || !within.isEmpty()) {
            text.append("\n%s %s\n".formatted("#".repeat(clause.level()), clause));
            within.values().forEach(sentences -> append(text, sentences));
            if (within.isEmpty() && !leads) {
                append(text, List.of(NO_RULE));
            }
        }
    }

    private static void append(StringBuilder text, List<String> sentences) {
        text.append('\n');
        if (sentences.size() == 1) {
            text.append(sentences.getFirst()).append('\n');
        } else {
            text.append(sentences.getFirst()).append("\n\n");
            sentences.stream().skip(1).forEach(one -> text.append("- " + one + "\n"));
        }
    }
}
