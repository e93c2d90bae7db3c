package org.meed.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Archive;
import org.meed.engine.history.History;
import org.meed.files.OutputRefused;
import org.meed.files.compact.ArchiveWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code meed compact}. */
@Command(
        name = "compact",
        description = {
            "Writes a history into one file, history.meed, that loads in a fraction of the time.",
            "Every command takes its folder for --history, and answers as from the tables."
        },
        mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

    @Option(
            names = "--history",
            required = true,
            paramLabel = "DIR",
            description = "a history folder")
    private Path history = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "the folder that history.meed goes to, which holds no tables")
    private Path out = Path.of("");

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Destination.mustTakeCompact(history, out);
        History read = HistoryOptions.read(history, Terminal.err(spec));
        Path file = ArchiveWriter.write(Archive.of(read), out);
        Terminal.out(spec)
                .printf(
                        Locale.ROOT,
                        "%s: %,d clients, %,d bytes%n",
                        file,
                        read.clientCount(),
                        size(file));
        return 0;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new OutputRefused(file + " is gone", gone);
        }
    }
}
