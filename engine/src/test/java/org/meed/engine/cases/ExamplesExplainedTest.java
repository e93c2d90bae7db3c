package org.meed.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.meed.engine.explain.Explanation;
import org.meed.engine.explain.ExplanationJson;
import org.meed.engine.explain.ExplanationPage;
import org.meed.engine.explain.ExplanationText;
import org.meed.engine.explain.Explanations;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;

/** Every worked example of every shipped framework can be explained, on its day and before it. */
class ExamplesExplainedTest {

    private static final List<Integer> DAYS_BEFORE = List.of(0, 1, 90, 240);

    @TestFactory
    List<DynamicTest> every_worked_example_can_be_explained() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.EXAMPLES.resolve("frameworks"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .flatMap(id -> of(id).stream())
                    .toList();
        }
    }

    private static List<DynamicTest> of(String id) {
        Framework framework = Shipped.framework(id);
        List<DynamicTest> tests = new ArrayList<>();
        for (WorkedExample example : framework.examples()) {
            tests.add(
                    DynamicTest.dynamicTest(
                            id + ", " + example.title(), () -> explained(framework, example)));
        }
        return tests;
    }

    private static void explained(Framework framework, WorkedExample example) {
        History history = history(example);
        Explanations explanations = new Explanations(framework, history);
        for (int client = 0; client < history.clientCount(); client++) {
            for (int before : DAYS_BEFORE) {
                Explanation explanation = explanations.of(client, example.known() - before);
                assertThat(ExplanationText.write(explanation)).contains(framework.id());
                assertThat(ExplanationPage.write(explanation)).endsWith("</html>\n");
                assertThat(ExplanationJson.write(explanation)).endsWith("}\n");
            }
        }
    }

    private static History history(WorkedExample example) {
        HistoryBuilder builder = new HistoryBuilder();
        for (WorkedExample.Rows rows : example.tables()) {
            RowReader reader =
                    builder.reader(rows.table(), rows.table().name() + ".csv", rows.header());
            for (int i = 0; i < rows.rows().size(); i++) {
                reader.add(i + 1, rows.rows().get(i));
            }
        }
        return builder.build();
    }
}
