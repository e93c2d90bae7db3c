package org.meed.files.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meed.engine.time.Days;

class CsvLinesTest {

    private static final int COLUMNS = 3;
    private static final long SEED = 4180;

    private static final List<String> PIECES =
            List.of(
                    "a", "Z", "0", " ", ",", "\"", "\n", "\r", "\r\n", ";", "#", "'", "\t", "\0",
                    "é", "£", "€", "\uFEFF", "\uFFFD", "😀", "\uD83D", "\uDE00");

    private static String written(CsvLines lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String cell(Random chance) {
        StringBuilder cell = new StringBuilder();
        for (int i = chance.nextInt(6); i > 0; i--) {
            cell.append(PIECES.get(chance.nextInt(PIECES.size())));
        }
        return cell.toString();
    }

    @Test
    void any_plain_cells_are_written_as_a_well_kept_library_writes_them() throws IOException {
        Random chance = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            List<String> cells = new ArrayList<>();
            CsvLines lines = new CsvLines("x.csv", COLUMNS);
            for (int i = 0; i < COLUMNS; i++) {
                cells.add(cell(chance));
                lines.plain(cells.get(i));
            }
            lines.end();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CsvWriter writer =
                    CsvWriter.builder()
                            .lineDelimiter(LineDelimiter.LF)
                            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                writer.writeRecord(cells);
            }
            assertThat(written(lines))
                    .as("seed %s, round %s, cells %s", SEED, round, cells)
                    .isEqualTo(out.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void days_and_numbers_are_written_as_their_texts() throws IOException {
        Random chance = new Random(SEED);
        CsvLines lines = new CsvLines("x.csv", COLUMNS);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            int day = chance.nextInt(Days.FIRST, Days.LAST + 1);
            long number = i < 20 ? i - 5 : chance.nextLong();
            lines.day(day).number(number).day(Days.UNKNOWN).end();
            expected.append(Days.text(day)).append(',').append(number).append(",\n");
        }
        assertThat(written(lines)).isEqualTo(expected.toString());
    }

    @Test
    void rows_made_elsewhere_stand_where_they_were_added() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvLines elsewhere = new CsvLines("x.csv", 1);
        elsewhere.plain("two").end();
        try (CsvFile file = new CsvFile("x.csv", out, List.of("a"))) {
            file.plain("one").end();
            file.add(elsewhere.trimmed());
            file.plain("three").end();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\none\ntwo\nthree\n");
    }
}
