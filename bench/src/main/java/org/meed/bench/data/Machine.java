package org.meed.bench.data;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the measurement runs on. */
public final class Machine {

    private Machine() {}

    /** The processor, its cores, the memory given, the Java virtual machine, and the load now. */
    public static String described() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%s, %d cores (%s), heap of at most %d MB, %s %s, %s; load average %.1f",
                processor(),
                runtime.availableProcessors(),
                System.getProperty("os.arch"),
                runtime.maxMemory() >> 20,
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(told)) {
            return "processor not told";
        }
        try (var lines = Files.lines(told)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor not told");
        } catch (IOException _) {
            return "processor not told";
        }
    }
}
