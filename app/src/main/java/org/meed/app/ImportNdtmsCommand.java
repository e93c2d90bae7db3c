package org.meed.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.meed.files.history.NoticesInShort;
import org.meed.files.ndtms.Bands;
import org.meed.files.ndtms.ClientIds;
import org.meed.files.ndtms.ImportSummary;
import org.meed.files.ndtms.NdtmsImport;
import org.meed.files.ndtms.NdtmsSettings;
import org.meed.files.shelf.Frameworks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code meed import ndtms}. */
@Command(
        name = "ndtms",
        description =
                "Reads NDTMS core data set CSV (versions J to N, known by their header) into a history folder.",
        mixinStandardHelpOptions = true)
final class ImportNdtmsCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of the data set")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where the history folder goes")
    private Path out = Path.of("");

    @Option(
            names = "--clients-by",
            paramLabel = "ATTRIBUTOR|AGENCY",
            description = "what makes two rows one person's (default: ATTRIBUTOR)")
    private ClientIds clientsBy = ClientIds.ATTRIBUTOR;

    @Option(
            names = "--bands",
            paramLabel = "FOUR|FIVE",
            description = "how many complexity bands (default: FIVE)")
    private Bands bands = Bands.FIVE;

    @Option(
            names = "--codes",
            paramLabel = "DIR",
            description = "code lists and column names of your own, laid over those shipped")
    private @Nullable Path codes;

    @Option(
            names = "--salt-file",
            paramLabel = "FILE",
            description = "a file with a secret that is hashed into every client id")
    private @Nullable Path saltFile;

    @Option(
            names = "--recorded",
            paramLabel = "DATE",
            description =
                    "the day on which all of it became known, for example that of the submission")
    private @Nullable LocalDate recorded;

    @Option(
            names = "--onto",
            paramLabel = "DIR",
            description =
                    "a history folder to go on from: its rows stay, and what is new, changed or gone is added, recorded on the day of --recorded")
    private @Nullable Path onto;

    @Option(
            names = "--complete",
            description =
                    "the files hold every client of the agencies that they name: with --onto, who is not in them is gone")
    private boolean complete;

    @Option(
            names = "--all-consent",
            description = "all clients of a file without a column CONSENT consent")
    private boolean allConsent;

    @Option(
            names = "--replace",
            description = "overwrite the history that the folder of --out holds already")
    private boolean replace;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (complete && onto == null) {
            throw new Refused(
                    "--complete says something of the history that is continued, and none is named.",
                    "Maybe add --onto.");
        }
        Destination.mustNotHold(files, out);
        if (!replace) {
            Destination.mustHoldNoHistory(out, onto);
        }
        new Progress(Terminal.err(spec)).stage("reading %s files".formatted(files.size()));
        ImportSummary summary = NdtmsImport.run(files, settings(), out);
        PrintWriter out = Terminal.out(spec);
        out.printf(
                Locale.ROOT,
                "%,d rows read: %,d kept, %,d lost, %,d without consent. %,d clients.%n",
                summary.rowsRead(),
                summary.rowsKept(),
                summary.rowsLost(),
                summary.rowsWithoutConsent(),
                summary.clients());
        if (summary.rowsKept() == 0) {
            throw nothingKept(summary);
        }
        summary.continued()
                .ifPresent(more ->
                        out.printf(
                                Locale.ROOT,
                                "Since the history it goes on from: %,d new, %,d changed, %,d withdrawn.%n",
                                more.added(),
                                more.replaced(),
                                more.withdrawn()));
        out.printf(Locale.ROOT, "%,d notices in notices.csv.%n", summary.notices().size());
        NoticesInShort.tellOfFiles(summary.notices(), "notices.csv", Terminal.err(spec));
        return 0;
    }

    /** Tells the first notices, since no file will. */
    private Refused nothingKept(ImportSummary summary) {
        summary.notices().stream()
                .limit(10)
                .forEach(notice ->
                        Terminal.err(spec)
                                .printf(
                                        "%s:%s: %s %s %s%n",
                                        notice.file(),
                                        notice.row(),
                                        notice.code(),
                                        notice.message(),
                                        notice.remedy()));
        return new Refused(
                "No row could be kept, so nothing was written.", "Maybe it is another file.");
    }

    private NdtmsSettings settings() {
        NdtmsSettings settings =
                NdtmsSettings.standard()
                        .withClientIds(clientsBy)
                        .withBands(bands)
                        .withComplete(complete)
                        .withAllConsent(allConsent);
        if (onto != null) {
            settings = settings.withOnto(onto);
        }
        if (codes != null) {
            settings = settings.withCodes(codes);
        }
        if (saltFile != null) {
            settings = settings.withSalt(Frameworks.text(saltFile).strip());
        }
        return recorded == null ? settings : settings.withRecorded(recorded);
    }
}
