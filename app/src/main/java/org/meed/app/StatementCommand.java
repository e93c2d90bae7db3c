package org.meed.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.EmptyTables;
import org.meed.engine.history.History;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.csv.NoticesFile;
import org.meed.files.csv.OutputFolder;
import org.meed.files.results.Changes;
import org.meed.files.results.ResultFiles;
import org.meed.files.results.Results;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code meed statement}. */
@Command(
        name = "statement",
        description = {
            "Says what every achieved result pays: determinations.csv, statement.csv, summary.csv;",
            "with --previous also what changed since, and why: changes.csv."
        },
        mixinStandardHelpOptions = true)
final class StatementCommand implements Callable<Integer> {

    @Mixin private HistoryOptions options = new HistoryOptions();

    @Option(
            names = "--previous",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "an earlier known date, to explain what changed since")
    private @Nullable Integer previous;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where the results go")
    private Path out = Path.of("");

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (previous != null && previous > options.known()) {
            throw new Refused(
                    "The previous known date, %s, is after %s."
                            .formatted(Days.text(previous), Days.text(options.known())),
                    "Maybe they are the wrong way round.");
        }
        options.mustNotBeHistory(out);
        Agreed agreed = options.agreed();
        History history = options.history(Terminal.err(spec));
        options.tellUnread(agreed, history, Terminal.err(spec));
        refuseBlindness(history);
        Reckoner batch = agreed.reckoner(history);
        new Progress(Terminal.err(spec))
                .stage(
                        String.format(
                                Locale.ROOT, "determining %,d clients", history.clientCount()));
        Results results = batch.results(options.known());
        Changes changes = previous == null ? null : batch.changes(previous, options.known());
        try (OutputFolder folder = OutputFolder.into(out)) {
            results.writeDeterminations(folder);
            results.writeStatement(folder);
            results.summary().write(folder);
            if (changes != null) {
                changes.write(folder);
            }
            NoticesFile.write(folder, EmptyTables.noted(agreed.frameworks(), history));
            ResultFiles.outdate(folder);
            folder.publish();
        }
        tell(agreed, results, changes);
        return 0;
    }

    private void tell(Agreed agreed, Results results, @Nullable Changes changes) {
        PrintWriter print = Terminal.out(spec);
        print.printf(
                "Statement of %s, as known on %s: GBP %s%n",
                agreed.id(), Days.text(options.known()), results.summary().total());
        if (previous != null && changes != null) {
            print.printf(
                    Locale.ROOT,
                    "Since %s: %,d lines differ, GBP %s%n",
                    Days.text(previous),
                    changes.count(),
                    changes.difference());
        }
    }

    /**
     * Compared with a day on which no episode was known, everything would be new, and be paid
     * again; which is what happens to who imports each month alone.
     */
    private void refuseBlindness(History history) {
        OptionalInt first = history.recordedOnOneDay(Tables.EPISODES);
        if (previous != null && first.isPresent() && previous < first.getAsInt()) {
            throw new Refused(
                    "Every episode was recorded on %s, so nothing was known on %s."
                            .formatted(Days.text(first.getAsInt()), Days.text(previous)),
                    "Maybe the newest file was imported alone: import it with --onto the history it goes on from.");
        }
    }
}
