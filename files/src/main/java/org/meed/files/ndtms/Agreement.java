package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.schema.Shown;

/**
 * What is taken to be so after all rows about one thing were heard.
 *
 * <p>An empty cell contradicts nothing: where rows differ only in what they leave out, all that
 * they say is kept. Where two say different things of one column, the weightiest saying is kept
 * whole, since a mixture of two would be nobody's; each of the other rows is noted.
 *
 * @param cells what is so, column by column
 * @param place the first row that says so
 * @param places all the rows that were heard
 */
record Agreement(List<String> cells, Place place, List<Place> places) {

    /** Settles at least one saying, the weightiest first. */
    static Agreement of(List<Saying> sayings, List<String> columns, Notes notes) {
        List<Place> places =
                sayings.stream().flatMap(saying -> saying.places().stream()).sorted().toList();
        List<String> together = new ArrayList<>(sayings.getFirst().cells());
        for (Saying saying : sayings) {
            if (!join(together, saying.cells())) {
                Saying kept = sayings.getFirst();
                noteOthers(kept, sayings, columns, notes);
                return new Agreement(kept.cells(), kept.first(), places);
            }
        }
        return new Agreement(together, places.getFirst(), places);
    }

    /** The cell of that place. */
    String cell(int column) {
        return cells.get(column);
    }

    /** Fills what is empty from another saying, as long as they do not contradict each other. */
    private static boolean join(List<String> together, List<String> other) {
        for (int i = 0; i < together.size(); i++) {
            if (together.get(i).isEmpty()) {
                together.set(i, other.get(i));
            } else if (!other.get(i).isEmpty() && !other.get(i).equals(together.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void noteOthers(
            Saying kept, List<Saying> sayings, List<String> columns, Notes notes) {
        for (Saying saying : sayings.subList(1, sayings.size())) {
            int column = 0;
            while (saying.cells().get(column).equals(kept.cells().get(column))) {
                column++;
            }
            String message =
                    shown(saying.cells().get(column))
                            + " here, "
                            + shown(kept.cells().get(column))
                            + " in "
                            + kept.first()
                            + ", which is kept.";
            for (Place place : saying.places()) {
                notes.add(place, columns.get(column), NdtmsNotice.CONFLICTING_ROWS, message);
            }
        }
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "Nothing" : Shown.of(cell);
    }
}
