package org.meed.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.Journey;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.ResultKey;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.WorkedExample.Expectation;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.history.History;
import org.meed.engine.history.Texts;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;

/** Runs worked examples: the rows are read by the same reader as any others. */
final class ExampleRunner {

    private final Framework framework;
    private final Problems problems;
    private final GroupDriver groupDriver;
    private final Texts texts = new Texts();
    private final ExampleHistory histories;
    private @Nullable ReferenceDriver driver;

    ExampleRunner(Framework framework, Problems problems) {
        this.framework = framework;
        this.problems = problems;
        this.groupDriver = new GroupDriver(framework.plan());
        this.histories = new ExampleHistory(framework.document(), problems, texts);
    }

    /**
     * Runs an example over its history. All histories are read before: the driver, which takes time
     * to make, is one for all and knows the words that it meets.
     */
    ExampleRun run(WorkedExample example, History history) {
        if (driver == null) {
            driver = new ReferenceDriver(framework.plan(), texts);
        }
        List<Determination> determinations = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            determinations.add(driver.determine(history.knownOn(i, example.known())));
        }
        List<Determination> groups =
                groupDriver.determine(determinations, history, example.known());
        Statements statements = new Statements(framework, history);
        Map<ResultKey, List<Priced>> priced = new HashMap<>();
        List<Determination> payable =
                Stream.concat(determinations.stream(), groups.stream()).toList();
        List<List<Priced>> paid = statements.price(payable);
        for (int i = 0; i < paid.size(); i++) {
            String client = payable.get(i).client();
            for (Priced one : paid.get(i)) {
                List<Priced> shares =
                        priced.computeIfAbsent(
                                ResultKey.of(client, one.result()), _ -> new ArrayList<>());
                if (shares.isEmpty()) {
                    gaps(example, client, one);
                }
                shares.add(one);
            }
        }
        List<ExampleRun.Answer> answers = new ArrayList<>();
        for (Expectation expectation : example.expectations()) {
            answers.add(
                    answer(expectation, isOfGroup(expectation) ? groups : determinations, priced));
        }
        return new ExampleRun(
                example, determinations, answers, statements.ofContracts(example.known()));
    }

    private ExampleRun.Answer answer(
            Expectation expectation,
            List<Determination> determinations,
            Map<ResultKey, List<Priced>> priced) {
        Determination of = ofClient(expectation, determinations);
        Result result = of == null ? null : asked(expectation, of);
        return new ExampleRun.Answer(
                expectation,
                result,
                of == null || result == null
                        ? List.of()
                        : priced.getOrDefault(ResultKey.of(of.client(), result), List.of()));
    }

    private boolean isOfGroup(Expectation expectation) {
        int outcome = framework.plan().indexOf(expectation.outcome());
        return outcome >= 0
                && framework.plan().outcomes().get(outcome).result()
                        instanceof OutcomeRule.Result.Grouped;
    }

    private void problem(ErrorCode code, Place place, String message, String maybe) {
        Clause clause = framework.document().clauseAt(place.line());
        problems.add(code, place, clause, message, maybe);
    }

    /** The history that an example tells. */
    History history(WorkedExample example) {
        return histories.of(example);
    }

    /** Reports what has no price, which is a gap in the rules and not in the example. */
    private void gaps(WorkedExample example, String client, Priced priced) {
        for (String gap : priced.gaps()) {
            OutcomeRule outcome = framework.plan().outcomes().get(priced.result().outcome());
            problem(
                    ErrorCode.EXAMPLE_FAILS,
                    new Place(example.source().line(), 1),
                    "'%s' of '%s' is achieved here, and there is no %s."
                            .formatted(outcome.name(), client, gap),
                    "Maybe an exclusion 'no-band' is missing, tested when achieved.");
        }
    }

    private void noJourney(Expectation expectation, Determination determination) {
        problem(
                ErrorCode.EXAMPLE_FAILS,
                expectation.place(),
                "'%s' has no journey that starts while the framework is in force."
                        .formatted(determination.client()),
                "Maybe the example has no episode, or one that never started.");
    }

    private @Nullable Result asked(Expectation expectation, Determination determination) {
        int journey = journey(expectation, determination);
        if (journey == 0) {
            noJourney(expectation, determination);
            return null;
        }
        int outcome = framework.plan().indexOf(expectation.outcome());
        List<String> parts = framework.plan().outcomes().get(outcome).parts();
        for (Result result : determination.results()) {
            if (result.outcome() == outcome
                    && result.journey() == journey
                    && result.run() == expectation.run()
                    && parts.get(result.part()).equals(expectation.part())) {
                return result;
            }
        }
        problem(
                ErrorCode.EXAMPLE_FAILS,
                expectation.place(),
                "'%s' has no result of journey %s, run %s%s."
                        .formatted(
                                expectation.outcome(),
                                journey,
                                expectation.run(),
                                expectation.part().isEmpty()
                                        ? ""
                                        : ", part '" + expectation.part() + "'"),
                parts.size() == 1
                        ? ""
                        : "Its parts are '%s'.".formatted(String.join("', '", parts)));
        return null;
    }

    private @Nullable Determination ofClient(
            Expectation expectation, List<Determination> determinations) {
        String client = expectation.client();
        if (client.isEmpty() && determinations.size() == 1) {
            return determinations.getFirst();
        }
        for (Determination determination : determinations) {
            if (determination.client().equals(client)) {
                return determination;
            }
        }
        List<String> clients = determinations.stream().map(Determination::client).toList();
        problem(
                ErrorCode.EXAMPLE_FAILS,
                expectation.place(),
                client.isEmpty()
                        ? "This example has %s clients, and the line does not say which is meant."
                                .formatted(clients.size())
                        : "This example has no client '%s'.".formatted(client),
                clients.isEmpty()
                        ? "Maybe its rows are missing."
                        : "Maybe 'expect %s of %s'."
                                .formatted(expectation.outcome(), clients.getFirst()));
        return null;
    }

    /** The number of the journey that is meant; 0 when there is none. */
    private int journey(Expectation expectation, Determination determination) {
        if (expectation.journey() > 0) {
            return expectation.journey();
        }
        for (Journey journey : determination.journeys()) {
            if (framework.plan().inForce().contains(journey.start())) {
                return journey.number();
            }
        }
        return 0;
    }
}
