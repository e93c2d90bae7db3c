package org.meed.files.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.csv.CsvInput;
import org.meed.files.history.HistoryFolder;

class HistoryFolderPageTest {

    @Test
    void the_page_of_the_history_folder_describes_every_table_and_column() throws IOException {
        String tables =
                Tables.all().stream()
                        .map(HistoryFolderPageTest::table)
                        .collect(Collectors.joining("\n"));
        String text =
                ReferencePage.prose("history-folder.md")
                        .replace("{rows}", figures(CsvInput.ROWS_MOST))
                        .replace("{cells}", figures(CsvInput.CELLS_MOST))
                        .replace("{characters}", figures(CsvInput.CELL_MOST))
                        .replace("{tables}", tables);
        ReferencePage.holds("history-folder.md", text.stripTrailing() + "\n");
    }

    @Test
    void the_corrections_of_the_page_work_as_it_says(@TempDir Path folder) throws IOException {
        String page = ReferencePage.prose("history-folder.md");
        int start = page.indexOf("```csv\n") + "```csv\n".length();
        Files.writeString(
                folder.resolve("top.csv"), page.substring(start, page.indexOf("```", start)));
        History history = HistoryFolder.read(folder);
        assertThat(history.notices()).isEmpty();
        assertThat(ids(history, "2012-07-31")).containsExactly("t1");
        assertThat(ids(history, "2012-08-31")).containsExactly("t2");
        assertThat(ids(history, "2012-09-01")).containsExactly("t1");
    }

    private static List<String> ids(History history, String known) {
        return history.knownOn(0, Days.parse(known)).rows(Tables.TOP).stream()
                .map(Row::id)
                .toList();
    }

    private static String figures(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String table(Table table) {
        String columns =
                table.columns().stream()
                        .map(column ->
                                "| `"
                                        + column.name()
                                        + "` | "
                                        + takes(column.type())
                                        + " | "
                                        + says(table, column)
                                        + " |\n")
                        .collect(Collectors.joining());
        return "### `"
                + table.name()
                + ".csv`\n"
                + table.meaning()
                + (table.hasClient() ? "" : " Shared by all clients.")
                + " "
                + described(table)
                + "\n\n"
                + "| Column | Takes | Says |\n|---|---|---|\n"
                + columns;
    }

    private static String described(Table table) {
        return table.defaultDay().isEmpty()
                ? "It describes no day of its own."
                : "The day described is `" + table.defaultDay() + "`.";
    }

    private static String takes(CellType type) {
        return switch (type) {
            case CellType.Text text -> "text";
            case CellType.Word word -> words(word.words());
            case CellType.Words list -> "several of " + words(list.words());
            case CellType.Day day -> "a date";
            case CellType.Count count -> "a whole number, " + count.min() + " to " + count.max();
            case CellType.YesNo yesNo -> "yes or no";
            case CellType.Decimal decimal -> "a number" + range(decimal);
        };
    }

    private static String range(CellType.Decimal type) {
        if (type.max().compareTo(BigDecimal.TEN) <= 0) {
            return ", " + type.min() + " to " + type.max();
        }
        return type.min().signum() < 0 ? "" : ", not below 0";
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static String says(Table table, Column column) {
        String says = column.meaning();
        if (column.notBefore() >= 0) {
            says += "; not before `" + table.columns().get(column.notBefore()).name() + "`";
        }
        if (column.dayIndex() >= 0 && !column.isDay()) {
            says += "; belongs to `" + table.columns().get(column.dayIndex()).name() + "`";
        }
        return says;
    }
}
