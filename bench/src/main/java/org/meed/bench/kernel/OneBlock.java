package org.meed.bench.kernel;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.meed.bench.data.Clauses;
import org.meed.bench.data.MadeData;
import org.meed.bench.rule.PlanCut;
import org.meed.engine.columns.ColumnarDriver;
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

/**
 * One block of clients by the columnar driver, under a framework of one outcome: journeys alone are
 * in each, then a chain of two (abstinent), a chain of three (hep-b), a condition (completion), a
 * clock (sustained), a clock that begins again (not-offending), and all of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OneBlock {

    private static final String ALL = "all";

    @Param({"abstinent", "hep-b", "completion", "sustained", "not-offending", ALL})
    public String outcome = ALL;

    @Param({"true", "false"})
    public boolean exceptions;

    private @Nullable ColumnarDriver driver;

    @Setup
    public void make() {
        Plan national = Clauses.shipped("national-2012");
        MadeData made = MadeData.population(7, ColumnarDriver.BLOCK);
        List<String> outcomes =
                outcome.equals(ALL)
                        ? national.outcomes().stream().map(rule -> rule.name()).toList()
                        : List.of(outcome);
        Plan plan = exceptions ? PlanCut.to(national, outcomes) : PlanCut.bare(national, outcomes);
        driver = new ColumnarDriver(plan, made.archive(), Days.parse("2014-06-30"));
    }

    /** The verdicts of one block of clients. */
    @Benchmark
    public long verdicts() {
        long[] digest = {0};
        Objects.requireNonNull(driver)
                .determine(0, ColumnarDriver.BLOCK, verdicts -> digest[0] += verdicts.digest());
        return digest[0];
    }
}
