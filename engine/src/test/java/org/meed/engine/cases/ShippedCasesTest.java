package org.meed.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meed.engine.framework.Framework;

/** Every case of {@code examples/cases} comes out exactly as it says. */
class ShippedCasesTest {

    private static final Path CASES = Shipped.EXAMPLES.resolve("cases");

    private static List<Path> sorted(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @TestFactory
    List<DynamicNode> every_case_comes_out_as_it_says() {
        List<DynamicNode> frameworks = new ArrayList<>();
        for (Path folder : sorted(CASES).stream().filter(Files::isDirectory).toList()) {
            String id = folder.getFileName().toString();
            Framework framework = Shipped.framework(id);
            for (Path file : sorted(folder)) {
                frameworks.add(
                        DynamicContainer.dynamicContainer(
                                id + "/" + file.getFileName(),
                                CaseFile.read(file).stream()
                                        .map(one ->
                                                DynamicTest.dynamicTest(
                                                        one.title(),
                                                        () -> CaseRun.run(framework, one)))));
            }
        }
        return frameworks;
    }

    @Test
    void there_are_at_least_four_hundred_cases_of_national_2012() {
        long count =
                sorted(CASES.resolve("national-2012")).stream()
                        .mapToLong(file -> CaseFile.read(file).size())
                        .sum();
        assertThat(count).isGreaterThanOrEqualTo(400);
    }
}
