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
        return clauseAt(clauses, line);
    }

    /** The last of the clauses, which stand in written order, that begins on a line or before. */
    static Clause clauseAt(List<Clause> clauses, int line) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Clause.NONE : clauses.get(low - 1);
    }
}
