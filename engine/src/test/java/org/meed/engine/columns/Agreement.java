package org.meed.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.history.Archive;
import org.meed.engine.history.History;

/** What each of the two drivers says of everybody, in lines that can be compared. */
public final class Agreement {

    private Agreement() {}

    /** Holds the columnar driver to the reference, on a day, in blocks of several sizes. */
    public static void holds(Plan plan, History history, int known) {
        List<String> expected = reference(plan, history, known);
        for (int block : new int[] {1, 3, ColumnarDriver.BLOCK}) {
            assertThat(columnar(plan, history, known, block)).isEqualTo(expected);
        }
    }

    static List<String> reference(Plan plan, History history, int known) {
        ReferenceDriver driver = new ReferenceDriver(plan, history.texts());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            Determination determination = driver.determine(history.knownOn(i, known));
            for (Result result : determination.results()) {
                lines.add(
                        "%s %s %s %s %s %s"
                                .formatted(
                                        determination.client(),
                                        result.journey(),
                                        plan.outcomes().get(result.outcome()).name(),
                                        result.run(),
                                        result.part(),
                                        result.verdict()));
            }
        }
        return lines.stream().sorted().toList();
    }

    static List<String> columnar(Plan plan, History history, int known, int block) {
        Archive archive = Archive.of(history);
        ColumnarDriver driver = new ColumnarDriver(plan, archive, known);
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < archive.clientCount(); first += block) {
            int count = Math.min(block, archive.clientCount() - first);
            driver.determine(first, count, verdicts -> add(plan, archive, verdicts, lines));
        }
        return lines.stream().sorted().toList();
    }

    private static void add(Plan plan, Archive archive, Verdicts verdicts, List<String> lines) {
        for (int journey = 0; journey < verdicts.journeys(); journey++) {
            for (int outcome = 0; outcome < plan.outcomes().size(); outcome++) {
                OutcomeRule rule = plan.outcomes().get(outcome);
                for (int slot = 0; slot < verdicts.slots(outcome); slot++) {
                    if (verdicts.isPresent(outcome, slot, journey)) {
                        lines.add(
                                "%s %s %s %s %s %s"
                                        .formatted(
                                                archive.client(verdicts.client(journey)),
                                                verdicts.number(journey),
                                                rule.name(),
                                                verdicts.run(outcome, slot),
                                                verdicts.part(outcome, slot),
                                                verdicts.verdict(outcome, slot, journey)));
                    }
                }
            }
        }
    }
}
