package org.meed.files.ndtms;

import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Severity;
import org.meed.engine.schema.Shown;
import org.meed.engine.time.Days;
import org.meed.files.ndtms.codes.ListName;

/**
 * Reads the cells of one part of a row into what a history writes, and notes what cannot be read.
 * The part is sound until a mistake costs it.
 */
final class PartCells {
    private final CoreRow row;
    private final CodeBook codes;
    private final Notes notes;
    private boolean sound = true;

    PartCells(CoreRow row, CodeBook codes, Notes notes) {
        this.row = row;
        this.codes = codes;
        this.notes = notes;
    }

    boolean isSound() {
        return sound;
    }

    Place place() {
        return row.place();
    }

    /** What is written, as it is. */
    String text(String column) {
        return row.cell(column);
    }

    boolean has(String column) {
        return row.layout().has(column);
    }

    /** A day; a cell that is not one costs the part. */
    int day(String column) {
        String written = row.cell(column);
        int day = NdtmsDay.read(written);
        if (!Days.isKnown(day) && !written.isEmpty()) {
            String message =
                    NdtmsDay.isBehindItsMonth(written)
                            ? "There is no day " + Shown.of(written) + "."
                            : Shown.of(written) + " is not a date written day/month/year.";
            sound = false;
            notes.add(
                    row.place(), column, NoticeCode.NO_SUCH_DAY, message, NdtmsDay.remedy(written));
        }
        return day;
    }

    /** The word of a code on a day; empty where it is not known. */
    String word(ListName list, String column, int day) {
        return word(list, column, day, "");
    }

    /** The same, with another word where the list does not know the code. */
    String word(ListName list, String column, int day, String otherwise) {
        String written = row.cell(column);
        return written.isEmpty()
                ? ""
                : codes.word(row.place(), list, column, written, day, otherwise);
    }

    /** The name that a list gives; what is written where the list is empty. */
    String name(ListName list, String column, int day) {
        String written = row.cell(column);
        return written.isEmpty() || codes.isEmpty(list)
                ? written
                : codes.word(row.place(), list, column, written, day, written);
    }

    /** Yes or no of Y or N; anything else costs the part. */
    String yesNo(String column) {
        String written = row.cell(column);
        return switch (written) {
            case "" -> "";
            case "Y", "y" -> "yes";
            case "N", "n" -> "no";
            default -> {
                sound = false;
                String message = Shown.of(written) + " is neither Y nor N.";
                String remedy = "Write Y or N, or leave the cell empty when it is not known.";
                notes.add(row.place(), column, NoticeCode.NOT_YES_OR_NO, message, remedy);
                yield "";
            }
        };
    }

    /** Notes something about a cell; an error costs the part. */
    void note(String column, NdtmsNotice code, String message) {
        sound &= code.severity() != Severity.ERROR;
        notes.add(row.place(), column, code, message);
    }

    /** Notes that a cell which should be filled is empty; not where the file lacks the column. */
    void expect(String column) {
        if (has(column) && row.cell(column).isEmpty()) {
            note(column, NdtmsNotice.MISSING_CELL, column + " is empty.");
        }
    }

    /** Notes when a day lies before another that it cannot lie before. */
    void expectOrder(String earlier, int first, String later, int second) {
        if (Days.isKnown(first) && Days.isKnown(second) && second < first) {
            String message =
                    Days.text(second) + " lies before " + earlier + ", " + Days.text(first) + ".";
            note(later, NdtmsNotice.DAYS_DISAGREE, message);
        }
    }
}
