package org.meed.bench.kernel;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.meed.bench.data.Clauses;
import org.meed.bench.data.MadeData;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Plan;
import org.meed.engine.time.Days;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One client after another by the reference driver, rows made as they are known on the day. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OneClient {

    private static final int CLIENTS = 2_000;

    @Param({"national-2012", "recovery-first"})
    public String framework = "national-2012";

    private @Nullable MadeData made;
    private @Nullable ReferenceDriver driver;
    private int next;

    @Setup
    public void make() {
        Plan plan = Clauses.shipped(framework);
        MadeData some = MadeData.population(7, CLIENTS);
        driver = new ReferenceDriver(plan, some.history().texts());
        made = some;
    }

    /** What is determined of a client, with its evidence. */
    @Benchmark
    public Determination determination() {
        next = (next + 1) % CLIENTS;
        return Objects.requireNonNull(driver)
                .determine(
                        Objects.requireNonNull(made)
                                .history()
                                .knownOn(next, Days.parse("2014-06-30")));
    }
}
