package org.meed.files.ndtms;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meed.engine.framework.Standing;
import org.meed.engine.schema.Shown;
import org.meed.files.ndtms.codes.Code;
import org.meed.files.ndtms.codes.CodeLists;
import org.meed.files.ndtms.codes.ListName;
import org.meed.files.ndtms.codes.Meaning;

/** The code lists of one import, which also remembers what it said without being sure. */
final class CodeBook {
    private final CodeLists lists;
    private final Notes notes;
    private final Map<Place, Map<String, TreeSet<String>>> unsure = new TreeMap<>();

    CodeBook(CodeLists lists, Notes notes) {
        this.lists = lists;
        this.notes = notes;
    }

    /** Whether a list says anything at all. */
    boolean isEmpty(ListName list) {
        return lists.list(list).isEmpty();
    }

    /**
     * The word of a code, or {@code otherwise}, with a notice, where the list does not know it.
     *
     * @param day the day that the code is about
     */
    String word(
            Place place, ListName list, String column, String written, int day, String otherwise) {
        return switch (lists.list(list).at(written, day)) {
            case Meaning.Known known -> said(place, column, known.code());
            case Meaning.AnotherTime then -> {
                String message = Shown.of(written) + " holds " + then.validity() + " only.";
                notes.add(place, column, NdtmsNotice.CODE_OF_ANOTHER_TIME, message);
                yield otherwise;
            }
            case Meaning.Unknown unknown -> {
                String message = Shown.of(written) + " is not in the list " + list + ".";
                notes.add(place, column, NdtmsNotice.UNKNOWN_CODE, message);
                yield otherwise;
            }
        };
    }

    /** Notes, once for each file and column, the unverified codes that were relied on. */
    void noteUnsure() {
        unsure.forEach((file, columns) ->
                columns.forEach((column, codes) ->
                        notes.add(
                                file,
                                column,
                                NdtmsNotice.UNVERIFIED_CODES,
                                "Relied on: " + String.join(", ", codes) + ".")));
    }

    private String said(Place place, String column, Code code) {
        if (code.standing() == Standing.UNVERIFIED) {
            unsure.computeIfAbsent(new Place(place.file(), 1), file -> new TreeMap<>())
                    .computeIfAbsent(column, name -> new TreeSet<>())
                    .add(code.code());
        }
        return code.word();
    }
}
