package org.meed.engine.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.document.Document;

/**
 * A clause that says which requirements it answers, in a line of its own such as {@code *Answers
 * A2, B8.*}
 *
 * @param folder the folder of the examples that its document stands in
 * @param framework the id of the framework or programme
 * @param named the requirements as they are written
 * @param rules how many rules stand in the clause, examples not counted
 * @param examples the titles of its worked examples
 */
record Answering(
        String folder,
        String framework,
        Clause clause,
        List<String> named,
        int rules,
        List<String> examples) {

    private static final Pattern LINE =
            Pattern.compile("^\\*Answers (.+)\\.\\*$", Pattern.MULTILINE);

    Answering {
        named = List.copyOf(named);
        examples = List.copyOf(examples);
    }

    /** The clauses of a document that answer something, in written order. */
    static List<Answering> of(String folder, String framework, Document document) {
        List<Answering> found = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            Matcher line = LINE.matcher(clause.prose());
            if (line.find()) {
                List<Block> blocks =
                        document.blocks().stream()
                                .filter(block -> block.clause().equals(clause))
                                .toList();
                List<String> examples =
                        blocks.stream()
                                .filter(block -> block.kind().equals("example"))
                                .map(Block::name)
                                .toList();
                found.add(
                        new Answering(
                                folder,
                                framework,
                                clause,
                                List.of(line.group(1).split(", ")),
                                blocks.size() - examples.size(),
                                examples));
            }
        }
        return found;
    }

    boolean answers(Requirement requirement) {
        return named.contains(requirement.name());
    }

    /** The address of the clause within its page, as sites that show Markdown make it. */
    String anchor() {
        return clause.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }
}
