package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meed.engine.time.Days;
import org.meed.files.ndtms.codes.Code;
import org.meed.files.ndtms.codes.CodeLists;
import org.meed.files.ndtms.codes.ListName;
import org.meed.files.reference.ReferencePage;

/** The page about NDTMS files says what the program does. */
class NdtmsPageTest {
    private static final List<KnownColumn> COLUMNS = KnownColumn.all();

    @Test
    void the_page_lists_every_column_code_and_notice() throws IOException {
        String text =
                ReferencePage.prose("ndtms.md")
                        .replace("{notices}", notices())
                        .replace("{columns}", columns())
                        .replace("{unread}", names(column -> column.read().isEmpty()))
                        .replace("{versions}", versions())
                        .replace("{fields}", fields())
                        .replace("{codes}", codes());
        ReferencePage.holds("ndtms.md", text.stripTrailing() + "\n");
    }

    @Test
    void every_notice_says_how_to_mend_it() {
        assertThat(NdtmsNotice.values())
                .allSatisfy(notice -> {
                    assertThat(notice.meaning()).endsWith(".");
                    assertThat(notice.mend()).endsWith(".");
                });
    }

    private static String notices() {
        List<String> rows = new ArrayList<>();
        for (NdtmsNotice notice : NdtmsNotice.values()) {
            rows.add(
                    row(
                            code(notice.word()),
                            notice.severity().word(),
                            notice.meaning(),
                            notice.mend()));
        }
        return table("Code|Severity|Means|To mend it", rows);
    }

    private static String columns() {
        List<String> rows = new ArrayList<>();
        for (KnownColumn column : COLUMNS) {
            if (!column.read().isEmpty()) {
                rows.add(
                        row(
                                code(column.name()),
                                column.read(),
                                column.standing().word(),
                                column.source()));
            }
        }
        return table("Column|Becomes|Standing|Read in", rows);
    }

    private static String versions() {
        List<String> rows = new ArrayList<>();
        for (KnownColumn column : COLUMNS) {
            if (!column.first().isEmpty() || !column.last().isEmpty()) {
                rows.add(
                        row(
                                code(column.name()),
                                column.first(),
                                column.last(),
                                column.standing().word()));
            }
        }
        return table("Column|First version|Last version|Standing", rows);
    }

    private static String fields() {
        List<String> rows = new ArrayList<>();
        for (Fields.Field field : Fields.shipped().all()) {
            rows.add(
                    row(
                            code(field.name()),
                            field.column().isEmpty() ? "none" : code(field.column()),
                            field.meaning(),
                            field.standing().word(),
                            field.source()));
        }
        return table("Field|Column|Says|Standing|Source", rows);
    }

    private static String codes() {
        CodeLists lists = CodeLists.shipped();
        return Arrays.stream(ListName.values())
                .map(list -> codes(list, lists.list(list).codes()))
                .collect(Collectors.joining("\n"));
    }

    private static String codes(ListName list, List<Code> codes) {
        List<String> rows = new ArrayList<>();
        for (Code code : codes) {
            rows.add(
                    row(
                            code(code.code()),
                            code.word().isEmpty() ? "not known" : code(code.word()),
                            code.meaning(),
                            Days.text(code.from()),
                            Days.text(code.to()),
                            code.standing().word(),
                            code.source()));
        }
        String heading = "### `" + list + ".csv`\n" + list.says() + ".\n";
        return rows.isEmpty()
                ? heading
                : heading + "\n" + table("Code|Word|Means|From|To|Standing|Source", rows);
    }

    private static String names(Predicate<KnownColumn> which) {
        return COLUMNS.stream()
                        .filter(which)
                        .map(column -> code(column.name()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String table(String head, List<String> rows) {
        String line = row(head.split("\\|"));
        return line
                + "\n"
                + line.replaceAll("[^|]+", "---")
                + "\n"
                + String.join("\n", rows)
                + "\n";
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String code(String word) {
        return String.format(Locale.ROOT, "`%s`", word);
    }
}
