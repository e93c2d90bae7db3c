package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.history.History;

/** Holds a framework to its worked examples. */
public final class Examples {

    /** So many times an outcome is judged for an example; it takes seconds. */
    private static final int MOST = 500_000;

    private Examples() {}

    /**
     * Runs every worked example.
     *
     * @return what does not hold, in the order of the document: rows that no history would take,
     *     and results that are not as expected
     */
    public static List<Problem> run(Framework framework) {
        Problems problems = new Problems();
        runs(framework, problems);
        return problems.sorted();
    }

    /** Runs every worked example, whether it holds or not. */
    public static List<ExampleRun> runs(Framework framework) {
        return runs(framework, new Problems());
    }

    /** Runs every worked example, and adds what does not hold to the problems. */
    static List<ExampleRun> runs(Framework framework, Problems problems) {
        ExampleRunner runner = new ExampleRunner(framework, problems);
        Comparison comparison = new Comparison(framework, problems);
        List<ExampleRun> runs = new ArrayList<>();
        List<WorkedExample> examples = framework.examples();
        int count =
                Math.min(examples.size(), MOST / Math.max(1, framework.plan().outcomes().size()));
        if (count < examples.size()) {
            tooMany(framework, examples.get(count), problems);
        }
        List<History> histories = new ArrayList<>();
        examples.subList(0, count).forEach(example -> histories.add(runner.history(example)));
        for (int i = 0; i < count; i++) {
            ExampleRun run = runner.run(examples.get(i), histories.get(i));
            run.answers().forEach(comparison::compare);
            examples.get(i).paid().forEach(paid -> comparison.compare(paid, run.ofContracts()));
            runs.add(run);
        }
        return runs;
    }

    private static void tooMany(Framework framework, WorkedExample first, Problems problems) {
        int line = first.source().line();
        problems.add(
                ErrorCode.EXAMPLE_FAILS,
                new Place(line, 1),
                framework.document().clauseAt(line),
                String.format(
                        Locale.ROOT,
                        "This example and those after it are not run: no more than %,d times is an outcome judged.",
                        MOST),
                "Maybe some of the examples belong into a file of cases.");
    }
}
