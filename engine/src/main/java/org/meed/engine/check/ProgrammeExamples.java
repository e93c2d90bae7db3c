package org.meed.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Journey;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.ResultKey;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.WorkedExample.Expectation;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.history.History;
import org.meed.engine.history.Texts;
import org.meed.engine.price.Priced;
import org.meed.engine.programme.ProgrammeDriver;
import org.meed.engine.programme.Reckoning;
import org.meed.engine.programme.Reckoning.OfVersion;

/** Holds a programme to its worked examples. */
final class ProgrammeExamples {

    private final Programme programme;
    private final Problems problems;

    ProgrammeExamples(Programme programme, Problems problems) {
        this.programme = programme;
        this.problems = problems;
    }

    void run() {
        Texts texts = new Texts();
        ExampleHistory histories = new ExampleHistory(programme.document(), problems, texts);
        List<History> told = new ArrayList<>();
        programme.examples().forEach(example -> told.add(histories.of(example)));
        ProgrammeDriver driver = new ProgrammeDriver(programme, texts);
        for (int i = 0; i < told.size(); i++) {
            run(programme.examples().get(i), told.get(i), driver);
        }
    }

    private void run(WorkedExample example, History history, ProgrammeDriver driver) {
        List<List<Determination>> clients = new ArrayList<>();
        for (int client = 0; client < history.clientCount(); client++) {
            clients.add(driver.determine(history.knownOn(client, example.known())));
        }
        Reckoning reckoning = Reckoning.of(programme, history, example.known(), clients);
        List<Map<ResultKey, List<Priced>>> paid =
                reckoning.versions().stream().map(ProgrammeExamples::paid).toList();
        for (Expectation expectation : example.expectations()) {
            expect(expectation, history, clients, paid);
        }
    }

    /** What each result pays under a version, to each of its providers. */
    private static Map<ResultKey, List<Priced>> paid(OfVersion version) {
        Map<ResultKey, List<Priced>> paid = new HashMap<>();
        for (int place = 0; place < version.paid().size(); place++) {
            String client = version.determinations().get(place).client();
            for (Priced one : version.paid().get(place)) {
                paid.computeIfAbsent(ResultKey.of(client, one.result()), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        return paid;
    }

    private void expect(
            Expectation expectation,
            History history,
            List<List<Determination>> clients,
            List<Map<ResultKey, List<Priced>>> paid) {
        List<Determination> client = client(expectation, history, clients);
        if (client == null) {
            fails(
                    expectation,
                    "This example has no client '%s'.".formatted(expectation.client()),
                    "Maybe 'expect recovery in-work of ann': the scheme, the outcome, the client.");
            return;
        }
        String[] words = expectation.outcome().split(" ", -1);
        List<Version> versions = programme.versions();
        for (int i = 0; i < versions.size(); i++) {
            Framework framework = versions.get(i).framework();
            Result result =
                    versions.get(i).scheme().equals(words[0])
                            ? find(expectation, words[1], framework.plan(), client.get(i))
                            : null;
            if (result != null) {
                ResultKey key = ResultKey.of(client.get(i).client(), result);
                new Comparison(framework, programme.document(), problems)
                        .compare(
                                new ExampleRun.Answer(
                                        expectation,
                                        result,
                                        paid.get(i).getOrDefault(key, List.of())));
                return;
            }
        }
        fails(
                expectation,
                "'%s' has no such result here.".formatted(expectation.outcome()),
                "Maybe no journey starts while a version is in force, or its number, run or part is another.");
    }

    private void fails(Expectation expectation, String message, String maybe) {
        problems.add(
                ErrorCode.EXAMPLE_FAILS,
                expectation.place(),
                programme.document().clauseAt(expectation.place().line()),
                message,
                maybe);
    }

    private static @Nullable List<Determination> client(
            Expectation expectation, History history, List<List<Determination>> clients) {
        for (int i = 0; i < clients.size(); i++) {
            boolean only = expectation.client().isEmpty() && clients.size() == 1;
            if (only || history.client(i).equals(expectation.client())) {
                return clients.get(i);
            }
        }
        return null;
    }

    /** The result that is asked for, when it is of a journey that this version judges. */
    private static @Nullable Result find(
            Expectation expectation, String outcome, Plan plan, Determination determination) {
        int index = plan.indexOf(outcome);
        int journey = expectation.journey();
        if (journey == 0) {
            journey =
                    determination.journeys().stream()
                            .filter(one -> plan.inForce().contains(one.start()))
                            .mapToInt(Journey::number)
                            .findFirst()
                            .orElse(0);
        }
        for (Result result : determination.results()) {
            if (result.outcome() == index
                    && result.journey() == journey
                    && result.run() == expectation.run()
                    && plan.outcomes()
                            .get(index)
                            .parts()
                            .get(result.part())
                            .equals(expectation.part())) {
                return result;
            }
        }
        return null;
    }
}
