package org.meed.bench.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meed.bench.data.MadeData;

/** What the summary says follows from the figures. */
class SummaryTest {

    private static final int CLIENTS = 1_000;

    /** Meed reads tables in 40 ms, its own file in 4 ms, and answers for a million a second. */
    private static final Loads MEED = new Loads(0.040, 0.004);

    private record Named(String name, int goal, Set<Question> unsaid) implements Contender {

        @Override
        public Introduction introduction() {
            return new Introduction(name, "1", "", "", true, goal);
        }

        @Override
        public Set<Question> questions() {
            return Set.of(Question.ABSTINENT);
        }

        @Override
        public Loaded load(MadeData made, int clients, int known) {
            throw new UnsupportedOperationException();
        }

        /** Its answer to one question. */
        Map<Question, Measured> answering(double seconds, double tables, double own) {
            return Map.of(
                    Question.ABSTINENT,
                    new Measured(
                            introduction(),
                            CLIENTS,
                            new Loads(tables, own),
                            seconds,
                            CLIENTS,
                            MEED,
                            CLIENTS / 1e6));
        }
    }

    private static List<String> summary(Map<Contender, Map<Question, Measured>> measured) {
        return Summary.of(measured).stream().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void each_ratio_is_held_to_its_goal_and_loading_is_told_where_meed_is_slower() {
        Named rows = new Named("Rows", 10, Set.of());
        Named rules = new Named("Rules", 100, Set.of());
        Named words = new Named("Words", 100, Set.of(Question.ABSTINENT));
        Map<Contender, Map<Question, Measured>> measured = new LinkedHashMap<>();
        measured.put(rows, rows.answering(0.009, 0.010, 0.010));
        measured.put(rules, rules.answering(0.100, 0.040, 0.004));
        measured.put(words, Map.of());

        assertThat(summary(measured))
                .containsExactly(
                        "## In short",
                        "Ratios without loading, and whether they reach their goal.",
                        "| System | Goal | clean-review | abstinent | lasting | hep-b | national |",
                        "|---|---|---|---|---|---|---|",
                        "| Rows | 10x |  | 9.0 no |  |  |  |",
                        "| Rules | 100x |  | 100 yes |  |  |  |",
                        "| Words | 100x |  | cannot say it |  |  |  |",
                        "- Of 2 ratios that are held to a goal, 1 reach it.",
                        "- With loading from CSV counted on both sides, Meed is slower than: Rows at 1 of 1 questions (0.46 to 0.46).",
                        "- With loading from a file of its own counted on both sides, Meed is slower than nobody.",
                        "Goals that are not reached, in nanoseconds a client. The floor that the goals for single rules name is 8.",
                        "| System | Question | It takes | The goal leaves | Meed takes | The fastest who says all and has as many threads |",
                        "|---|---|---|---|---|---|",
                        "| Rows | abstinent | 9,000 | 900 | 1,000 | 1,000 (Meed) |");
    }

    @Test
    void what_a_goal_that_is_not_reached_leaves_stands_beside_the_fastest() {
        Named rules = new Named("Rules", 100, Set.of());
        Named loop = new Named("Loop", 0, Set.of());
        Map<Contender, Map<Question, Measured>> measured = new LinkedHashMap<>();
        measured.put(rules, rules.answering(CLIENTS / 0.5e6, 1, 1));
        measured.put(loop, loop.answering(CLIENTS / 50e6, 1, 1));

        assertThat(summary(measured))
                .endsWith(
                        "Goals that are not reached, in nanoseconds a client. The floor that the goals for single rules name is 8.",
                        "| System | Question | It takes | The goal leaves | Meed takes | The fastest who says all and has as many threads |",
                        "|---|---|---|---|---|---|",
                        "| Rules | abstinent | 2,000 | 20.0 | 1,000 | 20.0 (Loop) |");
    }

    @Test
    void goals_that_are_reached_need_no_such_table() {
        Named rules = new Named("Rules", 100, Set.of());

        assertThat(summary(Map.of(rules, rules.answering(CLIENTS / 5e3, 1, 1))))
                .noneMatch(line -> line.contains("not reached"));
    }
}
