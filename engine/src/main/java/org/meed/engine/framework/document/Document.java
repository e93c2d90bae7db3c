package org.meed.engine.framework.document;

import java.util.List;

/** A framework as it stands written: front matter, clauses, rule blocks; nothing is checked yet. */
public record Document(FrontMatter frontMatter, List<Clause> clauses, List<Block> blocks) {

    public Document {
        clauses = List.copyOf(clauses);
        blocks = List.copyOf(blocks);
    }
}
