package org.meed.engine.check;

import java.util.List;
import org.meed.engine.check.lint.Lints;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.language.FrameworkReader;

/** Checks a document: its words, its rules, its worked examples, and what is doubtful in it. */
public final class Check {

    private Check() {}

    /** Checks the text of a framework. Whatever the text is, the answer is a report. */
    public static CheckReport run(String text) {
        FrameworkReading reading = FrameworkReader.read(text);
        Framework framework = reading.framework();
        if (framework == null) {
            return new CheckReport(reading.problems(), reading.more(), List.of(), null);
        }
        Problems problems = new Problems();
        List<ExampleRun> runs = errors(framework, problems);
        return new CheckReport(
                problems.sorted(), problems.more(), Lints.of(framework, runs), framework);
    }

    /**
     * What keeps a framework that can be read from being put in force, in the order of the
     * document: worked examples that fail, and what no example reaches.
     */
    public static List<Problem> errors(Framework framework) {
        Problems problems = new Problems();
        errors(framework, problems);
        return problems.sorted();
    }

    private static List<ExampleRun> errors(Framework framework, Problems problems) {
        List<ExampleRun> runs = Examples.runs(framework, problems);
        new Coverage(framework, runs, problems).check();
        return runs;
    }
}
