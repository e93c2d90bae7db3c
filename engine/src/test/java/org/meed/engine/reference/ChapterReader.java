package org.meed.engine.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meed.engine.cases.Case.CaseTable;
import org.meed.engine.time.Days;

/**
 * Reads a chapter. Rule blocks under its title, or under a heading of the second level, are given
 * for the specimens that follow; a heading of the third level begins a specimen, unless nothing is
 * expected under it.
 */
final class ChapterReader {

    private static final Pattern KNOWN = Pattern.compile("Known on (\\d{4}-\\d{2}-\\d{2})\\.");

    /** The first cell of a table of expressions, which says what they are. */
    static final Set<String> ASKED = Set.of("condition", "day", "number", "word", "row", "rows");

    private final List<String> lines;
    private final List<Specimen> specimens = new ArrayList<>();
    private final StringBuilder ofChapter = new StringBuilder();
    private final StringBuilder ofSection = new StringBuilder();
    private StringBuilder clauses = ofChapter;
    private String title = "";
    private int known = Days.UNKNOWN;
    private boolean expecting;
    private List<String> frontMatter = new ArrayList<>();
    private List<CaseTable> tables = new ArrayList<>();
    private List<CaseTable> answers = new ArrayList<>();

    private ChapterReader(List<String> lines) {
        this.lines = lines;
    }

    static Chapter read(Path file) {
        try {
            String text = Files.readString(file);
            ChapterReader reader = new ChapterReader(text.lines().toList());
            reader.read();
            return new Chapter(reader.lines.getFirst().substring(2), text, reader.specimens);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher knownOn = KNOWN.matcher(line);
            if (line.startsWith("## ")) {
                end();
                ofSection.setLength(0);
                clauses = ofSection;
            } else if (line.startsWith("### ")) {
                end();
                title = line.substring(4);
                clauses = new StringBuilder();
            } else if (line.startsWith("```")) {
                at = fence(at);
            } else if (knownOn.matches()) {
                known = Days.parse(knownOn.group(1));
            } else if (line.equals("Expect:")) {
                expecting = true;
            } else if (line.startsWith("|") && !title.isEmpty()) {
                at = table(at);
            }
            at++;
        }
        end();
    }

    /** Takes a fenced block, and gives its last line. */
    private int fence(int first) {
        int last = first + 1;
        while (!lines.get(last).equals("```")) {
            last++;
        }
        String info = lines.get(first).substring(3);
        if (info.equals("meed")) {
            clauses.append(String.join("\n", lines.subList(first, last + 1))).append("\n\n");
        } else if (info.equals("yaml")) {
            frontMatter.addAll(lines.subList(first + 1, last));
        }
        return last;
    }

    /** Takes a table, and gives its last line. */
    private int table(int first) {
        List<List<String>> rows = new ArrayList<>();
        int at = first;
        while (at < lines.size() && lines.get(at).startsWith("|")) {
            if (!lines.get(at).startsWith("|---")) {
                rows.add(cells(lines.get(at)));
            }
            at++;
        }
        List<String> header = rows.getFirst();
        CaseTable table = new CaseTable(header.getFirst(), header, rows.subList(1, rows.size()));
        (expecting ? answers : tables).add(table);
        return at - 1;
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(ChapterReader::cell).toList();
    }

    /** A cell; an expression stands in it as code. */
    private static String cell(String text) {
        String cell = text.strip();
        return cell.length() > 1 && cell.startsWith("`") && cell.endsWith("`")
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }

    private void end() {
        boolean hasExamples = clauses.indexOf("```meed\nexample ") >= 0;
        if (expecting || (hasExamples && !title.isEmpty())) {
            List<CaseTable> asks =
                    answers.stream().filter(table -> ASKED.contains(table.name())).toList();
            List<CaseTable> results =
                    answers.stream().filter(table -> !ASKED.contains(table.name())).toList();
            boolean saysNothing = expecting && (!Days.isKnown(known) || answers.isEmpty());
            if (saysNothing || results.size() > 1) {
                throw new IllegalStateException(
                        "The specimen (%s) says no known day, or expects nothing, or twice."
                                .formatted(title));
            }
            specimens.add(
                    new Specimen(
                            title,
                            ofChapter.toString() + ofSection,
                            clauses.toString(),
                            List.copyOf(frontMatter),
                            known,
                            List.copyOf(tables),
                            results.isEmpty() ? null : results.getFirst(),
                            asks));
        }
        title = "";
        known = Days.UNKNOWN;
        expecting = false;
        frontMatter = new ArrayList<>();
        tables = new ArrayList<>();
        answers = new ArrayList<>();
    }
}
