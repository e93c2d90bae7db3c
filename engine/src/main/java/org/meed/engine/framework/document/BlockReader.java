package org.meed.engine.framework.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a rule block. A mistake in one line costs that line only.
 *
 * <p>A line is {@code word: text}, a table row {@code | cell |}, or goes on with the line above
 * when it is indented deeper; {@code #} and what follows it is a comment.
 */
final class BlockReader {

    private static final Pattern HEAD = Pattern.compile("([a-z]+)(?:\\s+(.*))?");

    private final Clause clause;
    private final Problems problems;
    private final List<Field> fields = new ArrayList<>();
    private final List<Block.TableRow> rows = new ArrayList<>();
    private final Deque<Field> open = new ArrayDeque<>();
    private boolean damaged;

    private BlockReader(Clause clause, Problems problems) {
        this.clause = clause;
        this.problems = problems;
    }

    /**
     * The block that the lines hold, the first of them being {@code firstLine} of the file; null
     * when it has no head.
     */
    static @Nullable Block read(
            List<String> lines, int firstLine, int indent, Clause clause, Problems problems) {
        BlockReader reader = new BlockReader(clause, problems);
        Matcher head = null;
        Place headPlace = new Place(firstLine, 1);
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutComment(lines.get(i));
            if (line.isBlank()) {
                continue;
            }
            Place place = new Place(firstLine + i, indent + leading(line) + 1);
            if (head != null) {
                reader.line(line, place);
            } else {
                head = HEAD.matcher(line.strip());
                headPlace = place;
                if (!head.matches()) {
                    reader.noHead(
                            place,
                            "A rule block begins with its kind and its name, and this line does not.",
                            "Maybe 'outcome abstinent', or 'define reviews'.");
                    return null;
                }
            }
        }
        if (head == null) {
            reader.noHead(headPlace, "This rule block is empty.", "Maybe take it out.");
            return null;
        }
        String name = head.group(2) == null ? "" : head.group(2).strip();
        return new Block(
                head.group(1),
                unquoted(name),
                headPlace,
                clause,
                reader.fields,
                reader.rows,
                reader.damaged);
    }

    private void noHead(Place place, String message, String maybe) {
        problems.add(ErrorCode.BLOCK_HEAD, place, clause, message, maybe);
    }

    private void lose(ErrorCode code, Place place, String message, String maybe) {
        damaged = true;
        problems.add(code, place, clause, message, maybe);
    }

    private void line(String line, Place place) {
        if (line.substring(0, leading(line)).indexOf('\t') >= 0) {
            lose(ErrorCode.TAB, place, "This line is indented with a tab.", "Maybe use blanks.");
            return;
        }
        int indent = leading(line);
        String content = line.strip();
        if (content.startsWith("|")) {
            rows.add(row(content, place));
            return;
        }
        int colon = colon(content);
        if (colon > 0) {
            field(content, colon, indent, place);
        } else if (!open.isEmpty() && indent > open.peek().indent()) {
            open.peek().text().append(content, place);
        } else {
            lose(
                    ErrorCode.LINE_FORM,
                    place,
                    "This line is neither 'word: text' nor a table row.",
                    "Maybe a colon and a blank are missing after its first word, or it should be indented under the line it goes on with.");
        }
    }

    /**
     * Where the colon stands that parts a line's first words from its text; -1 when the line is of
     * another form.
     */
    private static int colon(String content) {
        if (!Character.isLetterOrDigit(content.charAt(0))) {
            return -1;
        }
        int colon = content.indexOf(':');
        boolean ends =
                colon == content.length() - 1
                        || (colon > 0 && Character.isWhitespace(content.charAt(colon + 1)));
        boolean plain =
                colon > 0
                        && content.substring(0, colon).chars().noneMatch(c -> c == '|' || c == '"');
        return ends && plain ? colon : -1;
    }

    private void field(String content, int colon, int indent, Place place) {
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
        String after = content.substring(colon + 1);
        String text = after.stripLeading();
        int at = content.length() - text.length();
        Field field =
                new Field(
                        content.substring(0, colon).stripTrailing(),
                        place,
                        new Text(text, new Place(place.line(), place.column() + at)),
                        indent);
        if (open.isEmpty()) {
            fields.add(field);
        } else {
            open.peek().add(field);
        }
        open.push(field);
    }

    private static Block.TableRow row(String content, Place place) {
        String inner =
                content.endsWith("|") && content.length() > 1
                        ? content.substring(1, content.length() - 1)
                        : content.substring(1);
        List<String> cells = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        int start = 0;
        while (start <= inner.length()) {
            int bar = inner.indexOf('|', start);
            int end = bar < 0 ? inner.length() : bar;
            String cell = inner.substring(start, end);
            cells.add(cell.strip());
            places.add(
                    new Place(
                            place.line(),
                            place.column() + 1 + start + Math.min(leading(cell), cell.length())));
            start = end + 1;
        }
        return new Block.TableRow(cells, places, place);
    }

    private static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '#'
                    && !quoted
                    && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private static int leading(String line) {
        int i = 0;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String unquoted(String name) {
        return name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : name;
    }
}
