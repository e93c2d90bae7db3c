package org.meed.engine.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of notice about a history: its stable word, what it means, how to mend it, and an
 * example of the mistake.
 */
public enum NoticeCode {
    UNKNOWN_WORD(
            Severity.ERROR,
            "The column takes words from a fixed list, and this is not one of them. Capitals and spaces count.",
            "Write one of the words listed, or leave the cell empty when it is not known.",
            "`heroine` in `substances`"),
    REPEATED_WORD(
            Severity.WARNING,
            "A list names the same word twice. It counts once, where it stands first.",
            "Name each word once.",
            "`heroin;crack;heroin` in `substances`"),
    NOT_A_NUMBER(
            Severity.ERROR,
            "The column takes a number in plain figures, and this is something else.",
            "Write figures only, with a point before decimals where the column takes them; leave the cell empty when it is not known.",
            "`about 5` in `opiates`"),
    NUMBER_OUT_OF_RANGE(
            Severity.ERROR,
            "The number is smaller or larger than the column can say.",
            "Mend the number, or leave the cell empty when it is not known.",
            "`29` in `opiates`, which counts days of 28"),
    TOO_FINE(
            Severity.ERROR,
            "The number has more than six figures after the point, and rules reckon with six, exactly.",
            "Round the number where it comes from, and say there how.",
            "`0.1234567` in `probability`"),
    NO_SUCH_DAY(
            Severity.ERROR,
            "The column takes a date, and this is not one, or is not written year-month-day.",
            "Write the date like 2012-04-10, or leave the cell empty when it is not known.",
            "`2012-02-30`, or `10/04/2012`"),
    NOT_YES_OR_NO(
            Severity.ERROR,
            "The column takes `yes` or `no`, and this is something else.",
            "Write yes or no, or leave the cell empty when it is not known.",
            "`Y` in `eligible`"),
    EMPTY_CLIENT(
            Severity.ERROR,
            "The row does not say which client it is about.",
            "Write the client's id.",
            "an empty `client` in `top.csv`"),
    NEEDED_CELL_EMPTY(
            Severity.ERROR,
            "A cell is empty without which the row says nothing: the provider or the first day of a contract.",
            "Fill the cell.",
            "an empty `provider` in `contracts.csv`"),
    DATE_AFTER_RECORDED(
            Severity.ERROR,
            "A day of the row lies after the day on which the row was recorded, so nobody can have known it then.",
            "Mend the day, or set recorded to the day on which all of the row was known.",
            "`date` 2012-05-01 with `recorded` 2012-04-30"),
    DATES_OUT_OF_ORDER(
            Severity.ERROR,
            "Something ends before it begins.",
            "Mend the one or the other day.",
            "`discharged` 2012-03-01 with `started` 2012-04-10"),
    NO_RECORDED(
            Severity.ERROR,
            "A row that withdraws or replaces another must say from which day on, and does not.",
            "Write the day on which the correction became known in recorded.",
            "`retracts` filled, `recorded` empty"),
    NO_SUCH_ROW(
            Severity.WARNING,
            "The row names another row of its table that is not there, or was itself lost. A row that replaces nothing is kept as it is; a withdrawal of nothing does nothing.",
            "Name the id of a row of the same table.",
            "`supersedes` e7 where no row has the id e7"),
    CIRCULAR(
            Severity.WARNING,
            "Rows name one another in a ring, or a row names itself. The link that closes the ring, which is that of the row recorded last, is not followed; the row itself is kept.",
            "Let the later row name the earlier one, and never the other way round.",
            "a supersedes b, and b supersedes a"),
    WITHDRAWAL_SAYS_MORE(
            Severity.WARNING,
            "A row that withdraws another says nothing else, so its other cells are not read.",
            "To replace a row by this one, name it in supersedes; to withdraw a row and say something new, write two rows.",
            "`retracts` and `opiates` filled in one row"),
    REPEATED_ROW(
            Severity.WARNING,
            "The same row, with the same id and the same cells, was read before. It counts once.",
            "Leave out the second one.",
            "a file appended to itself"),
    DUPLICATE_ID(
            Severity.ERROR,
            "Another row of the table has the same id and says something else. The one known first is kept.",
            "Give each row its own id; to correct a row, name its id in supersedes.",
            "two rows with the id e1 and different dates"),
    SEMICOLON_IN_ID(
            Severity.WARNING,
            "The id has a semicolon in it. The row is read like any other; but in the evidence of results semicolons stand between ids, where this one looks like two.",
            "Write the id without a semicolon, here and wherever the row is named.",
            "`top;17` in `id`"),
    CONTRACT_SUM_UNKNOWN(
            Severity.WARNING,
            "A contract says what it is worth and not how much of that is at risk, or the other way round. What is not known is not nothing: no instalment is paid, and no limit has anything, of a sum that hangs on it.",
            "Fill the cell; write 0 where nothing is at risk.",
            "`value` filled, `at_risk` empty"),
    CONTRACT_TWICE(
            Severity.WARNING,
            "Two rows are contracts of one provider, area and lead from the same day, for one scheme or for every one. The one known last takes the place of the other, of two known on one day that with the later id; only it is paid.",
            "Leave out the row that does not hold; to correct a row, name its id in supersedes.",
            "a contract entered again with another `value`"),
    CONTRACT_CUT_SHORT(
            Severity.WARNING,
            "Within the days of a contract, another of the same provider, area and lead begins and ends. A contract holds until its last day or until the next begins, and is not taken up again: for the days after the other nobody is paid.",
            "Write as last day the one before the other begins, and a further row for the days after it if there are to be any.",
            "a contract of a year, and one of two months in the middle of it"),
    UNKNOWN_COLUMN(
            Severity.WARNING,
            "The table has no column of this name; its cells are not read.",
            "Rename or remove the column.",
            "`dischargd` in the header of `episodes.csv`"),
    REPEATED_COLUMN(
            Severity.WARNING,
            "The header names the same column twice; only the first is read.",
            "Remove or rename one of them.",
            "`client,date,date`"),
    NO_HEADER(
            Severity.ERROR,
            "The first line names no column of the table, so the file cannot be read.",
            "Begin the file with a line that names its columns.",
            "an empty file, or one that starts with data"),
    WRONG_NUMBER_OF_CELLS(
            Severity.ERROR,
            "The row has more or fewer cells than the header, so nobody can tell which cell is which.",
            "Write one cell for each column of the header; put a cell that has a comma in it between double quotes.",
            "a name with an unquoted comma"),
    NO_ROWS(
            Severity.INFO,
            "Rules of the framework ask for rows of a table, and the history has none: its file is missing or has no row that can be used. A missing file is an empty table, so whatever rules ask there is answered as if nothing of that kind had ever been. It is told by commands that write results.",
            "Write the file, if there is anything to say; one with a header and no row means the same.",
            "no `deaths.csv`"),
    UNKNOWN_FILE(
            Severity.WARNING,
            "There is no table of this name; the file is not read.",
            "Rename the file, or move it out of the folder.",
            "`episode.csv`"),
    NOT_TEXT(
            Severity.ERROR,
            "The row has bytes that are not UTF-8 text, or NUL characters. In the first row this costs the file.",
            "Save the file again as UTF-8.",
            "a file saved in an old Windows code page, or as UTF-16"),
    CELL_TOO_LONG(
            Severity.ERROR,
            "A cell has more than 65,536 characters.",
            "Shorten the cell, or look for a double quote that was never closed.",
            "a whole letter in `detail`"),
    BROKEN_ROW(
            Severity.ERROR,
            "The row is no CSV: a quoted cell has no end, or something follows its closing quote, or the row is larger than 16 million characters or 1,024 cells, or it goes over several lines and has more or fewer cells than the header, or it goes over several lines in a file whose rows are one line each, such as those of NDTMS. Reading goes on with the next line. In the first row this costs the file.",
            "Put a cell with commas, line ends or quotes between double quotes, and write each quote in it twice.",
            "a cell that begins with a double quote and has no second one"),
    MORE_OF_THE_SAME(
            Severity.INFO,
            "Further rows of the file have the same mistake in the same column. They are treated alike, but not listed.",
            "Mend those that are listed, and look again.",
            "a whole column in the wrong date format");

    private final Severity severity;
    private final String meaning;
    private final String mend;
    private final String example;

    NoticeCode(Severity severity, String meaning, String mend, String example) {
        this.severity = severity;
        this.meaning = meaning;
        this.mend = mend;
        this.example = example;
    }

    /** The stable word, for example {@code date-after-recorded}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What it means and what becomes of the row. */
    public String meaning() {
        return meaning;
    }

    /** How to mend it. */
    public String mend() {
        return mend;
    }

    /** One way to make the mistake. */
    public String example() {
        return example;
    }

    /** A notice of this kind; the remedy is the usual one when none is given. */
    public Notice at(String file, int row, String column, String message, @Nullable String remedy) {
        return new Notice(
                file, row, column, word(), severity, message, remedy == null ? mend : remedy);
    }
}
