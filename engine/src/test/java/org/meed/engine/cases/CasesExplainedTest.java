package org.meed.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.explain.Explanation;
import org.meed.engine.explain.ExplanationText;
import org.meed.engine.explain.Explanations;
import org.meed.engine.explain.OutcomeShown;
import org.meed.engine.explain.ResultShown;
import org.meed.engine.explain.ResultShown.StepShown;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;

/** Every result of every shipped case can be explained, and the explanation says the same. */
class CasesExplainedTest {

    private static final int WIDTH = 100;

    @TestFactory
    List<DynamicTest> every_result_is_explained_as_it_is_determined_and_priced()
            throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Shipped.EXAMPLES.resolve("cases"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                Framework framework = Shipped.framework(folder.getFileName().toString());
                try (Stream<Path> files = Files.list(folder)) {
                    files.sorted()
                            .forEach(file ->
                                    tests.add(
                                            DynamicTest.dynamicTest(
                                                    folder.getFileName() + "/" + file.getFileName(),
                                                    () ->
                                                            CaseFile.read(file)
                                                                    .forEach(one ->
                                                                            explained(
                                                                                    framework,
                                                                                    one)))));
                }
            }
        }
        return tests;
    }

    private static void explained(Framework framework, Case one) {
        History history = CaseRun.history(one);
        Explanations explanations = new Explanations(framework, history);
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        List<Determination> all =
                IntStream.range(0, history.clientCount())
                        .mapToObj(client -> driver.determine(history.knownOn(client, one.known())))
                        .toList();
        List<List<Priced>> paid = new Statements(framework, history).price(all);
        for (int client = 0; client < history.clientCount(); client++) {
            Explanation explanation = explanations.of(client, one.known());
            assertThat(said(explanation))
                    .as(one.title())
                    .containsExactlyElementsOf(
                            determined(framework, all.get(client), paid.get(client)));
            explanation
                    .outcomes()
                    .forEach(outcome -> outcome.results().forEach(result -> complete(one, result)));
            assertThat(ExplanationText.write(explanation).lines())
                    .as(one.title())
                    .allMatch(line -> line.length() <= WIDTH || line.strip().indexOf(' ') < 0);
        }
    }

    /** Something decides, it says why, and a result that is no yes says what would make it one. */
    private static void complete(Case one, ResultShown result) {
        assertThat(result.steps()).as(one.title()).anyMatch(StepShown::decides);
        assertThat(result.because()).as(one.title()).isNotBlank();
        assertThat(result.prospect() == null)
                .as(one.title())
                .isEqualTo(result.verdict() instanceof Verdict.Achieved);
        assertThat(result.facts().stream().map(fact -> fact.id()))
                .as(one.title())
                .containsAll(result.evidence());
    }

    private static List<String> said(Explanation explanation) {
        List<String> said = new ArrayList<>();
        for (OutcomeShown outcome : explanation.outcomes()) {
            for (ResultShown result : outcome.results()) {
                said.add(
                        "%s %s %s %s %s %s"
                                .formatted(
                                        outcome.journey(),
                                        outcome.name(),
                                        result.run(),
                                        result.part(),
                                        result.verdict(),
                                        result.price() == null ? "-" : result.price().amount()));
            }
        }
        return said;
    }

    /** What is paid of a result is that of all its providers together, within the limits. */
    private static List<String> determined(
            Framework framework, Determination determination, List<Priced> paid) {
        List<String> said = new ArrayList<>();
        for (Result result : determination.results()) {
            List<Money> shares =
                    paid.stream()
                            .filter(priced -> priced.result().of(result.provider()).equals(result))
                            .map(Priced::amount)
                            .toList();
            String pays = shares.isEmpty() ? "-" : Money.sum(shares).toString();
            var outcome = framework.plan().outcomes().get(result.outcome());
            said.add(
                    "%s %s %s %s %s %s"
                            .formatted(
                                    result.journey(),
                                    outcome.name(),
                                    result.run(),
                                    outcome.parts().get(result.part()),
                                    result.verdict(),
                                    pays));
        }
        return said;
    }
}
