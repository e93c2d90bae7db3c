package org.meed.engine.check;

import java.util.List;
import org.meed.engine.check.lint.Lints;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
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
        List<ExampleRun> runs = Examples.runs(framework, problems);
        new Coverage(framework, runs, problems).check();
        return new CheckReport(
                problems.sorted(), problems.more(), Lints.of(framework, runs), framework);
    }
}
