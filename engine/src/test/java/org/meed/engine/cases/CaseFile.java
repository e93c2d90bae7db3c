package org.meed.engine.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.cases.Case.CaseTable;
import org.meed.engine.time.Days;

/**
 * Reads the cases of a Markdown file: a heading, the day known, tables, and after "Expect:" one
 * table.
 */
final class CaseFile {

    private static final Pattern KNOWN = Pattern.compile("Known on (\\d{4}-\\d{2}-\\d{2})\\.");

    private final List<Case> cases = new ArrayList<>();
    private @Nullable String title;
    private int line;
    private int known = Days.UNKNOWN;
    private List<CaseTable> tables = new ArrayList<>();
    private boolean expecting;

    static List<Case> read(Path file) {
        CaseFile reader = new CaseFile();
        try {
            reader.readLines(Files.readAllLines(file));
        } catch (IOException wrong) {
            throw new IllegalStateException(
                    "The cases (%s) cannot be read.".formatted(file), wrong);
        }
        return reader.cases;
    }

    private void readLines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            Matcher knownOn = KNOWN.matcher(text);
            if (text.startsWith("### ")) {
                end();
                title = text.substring(4);
                line = i + 1;
            } else if (knownOn.find()) {
                known = Days.parse(knownOn.group(1));
            } else if (text.equals("Expect:")) {
                expecting = true;
            } else if (text.startsWith("|") && title != null) {
                i = readTable(lines, i);
            }
        }
        end();
    }

    private int readTable(List<String> lines, int first) {
        List<List<String>> rows = new ArrayList<>();
        int i = first;
        while (i < lines.size() && lines.get(i).strip().startsWith("|")) {
            String text = lines.get(i).strip();
            if (!text.matches("[|:\\- ]+") || text.replace("|", "").isBlank()) {
                rows.add(cells(text));
            }
            i++;
        }
        List<String> header = rows.getFirst();
        tables.add(
                new CaseTable(
                        expecting ? "" : header.getFirst(), header, rows.subList(1, rows.size())));
        return i - 1;
    }

    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.substring(1, text.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private void end() {
        if (title != null) {
            if (!expecting || !Days.isKnown(known)) {
                throw new IllegalStateException(
                        "The case (%s) says no known day or expects nothing.".formatted(title));
            }
            cases.add(
                    new Case(
                            title,
                            known,
                            tables.subList(0, tables.size() - 1),
                            tables.getLast(),
                            line));
        }
        title = null;
        known = Days.UNKNOWN;
        tables = new ArrayList<>();
        expecting = false;
    }
}
