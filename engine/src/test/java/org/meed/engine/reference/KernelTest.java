package org.meed.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The kernel of the language stays small, and is told of as it is. */
class KernelTest {

    private static final Path RECORD =
            Path.of("..", "docs", "decisions", "0002-plan-and-drivers.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final int MOST = 40;

    private static Set<String> names(MatchResult row) {
        return NAME.matcher(row.group(1))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void there_are_no_more_than_forty_kinds_of_node() {
        assertThat(PlanKinds.nodes().keySet()).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void the_decision_record_lists_every_kind_with_its_records_and_no_other() throws IOException {
        String record = Files.readString(RECORD);

        assertThat(ROW.matcher(record).results().map(KernelTest::names))
                .containsExactlyInAnyOrderElementsOf(PlanKinds.nodes().values());
    }

    @Test
    void the_decision_record_counts_them() throws IOException {
        Map<String, Set<String>> kinds = PlanKinds.nodes();
        int records = kinds.values().stream().mapToInt(Set::size).sum();

        assertThat(Files.readString(RECORD))
                .contains("%s kinds of node, in %s records".formatted(kinds.size(), records));
    }
}
