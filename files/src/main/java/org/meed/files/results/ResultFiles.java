package org.meed.files.results;

import java.util.List;
import org.meed.files.csv.OutputFolder;

/** The files that a run may write, of which some runs write fewer than others. */
public final class ResultFiles {

    private static final List<String> BY_LINE =
            List.of("determinations.csv", "statement.csv", "changes.csv");

    private static final String LINE = "provider,client,journey,outcome,run,part,";
    private static final String SUMMARY = "provider,outcome,achieved,pending,amount";

    private ResultFiles() {}

    /**
     * Has a folder lose those that the run does not write: what an earlier run left there would
     * contradict it. A file of the same name that does not begin as Meed's own does is left alone.
     */
    public static void outdate(OutputFolder folder) {
        BY_LINE.forEach(name -> folder.outdate(name, LINE));
        folder.outdate("summary.csv", SUMMARY);
    }
}
