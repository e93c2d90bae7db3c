package org.meed.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.EmptyTables;
import org.meed.engine.history.History;
import org.meed.files.csv.NoticesFile;
import org.meed.files.csv.OutputFolder;
import org.meed.files.results.ResultFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code meed determine}. */
@Command(
        name = "determine",
        description =
                "Says of every client and outcome what the framework makes of it: determinations.csv.",
        mixinStandardHelpOptions = true)
final class DetermineCommand implements Callable<Integer> {

    @Mixin private HistoryOptions options = new HistoryOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where the results go")
    private Path out = Path.of("");

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        options.mustNotBeHistory(out);
        Agreed agreed = options.agreed();
        History history = options.history(Terminal.err(spec));
        options.tellUnread(agreed, history, Terminal.err(spec));
        new Progress(Terminal.err(spec))
                .stage(
                        String.format(
                                Locale.ROOT, "determining %,d clients", history.clientCount()));
        try (OutputFolder folder = OutputFolder.into(out)) {
            agreed.reckoner(history).results(options.known()).writeDeterminations(folder);
            NoticesFile.write(folder, EmptyTables.noted(agreed.frameworks(), history));
            ResultFiles.outdate(folder);
            folder.publish();
        }
        return 0;
    }
}
