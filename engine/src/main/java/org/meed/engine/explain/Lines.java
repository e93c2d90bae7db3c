package org.meed.engine.explain;

import java.util.List;
import java.util.stream.IntStream;

/** Text under way to a terminal, no line of it wider than {@link #WIDTH} where a blank allows. */
final class Lines {

    /** Columns of a line. */
    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    void blank() {
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    /** A heading over a rule of its own length. */
    void heading(String words, char rule) {
        blank();
        String shown = clean(words);
        text.append(shown).append('\n');
        text.append(String.valueOf(rule).repeat(Math.min(WIDTH, shown.length()))).append('\n');
    }

    void line(int indent, String words) {
        hanging(indent, "", words);
    }

    /** Words wrapped under what leads them, such as a dash or a word of its own. */
    void hanging(int indent, String lead, String words) {
        String first = " ".repeat(indent) + lead;
        String rest = " ".repeat(first.length());
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : clean(words).split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** Paragraphs, each wrapped, with an empty line between them. */
    void paragraphs(int indent, String prose) {
        String[] paragraphs = prose.strip().split("\\n\\s*\\n", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                text.append('\n');
            }
            line(indent, paragraphs[i].replaceAll("\\s+", " ").strip());
        }
    }

    /**
     * Rows in columns as wide as their widest cell, the first row being the head; where that is too
     * wide, each row as a line of its cells.
     */
    void table(int indent, List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], clean(row.get(column)).length());
            }
        }
        boolean wide = indent + IntStream.of(widths).sum() + 2 * (widths.length - 1) > WIDTH;
        for (List<String> row : rows) {
            if (wide) {
                List<String> cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
                hanging(indent, "- ", String.join(", ", cells));
            } else {
                text.append(" ".repeat(indent)).append(padded(row, widths)).append('\n');
            }
        }
    }

    private static String padded(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = clean(row.get(column));
            line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }

    /** Data may hold what a terminal would take for a command, or break a line. */
    private static String clean(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
