package org.meed.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Journey;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.explain.ExplanationPage;
import org.meed.engine.explain.Explanations;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.OutputRefused;
import org.meed.files.csv.OutputFolder;

/** The three explanations that the demo opens the way to: one paid, one pending, one refused. */
final class DemoExplanations {

    private static final int REVIEWS_WORTH_SHOWING = 3;
    private static final Column TOP_DATE = Tables.TOP.column("date");

    private final Framework framework;
    private final History history;
    private final int known;
    private final Path folder;
    private final PrintWriter print;
    private final List<String> told = new ArrayList<>();

    DemoExplanations(Framework framework, History history, int known, Path out, PrintWriter print) {
        this.framework = framework;
        this.history = history;
        this.known = known;
        this.folder = out.resolve("explanations");
        this.print = print;
    }

    /** A result that is worth looking at, and the place of its client. */
    private record Found(int client, Result result) {}

    void write() {
        try (OutputFolder out = OutputFolder.into(folder)) {
            write(out, "paid", "abstinent", verdict -> verdict instanceof Verdict.Achieved);
            write(
                    out,
                    "pending",
                    "sustained",
                    verdict -> verdict instanceof Verdict.Pending(int until, _) && until > known);
            write(out, "refused", "abstinent", verdict -> verdict instanceof Verdict.NotAchieved);
            out.publish();
        }
        print.printf("%n4. Why, and why not%n");
        told.forEach(print::print);
    }

    private void write(OutputFolder out, String name, String outcome, Predicate<Verdict> wanted) {
        Found found = find(framework.plan().indexOf(outcome), wanted);
        if (found == null) {
            told.add(
                    "                %-9s no client has such a result; another --seed may.%n"
                            .formatted(name));
            return;
        }
        String page =
                ExplanationPage.write(
                        new Explanations(framework, history).of(found.client(), known, outcome));
        try (OutputStream file = out.stream(name + ".html")) {
            file.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException wrong) {
            throw new OutputRefused("Cannot write " + name + ".html", wrong);
        }
        told.add(
                "                %-9s %s of client %s: %s%n"
                        .formatted(
                                name,
                                outcome,
                                history.client(found.client()),
                                folder.resolve(name + ".html")));
    }

    /** The first client with such a result of a journey that has reviews worth showing. */
    private @Nullable Found find(int outcome, Predicate<Verdict> wanted) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        for (int client = 0; client < history.clientCount(); client++) {
            ClientHistory seen = history.knownOn(client, known);
            Determination determination = driver.determine(seen);
            for (Result result : determination.results()) {
                Journey journey = determination.journeys().get(result.journey() - 1);
                if (result.outcome() == outcome
                        && wanted.test(result.verdict())
                        && reviews(seen, journey) >= REVIEWS_WORTH_SHOWING) {
                    return new Found(client, result);
                }
            }
        }
        return null;
    }

    private static long reviews(ClientHistory client, Journey journey) {
        int end = Days.isKnown(journey.end()) ? journey.end() : client.known();
        return client.rows(Tables.TOP).stream()
                .map(top -> top.cell(TOP_DATE))
                .filter(day -> Days.isKnown(day) && day > journey.start() && day <= end)
                .count();
    }
}
