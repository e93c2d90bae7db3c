package org.meed.files.ndtms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.meed.engine.schema.Severity;

/**
 * Times an import of many rows, one in a hundred of them with a cell that may be wrong. Not a test:
 * run it by hand, with the heap to be measured.
 *
 * <p>Arguments: a folder to write to, and the number of rows (50000 unless given).
 */
public final class ImportTime {

    private ImportTime() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 50_000;
        Path file = folder.resolve("extract.csv");
        List<String> rows = new RandomExtract(2012, 0.01).rows(count);
        Files.writeString(file, RandomExtract.HEADER + "\n" + String.join("\n", rows) + "\n");
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            ImportSummary summary =
                    NdtmsImport.run(
                            List.of(file), NdtmsSettings.standard(), folder.resolve("history"));
            long took = (System.nanoTime() - start) / 1_000_000;
            System.gc();
            long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    Locale.ROOT,
                    "%,d rows, %,d kept, %,d lost, %,d clients, %,d notices of which %,d errors:"
                            + " %,d ms, holds %,d MB of at most %,d%n",
                    summary.rowsRead(),
                    summary.rowsKept(),
                    summary.rowsLost(),
                    summary.clients(),
                    summary.notices().size(),
                    summary.notices().stream()
                            .filter(notice -> notice.severity() == Severity.ERROR)
                            .count(),
                    took,
                    heap >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }
}
