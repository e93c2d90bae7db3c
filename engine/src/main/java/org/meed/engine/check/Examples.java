package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.document.Problems;

/** Holds a framework to its worked examples. */
public final class Examples {

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
        for (WorkedExample example : framework.examples()) {
            ExampleRun run = runner.run(example);
            run.answers().forEach(comparison::compare);
            runs.add(run);
        }
        return runs;
    }
}
