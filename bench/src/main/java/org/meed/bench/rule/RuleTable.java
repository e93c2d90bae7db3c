package org.meed.bench.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.meed.bench.data.Rounds;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result;
import org.meed.engine.history.Archive;

/**
 * The time of each outcome of a framework by itself over columns, on one thread, beside a floor:
 * what it takes to read the columns once at 12 GB a second, or 8 ns a client, whichever is more.
 */
public final class RuleTable {

    private static final double BYTES_A_SECOND = 12e9;

    /** The least time that a client is granted, in seconds. */
    public static final double SECONDS_A_CLIENT = 8e-9;

    private final Archive archive;
    private final int known;
    private final Rounds rounds;

    public RuleTable(Archive archive, int known, Rounds rounds) {
        this.archive = archive;
        this.known = known;
        this.rounds = rounds;
    }

    /** The lines of the table of a framework: one an outcome, the whole last. */
    public List<String> of(String framework, Plan plan) {
        List<String> lines = new ArrayList<>();
        // Before anything counts the compiler has seen all the primitives at work.
        seconds(plan);
        lines.add(
                "| %s | MB read | ms | times the floor | clients/s | without exceptions: ms | times the floor |"
                        .formatted(framework));
        lines.add("|---|---|---|---|---|---|---|");
        for (OutcomeRule rule : plan.outcomes()) {
            if (!(rule.result() instanceof Result.Grouped)) {
                List<String> one = List.of(rule.name());
                lines.add(line(rule.name(), PlanCut.to(plan, one), PlanCut.bare(plan, one)));
            }
        }
        List<String> all = plan.outcomes().stream().map(OutcomeRule::name).toList();
        lines.add(line("all of them", PlanCut.to(plan, all), PlanCut.bare(plan, all)));
        return lines;
    }

    private String line(String name, Plan plan, Plan bare) {
        double seconds = seconds(plan);
        double alone = seconds(bare);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.1f | %.1f | %,.0f | %.1f | %.1f |",
                name,
                BytesRead.of(plan, archive) / 1e6,
                1e3 * seconds,
                seconds / floor(plan),
                archive.clientCount() / seconds,
                1e3 * alone,
                alone / floor(bare));
    }

    private double floor(Plan plan) {
        return Math.max(
                BytesRead.of(plan, archive) / BYTES_A_SECOND,
                SECONDS_A_CLIENT * archive.clientCount());
    }

    private double seconds(Plan plan) {
        ColumnarDriver driver = new ColumnarDriver(plan, archive, known);
        return rounds.of(() -> run(driver)).median();
    }

    private long run(ColumnarDriver driver) {
        long[] digest = {0};
        int clients = archive.clientCount();
        for (int first = 0; first < clients; first += ColumnarDriver.BLOCK) {
            int count = Math.min(ColumnarDriver.BLOCK, clients - first);
            driver.determine(first, count, verdicts -> digest[0] += verdicts.digest());
        }
        return digest[0];
    }
}
