package org.meed.files.ndtms.codes;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.schema.NearestWord;
import org.meed.engine.time.Days;
import org.meed.files.csv.Sheet;

/** The rows of a sheet as codes of one list. */
final class CodeRows {

    private CodeRows() {}

    /**
     * The codes of a sheet.
     *
     * @throws org.meed.files.InputRefused when a row says something that the list cannot
     */
    static List<Code> of(Sheet sheet, ListName list) {
        List<Code> codes = new ArrayList<>();
        for (Sheet.Line line : sheet.lines("code", "word")) {
            codes.add(code(list, line));
        }
        return codes;
    }

    private static Code code(ListName list, Sheet.Line line) {
        String word = line.cell("word");
        if (line.cell("code").isEmpty()) {
            throw line.mistake("code", "is empty.", "Maybe the row is one too many.");
        }
        if (!list.takes(word)) {
            String known = "is not one of " + String.join(", ", list.words()) + ".";
            String maybe = NearestWord.maybe(word, list.words());
            throw line.mistake(
                    "word", known, maybe.isEmpty() ? "Maybe it belongs to another list." : maybe);
        }
        int from = line.day("valid_from");
        int to = line.day("valid_to");
        if (Days.isKnown(to) && to < from) {
            throw line.mistake("valid_to", "lies before valid_from.", "Maybe the two are swapped.");
        }
        return new Code(
                line.cell("code"),
                word,
                from,
                to,
                line.standing(),
                line.cell("source"),
                line.cell("meaning"));
    }
}
