package org.meed.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.EmptyTables;
import org.meed.engine.check.UnreadKinds;
import org.meed.engine.history.History;
import org.meed.files.Ahead;
import org.meed.files.history.HistoryFolder;
import org.meed.files.history.NoticesInShort;
import picocli.CommandLine.Option;

/** What every command takes that looks at a history through a framework. */
final class HistoryOptions {

    /** Where a command that writes no notices sends whoever wants to read them. */
    private static final String NOTES_ELSEWHERE = "notices.csv, which `meed determine` writes,";

    @Option(
            names = "--framework",
            required = true,
            paramLabel = "F",
            description = "a path, or the id of a shipped framework or programme")
    private String framework = "";

    @Option(
            names = "--history",
            required = true,
            paramLabel = "DIR",
            description = "a history folder, of CSV tables or compact")
    private Path history = Path.of("");

    @Option(
            names = "--known",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "the day whose knowledge is used: rows recorded later are not seen")
    private int known;

    private @Nullable Ahead<History> reading;

    /** What the history is judged by; the history is read meanwhile. */
    Agreed agreed() {
        reading = Ahead.started(() -> HistoryFolder.read(history));
        return Agreed.load(framework);
    }

    int known() {
        return known;
    }

    /**
     * Looks whether results may go to a folder.
     *
     * @throws Refused when it is that of the history
     */
    void mustNotBeHistory(Path out) {
        Destination.mustNotBe(history, out);
    }

    /**
     * Reads the history, and says in one line how many rows could not be used: for a command that
     * writes its notices beside the results.
     */
    History history(PrintWriter err) {
        return read(err, "notices.csv");
    }

    /** The same for a command that writes none. */
    History historyOnly(PrintWriter err) {
        return read(err, NOTES_ELSEWHERE);
    }

    private History read(PrintWriter err, String notes) {
        return read(history, reading == null ? ahead(history) : reading, err, notes);
    }

    /**
     * Says which kinds of facts may be misspelt, since no rule asks for them, and what rules ask
     * for of which there is nothing.
     */
    void tellUnread(Agreed agreed, History history, PrintWriter err) {
        Stream.concat(
                        UnreadKinds.of(agreed.frameworks(), history, known).stream(),
                        EmptyTables.told(agreed.frameworks(), history).stream())
                .forEach(sentence -> err.printf("meed: %s%n", sentence));
    }

    /** The same of any folder. */
    static History read(Path history, PrintWriter err) {
        return read(history, ahead(history), err, NOTES_ELSEWHERE);
    }

    private static Ahead<History> ahead(Path history) {
        return new Ahead<>(() -> HistoryFolder.read(history));
    }

    private static History read(
            Path history, Ahead<History> reading, PrintWriter err, String notes) {
        new Progress(err).stage("reading " + history);
        History read = reading.get();
        NoticesInShort.tell(read.notices(), history, notes, err);
        return read;
    }
}
