package org.meed.engine.framework.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a framework's Markdown into front matter, clauses and rule blocks. */
public final class DocumentReader {

    /** A contract schedule of a thousand pages is smaller; a larger file is not a framework. */
    public static final int MOST_CHARACTERS = 4_000_000;

    /** Nobody reads a longer line, and some patterns take time with the square of its length. */
    private static final int LONGEST_LINE = 20_000;

    private static final int DEEPEST_MARKDOWN = 50;
    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.?\\s+(.*)");
    private static final Parser MARKDOWN =
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .maxOpenBlockParsers(DEEPEST_MARKDOWN)
                    // the words inside a paragraph are never looked into, so they are not taken
                    // apart
                    .inlineParserFactory(_ -> (_, _) -> {})
                    .build();

    private final List<String> lines;
    private final Problems problems;
    private final int bodyStart;
    private final List<Heading> headings = new ArrayList<>();
    private final List<FencedCodeBlock> rules = new ArrayList<>();

    /** The lines, from 1, that rule blocks take up, with their fences. */
    private final BitSet ruled = new BitSet();

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private DocumentReader(List<String> lines, int bodyStart, Problems problems) {
        this.lines = lines;
        this.bodyStart = bodyStart;
        this.problems = problems;
    }

    /** Reads a document as far as it can be read; what cannot is among the problems. */
    public static Document read(String text, Problems problems) {
        List<String> lines = text.lines().toList();
        if (text.length() > MOST_CHARACTERS || text.indexOf('\0') >= 0) {
            problems.add(
                    ErrorCode.NOT_A_DOCUMENT,
                    new Place(1, 1),
                    String.format(
                            Locale.ROOT,
                            "This is not a framework: it is not text, or larger than %,d characters.",
                            MOST_CHARACTERS),
                    "Maybe another file was meant.");
            return new Document(FrontMatterReader.NONE, List.of(), List.of());
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                problems.add(
                        ErrorCode.NOT_A_DOCUMENT,
                        new Place(i + 1, 1),
                        String.format(
                                Locale.ROOT,
                                "This line is longer than %,d characters.",
                                LONGEST_LINE),
                        "Maybe break it.");
                return new Document(FrontMatterReader.NONE, List.of(), List.of());
            }
        }
        FrontMatter frontMatter = FrontMatterReader.read(lines, problems);
        DocumentReader reader = new DocumentReader(lines, frontMatter.end(), problems);
        reader.readBody();
        return new Document(frontMatter, reader.clauses, reader.blocks);
    }

    private void readBody() {
        OpenFences fencing = new OpenFences(lines, bodyStart);
        List<String> closed = fencing.closed();
        find(MARKDOWN.parse(String.join("\n", closed.subList(bodyStart, closed.size()))));
        for (FencedCodeBlock rule : rules) {
            ruled.set(firstLine(rule), firstLine(rule) + rule.getSourceSpans().size());
        }
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? firstLine(headings.get(i + 1)) : lines.size() + 1;
            clauses.add(clause(headings.get(i), end));
        }
        rules.forEach(this::readBlock);
        for (int opened : fencing.opened()) {
            problems.add(
                    ErrorCode.OPEN_FENCE,
                    new Place(opened + 1, 1),
                    clauseAt(opened + 1),
                    "This rule block is not closed.",
                    "Maybe a line of three backticks is missing after it.");
        }
    }

    private void find(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> headings.add(heading);
                case FencedCodeBlock fence -> {
                    if (fence.getInfo().strip().equals("meed")) {
                        rules.add(fence);
                    }
                }
                default -> find(node);
            }
        }
    }

    private void readBlock(FencedCodeBlock fence) {
        int first = firstLine(fence) + 1;
        List<String> inside = fence.getLiteral().lines().toList();
        SourceSpan span = fence.getSourceSpans().getFirst();
        Block block =
                BlockReader.read(
                        inside.isEmpty() ? List.of("") : inside,
                        first,
                        span.getColumnIndex(),
                        clauseAt(first),
                        problems);
        if (block != null) {
            blocks.add(block);
        }
    }

    private Clause clause(Heading heading, int end) {
        int line = firstLine(heading);
        String words = withoutHashes(lines.get(line - 1).strip());
        Matcher numbered = NUMBERED.matcher(words);
        boolean hasNumber = numbered.matches();
        return new Clause(
                hasNumber ? numbered.group(1) : "",
                hasNumber ? numbered.group(2) : words,
                line,
                heading.getLevel(),
                prose(line + 1, end));
    }

    /** The words of a heading, which may have number signs on both sides. */
    private static String withoutHashes(String heading) {
        int start = 0;
        int end = heading.length();
        while (start < end && heading.charAt(start) == '#') {
            start++;
        }
        while (end > start && heading.charAt(end - 1) == '#') {
            end--;
        }
        return heading.substring(start, end).strip();
    }

    private String prose(int from, int until) {
        List<String> kept = new ArrayList<>();
        for (int line = from; line < until; line++) {
            if (!ruled.get(line)) {
                kept.add(lines.get(line - 1));
            }
        }
        return String.join("\n", kept).strip();
    }

    private Clause clauseAt(int line) {
        return Document.clauseAt(clauses, line);
    }

    private int firstLine(Node node) {
        return node.getSourceSpans().getFirst().getLineIndex() + 1 + bodyStart;
    }
}
