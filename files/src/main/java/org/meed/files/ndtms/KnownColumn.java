package org.meed.files.ndtms;

import java.util.List;
import org.meed.engine.framework.Standing;
import org.meed.files.csv.Sheet;

/**
 * A column of the core data set.
 *
 * @param name as in the header of a file
 * @param block what it is about: the client, the episode, a modality, a TOP
 * @param first the letter of the first version that has it; empty when all that we know do
 * @param last the letter of the last version that has it; empty when no end is known
 * @param read what an import makes of it; empty when it is not read
 * @param standing how sure name and versions are
 * @param source where they were read
 */
record KnownColumn(
        String name,
        String block,
        String first,
        String last,
        String read,
        Standing standing,
        String source) {

    /** All of them, in the order of data set K, later ones behind. */
    static List<KnownColumn> all() {
        return Sheet.shipped(KnownColumn.class, "columns.csv")
                .lines("name", "block", "first", "last")
                .stream()
                .map(KnownColumn::of)
                .toList();
    }

    private static KnownColumn of(Sheet.Line line) {
        return new KnownColumn(
                line.cell("name"),
                line.cell("block"),
                line.cell("first"),
                line.cell("last"),
                line.cell("read"),
                line.standing(),
                line.cell("source"));
    }
}
