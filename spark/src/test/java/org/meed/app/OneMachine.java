package org.meed.app;

import java.nio.file.Path;
import java.util.List;
import org.meed.engine.check.EmptyTables;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.files.csv.NoticesFile;
import org.meed.files.csv.OutputFolder;
import org.meed.files.history.HistoryFolder;
import org.meed.files.results.Results;

/** The program itself, for holding what others write to what it writes. */
public final class OneMachine {

    private OneMachine() {}

    /** Runs a command of {@code meed} and gives its exit code. */
    public static int run(String... args) {
        return Meed.run(args);
    }

    /** What the command writes, of a framework that it would refuse for want of examples. */
    public static void state(Framework framework, Path folder, int known, Path out) {
        History history = HistoryFolder.read(folder);
        Results results = new Batch(framework, history).results(known);
        try (OutputFolder files = OutputFolder.into(out)) {
            results.writeDeterminations(files);
            results.writeStatement(files);
            results.summary().write(files);
            NoticesFile.write(files, EmptyTables.noted(List.of(framework), history));
            files.publish();
        }
    }
}
