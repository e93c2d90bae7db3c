package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.schema.Notice;
import org.meed.files.csv.NoticesFile;

/** No order of rows or files changes what is written, but for the rows that notices name. */
class OrderTest {
    private static final int EXTRACTS = 20;
    private static final int SHUFFLES = 2;

    @TempDir Path folder;

    @Test
    void any_order_of_rows_writes_the_same_bytes() throws IOException {
        for (int seed = 1; seed <= EXTRACTS; seed++) {
            List<String> rows = new ArrayList<>(new RandomExtract(seed, 0.1).rows(60));
            Imported first = imported(rows, "first");
            Random random = new Random(seed);
            for (int i = 0; i < SHUFFLES; i++) {
                Collections.shuffle(rows, random);
                Imported then = imported(rows, "then");

                assertThat(bytes(then)).as("seed %s", seed).isEqualTo(bytes(first));
                assertThat(withoutPlaces(then)).as("seed %s", seed).isEqualTo(withoutPlaces(first));
            }
        }
    }

    @Test
    void any_order_of_files_writes_the_same_bytes_notices_and_all() throws IOException {
        List<String> rows = new RandomExtract(7, 0.1).rows(120);
        Path one = Files.writeString(folder.resolve("one.csv"), csv(rows.subList(0, 60)));
        Path two = Files.writeString(folder.resolve("two.csv"), csv(rows.subList(60, 120)));
        Path first = folder.resolve("first");
        Path then = folder.resolve("then");

        ImportSummary summary = NdtmsImport.run(List.of(one, two), NdtmsSettings.standard(), first);
        NdtmsImport.run(List.of(two, one), NdtmsSettings.standard(), then);

        for (String file : summary.files()) {
            assertThat(then.resolve(file)).hasSameTextualContentAs(first.resolve(file));
        }
    }

    private Imported imported(List<String> rows, String name) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place);
        return Imported.file(place, NdtmsSettings.standard(), csv(rows));
    }

    private static String csv(List<String> rows) {
        return RandomExtract.HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    private static Map<String, String> bytes(Imported imported) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (String file : imported.summary.files()) {
            if (!file.equals(NoticesFile.NAME)) {
                bytes.put(file, Files.readString(imported.folder.resolve(file)));
            }
        }
        return bytes;
    }

    private static List<String> withoutPlaces(Imported imported) {
        return imported.summary.notices().stream()
                .map(Notice::toString)
                .map(notice -> notice.replaceAll("row=\\d+", "").replaceAll("line \\d+", "line"))
                .sorted()
                .toList();
    }
}
