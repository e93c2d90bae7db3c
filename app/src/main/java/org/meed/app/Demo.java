package org.meed.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.meed.engine.check.Check;
import org.meed.engine.check.CheckReport;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.time.Days;
import org.meed.files.csv.NoticesFile;
import org.meed.files.csv.OutputFolder;
import org.meed.files.history.HistoryFolder;
import org.meed.files.ndtms.Bands;
import org.meed.files.ndtms.ClientNames;
import org.meed.files.ndtms.ImportSummary;
import org.meed.files.ndtms.NdtmsImport;
import org.meed.files.ndtms.NdtmsSettings;
import org.meed.files.results.ResultFiles;
import org.meed.files.results.Results;
import org.meed.files.results.Summary;
import org.meed.files.shelf.Frameworks;

/** The demo, step by step: what a commissioner's analyst would do, on a made-up area. */
final class Demo {

    private static final String FRAMEWORK = "national-2012";
    private static final String SALT = "the made-up people of the demo";
    private static final LocalDate KNOWN = LocalDate.of(2014, 3, 31);

    private final Path out;
    private final DemoArea area;
    private final int clients;
    private final PrintWriter print;
    private final Progress progress;

    Demo(Path out, long seed, int clients, PrintWriter print, Progress progress) {
        this.out = out;
        this.area = new DemoArea(seed, clients);
        this.clients = clients;
        this.print = print;
        this.progress = progress;
    }

    void run() {
        print.printf(
                Locale.ROOT,
                "A made-up area, Northbridge, with %,d made-up people in treatment between %s and %s.%n%n",
                clients,
                DemoArea.FROM,
                DemoArea.TAKEN);
        importFiles();
        Framework framework = check();
        progress.stage("reading the history");
        History history = HistoryFolder.read(out.resolve("history"));
        statement(framework, history);
        new DemoExplanations(framework, history, Days.of(KNOWN), out, print).write();

        print.printf(
                "%nTry:%n  ./meed statement --framework %s --history %s --known 2013-06-30 --out june%n",
                FRAMEWORK, out.resolve("history"));
    }

    private void importFiles() {
        progress.stage("making the area");
        Path extract = area.writeExtract(out.resolve("ndtms"));
        NdtmsSettings settings = NdtmsSettings.standard().withSalt(SALT).withBands(Bands.FIVE);
        progress.stage("importing its files");
        ImportSummary summary = NdtmsImport.run(List.of(extract), settings, out.resolve("history"));
        area.writeBeside(out.resolve("history"), new ClientNames(SALT));
        print.printf("1. Files in     %s%n", extract);
        print.printf(
                Locale.ROOT,
                "                %,d rows of the national data set became %,d clients; %,d rows without consent"
                        + " were left out.%n                Offences, custody, deaths and assessments came as tables beside"
                        + " it.%n                History: %s%n",
                summary.rowsRead(),
                summary.clients(),
                summary.rowsWithoutConsent(),
                out.resolve("history"));
    }

    private Framework check() {
        progress.stage("checking the framework");
        CheckReport report = Check.run(Frameworks.text(Frameworks.find(FRAMEWORK)));
        Framework framework = report.framework();
        if (framework == null || !report.errors().isEmpty()) {
            throw new Refused(
                    "The framework %s does not hold.".formatted(FRAMEWORK), "meed check says why.");
        }
        print.printf(
                "2. The contract %s: %s%n                holds: %s outcomes, %s worked examples come out as written"
                        + " (%s remarks: meed check %s).%n",
                FRAMEWORK,
                framework.header().title(),
                framework.plan().outcomes().size(),
                framework.examples().size(),
                report.lints().size(),
                FRAMEWORK);
        return framework;
    }

    private void statement(Framework framework, History history) {
        progress.stage("determining and pricing");
        Results results = new Batch(framework, history).results(Days.of(KNOWN));
        try (OutputFolder folder = OutputFolder.into(out.resolve("statement"))) {
            results.writeDeterminations(folder);
            results.writeStatement(folder);
            results.summary().write(folder);
            NoticesFile.write(folder, history.notices());
            ResultFiles.outdate(folder);
            folder.publish();
        }
        Summary summary = results.summary();
        print.printf(
                "3. Money out    as known on %s, GBP %s is owed to %s providers. Prices are illustrative.%n%n",
                KNOWN, summary.total(), summary.providers());
        print.printf(
                "                %-15s %9s %9s %14s%n", "outcome", "achieved", "pending", "GBP");
        for (int i = 0; i < framework.plan().outcomes().size(); i++) {
            print.printf(
                    Locale.ROOT,
                    "                %-15s %,9d %,9d %14s%n",
                    framework.plan().outcomes().get(i).name(),
                    summary.achieved(i),
                    summary.pending(i),
                    summary.amount(i));
        }
        print.printf(
                "%n                Every line, and every line that is missing, with its reason: %s%n",
                out.resolve("statement"));
    }
}
