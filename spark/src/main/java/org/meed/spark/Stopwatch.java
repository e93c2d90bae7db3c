package org.meed.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Prints each part of a run as it ends: how long it took, how much of the processors, and the most
 * memory that the process has had so far. In local mode that is all of Spark.
 */
final class Stopwatch implements Progress {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";
    private static final String UNKNOWN = "not known here";

    private final PrintWriter print;
    private long began = System.nanoTime();
    private Duration used = processors();

    Stopwatch(PrintWriter print) {
        this.print = print;
    }

    @Override
    public void done(String part) {
        long now = System.nanoTime();
        Duration usedNow = processors();
        print.printf(
                Locale.ROOT,
                "%s: %,.1f s, %,.1f s of processors; most memory so far %s%n",
                part,
                (now - began) / 1e9,
                usedNow.minus(used).toMillis() / 1e3,
                peak());
        print.flush();
        began = now;
        used = usedNow;
    }

    private static Duration processors() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory that the process has had, where the system says. */
    static String peak() {
        if (!Files.isReadable(STATUS)) {
            return UNKNOWN;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .map(line -> line.substring(PEAK.length()).strip())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
