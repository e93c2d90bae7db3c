package org.meed.files.csv;

/**
 * Takes the cells of CSV rows, one after another.
 *
 * <p>A cell is added by {@link #text} or by {@link #plain}. Text comes from people, and a
 * spreadsheet would take some of it for a formula and run it; so text that begins with {@code = +
 * - @}, a tab or a carriage return gets an apostrophe before it. Text that begins with an
 * apostrophe gets one more, so that two texts never become one and the text can be had back: take
 * one apostrophe from the start of a cell that has one. Plain cells are what Meed made itself
 * (numbers, dates, codes) and are written as they are, a minus included.
 */
public sealed interface CsvRows permits CsvFile, CsvLines {

    /** Adds a cell of text that somebody wrote, made safe from being taken for a formula. */
    CsvRows text(String cell);

    /** Adds a cell exactly as it is. */
    CsvRows plain(String cell);

    /** Adds a whole number. */
    CsvRows number(long cell);

    /** Adds an epoch day as year-month-day; an empty cell when it is not known. */
    CsvRows day(int cell);

    /**
     * Ends the row.
     *
     * @throws IllegalStateException when it has more or fewer cells than the header
     */
    void end();
}
