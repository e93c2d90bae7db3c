package org.meed.engine.framework.document;

import java.util.List;

/** A framework as it stands written: front matter, clauses, rule blocks; nothing is checked yet. */
public record Document(FrontMatter frontMatter, List<Clause> clauses, List<Block> blocks) {

    public Document {
        clauses = List.copyOf(clauses);
        blocks = List.copyOf(blocks);
    }

    /** The clause that a line stands in. */
    public Clause clauseAt(int line) {
        Clause found = Clause.NONE;
        for (Clause clause : clauses) {
            if (clause.line() <= line) {
                found = clause;
            }
        }
        return found;
    }
}
