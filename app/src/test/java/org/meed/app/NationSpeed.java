package org.meed.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.Archive;
import org.meed.engine.time.Days;
import org.meed.files.compact.ArchiveReader;
import org.meed.files.shelf.Frameworks;

/**
 * How fast a nation is loaded from its compact history and determined, on one thread and on two. A
 * main class, run by hand: its figures are in {@code docs/evidence/speed.md}, which names the
 * command.
 *
 * <p>Arguments: the folder that {@link NationHistory} wrote, and how many rounds are timed.
 */
public final class NationSpeed {

    private static final int WARM_UPS = 4;
    private static final int KNOWN = Days.parse("2014-12-31");

    private final Archive archive;
    private final long rows;
    private final int rounds;

    private NationSpeed(Archive archive, int rounds) {
        this.archive = archive;
        this.rows = NationHistory.rows(archive);
        this.rounds = rounds;
    }

    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        load(folder);
        load(folder);
        Archive archive = load(folder);
        NationHistory.say(archive);
        NationSpeed speed = new NationSpeed(archive, Integer.parseInt(args[1]));
        for (String name : List.of("national-2012", "recovery-first")) {
            Plan plan = Frameworks.load("examples/frameworks/" + name + ".md").plan();
            for (int threads = 1; threads <= 2; threads++) {
                speed.measure(name, plan, threads);
            }
        }
    }

    private static Archive load(Path folder) {
        long worked = work();
        long began = System.nanoTime();
        Archive archive = ArchiveReader.read(folder);
        double seconds = (System.nanoTime() - began) / 1e9;
        double work = (work() - worked) / 1e9;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "loaded in %.2f s, of which the thread worked %.2f s; %,d MB held, of %,d MB at most%n",
                seconds,
                work,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
        return archive;
    }

    /**
     * How long this thread has worked, in nanoseconds; on a shared machine less than has passed.
     */
    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** One determination of everybody: how long it took, and how long the threads worked. */
    private record Round(double seconds, double work, long digest) {}

    private void measure(String name, Plan plan, int threads) throws InterruptedException {
        List<ColumnarDriver> drivers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            drivers.add(new ColumnarDriver(plan, archive, KNOWN));
        }
        List<Round> timed = new ArrayList<>();
        for (int round = -WARM_UPS; round < rounds; round++) {
            Round one = determine(drivers);
            if (round >= 0) {
                timed.add(one);
            }
        }
        long clients = archive.clientCount();
        double[] seconds = timed.stream().mapToDouble(Round::seconds).sorted().toArray();
        double[] work = timed.stream().mapToDouble(Round::work).sorted().toArray();
        double median = seconds[rounds / 2];
        System.out.printf(
                Locale.ROOT,
                "%s, %d threads: median %,.0f clients/s and %,.0f rows/s (%,.0f to %,.0f clients/s in %d rounds);"
                        + " a second of a thread's own work: %,.0f clients, %,.0f rows (%x)%n",
                name,
                threads,
                clients / median,
                rows / median,
                clients / seconds[rounds - 1],
                clients / seconds[0],
                rounds,
                clients / work[rounds / 2],
                rows / work[rounds / 2],
                timed.getLast().digest());
    }

    private Round determine(List<ColumnarDriver> drivers) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong digest = new AtomicLong();
        AtomicLong work = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        long began = System.nanoTime();
        for (ColumnarDriver driver : drivers) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                digest.addAndGet(determine(driver, next));
                                work.addAndGet(work());
                            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Round((System.nanoTime() - began) / 1e9, work.get() / 1e9, digest.get());
    }

    /** Takes one block after another, as long as there are any. */
    private long determine(ColumnarDriver driver, AtomicInteger next) {
        long[] sum = {0};
        int first = next.getAndAdd(ColumnarDriver.BLOCK);
        while (first < archive.clientCount()) {
            int count = Math.min(ColumnarDriver.BLOCK, archive.clientCount() - first);
            driver.determine(first, count, verdicts -> sum[0] += verdicts.digest());
            first = next.getAndAdd(ColumnarDriver.BLOCK);
        }
        return sum[0];
    }
}
