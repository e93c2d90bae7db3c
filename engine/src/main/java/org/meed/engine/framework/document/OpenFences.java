package org.meed.engine.framework.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the rule blocks that nobody closed. To Markdown such a block swallows the clauses after it;
 * here it ends at its first blank line, so that they are read and one slip is one mistake.
 */
final class OpenFences {

    private static final Pattern OPENING = Pattern.compile(" {0,3}(`{3,}|~{3,})[ \t]*([^`]*)");

    private final List<String> lines;
    private final List<Integer> opened = new ArrayList<>();

    OpenFences(List<String> lines, int from) {
        this.lines = new ArrayList<>(lines);
        int at = from;
        while (at < lines.size()) {
            Matcher opening = OPENING.matcher(lines.get(at));
            at = opening.matches() ? end(at, opening.group(1), opening.group(2).strip()) : at + 1;
        }
    }

    /** The lines, as many as before, with every rule block closed. */
    List<String> closed() {
        return lines;
    }

    /** The lines, from 0, on which a block is opened that nobody closed. */
    List<Integer> opened() {
        return opened;
    }

    /** The line after a fenced block. */
    private int end(int start, String fence, String info) {
        boolean isRule = info.equals("meed");
        int blank = -1;
        for (int i = start + 1; i < lines.size(); i++) {
            Matcher next = OPENING.matcher(lines.get(i));
            if (blank < 0 && lines.get(i).isBlank()) {
                blank = i;
            } else if (next.matches()
                    && next.group(1).startsWith(fence)
                    && next.group(2).isBlank()) {
                return i + 1;
            } else if (isRule && blank >= 0 && next.matches() && !next.group(2).isBlank()) {
                return close(start, fence, blank);
            }
        }
        return isRule ? close(start, fence, blank) : lines.size();
    }

    private int close(int start, String fence, int blank) {
        opened.add(start);
        if (blank < 0) {
            return lines.size();
        }
        lines.set(blank, fence);
        return blank + 1;
    }
}
