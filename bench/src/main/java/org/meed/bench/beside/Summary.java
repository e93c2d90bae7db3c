package org.meed.bench.beside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.bench.rule.RuleTable;

/** What came of it in short: ratios held to the goals, and what they mean; all from the figures. */
final class Summary {

    /** What stands for the ratio of one who has no words for a question. */
    static final String UNSAID = "cannot say it";

    private static final double NANOS = 1e9;

    private final List<String> lines = new ArrayList<>();
    private final Map<Contender, Map<Question, Measured>> measured;

    private Summary(Map<Contender, Map<Question, Measured>> measured) {
        this.measured = measured;
    }

    /** The lines of the summary. */
    static List<String> of(Map<Contender, Map<Question, Measured>> measured) {
        Summary summary = new Summary(measured);
        summary.table();
        summary.goals();
        summary.loads("CSV", Measured::ratioFromTables);
        summary.loads("a file of its own", Measured::ratioFromOwn);
        summary.unmet();
        return summary.lines;
    }

    /** A ratio with as many figures as mean something. */
    static String shown(double ratio) {
        return String.format(Locale.ROOT, ratio < 100 ? "%.1f" : "%,.0f", ratio);
    }

    private void add(String line) {
        lines.add(line);
    }

    private void table() {
        add("");
        add("## In short");
        add("");
        add("Ratios without loading, and whether they reach their goal.");
        add("");
        add(String.format(Locale.ROOT, "| System | Goal | %s |", titles(Question::title)));
        add(String.format(Locale.ROOT, "|---|---|%s|", titles(_ -> "---").replace(" ", "")));
        measured.forEach((contender, each) -> {
            int goal = contender.introduction().goal();
            add(
                    String.format(
                            Locale.ROOT,
                            "| %s | %s | %s |",
                            contender.introduction().name(),
                            goal == 0 ? "" : goal + "x",
                            titles(question ->
                                    contender.unsaid().contains(question)
                                            ? UNSAID
                                            : cell(each.get(question)))));
        });
    }

    private static String titles(Function<Question, String> cell) {
        return Arrays.stream(Question.values()).map(cell).collect(Collectors.joining(" | "));
    }

    private static String cell(@Nullable Measured one) {
        if (one == null) {
            return "";
        }
        String ratio = shown(one.ratio());
        return one.who().goal() == 0 ? ratio : ratio + (one.isGoalMet() ? " yes" : " no");
    }

    private Stream<Measured> all() {
        return measured.values().stream().map(Map::values).flatMap(Collection::stream);
    }

    private void goals() {
        List<Measured> held = all().filter(one -> one.who().goal() > 0).toList();
        add("");
        add(
                String.format(
                        Locale.ROOT,
                        "- Of %d ratios that are held to a goal, %d reach it.",
                        held.size(),
                        held.stream().filter(Measured::isGoalMet).count()));
    }

    /** Beside whom Meed is the slower one when loading counts. */
    private void loads(String from, ToDoubleFunction<Measured> ratio) {
        String slower =
                measured.entrySet().stream()
                        .map(each -> span(each.getKey(), each.getValue(), ratio))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
        add(
                String.format(
                        Locale.ROOT,
                        slower.isEmpty()
                                ? "- With loading from %s counted on both sides, Meed is slower than nobody.%s"
                                : "- With loading from %s counted on both sides, Meed is slower than: %s.",
                        from,
                        slower));
    }

    private static @Nullable String span(
            Contender contender, Map<Question, Measured> each, ToDoubleFunction<Measured> ratio) {
        DoubleSummaryStatistics slower =
                each.values().stream()
                        .mapToDouble(ratio)
                        .filter(times -> times < 1)
                        .summaryStatistics();
        return slower.getCount() == 0
                ? null
                : String.format(
                        Locale.ROOT,
                        "%s at %d of %d questions (%.2f to %.2f)",
                        contender.introduction().name(),
                        slower.getCount(),
                        each.size(),
                        slower.getMin(),
                        slower.getMax());
    }

    /** What the goals that are not reached leave, beside the fastest of those who answer alike. */
    private void unmet() {
        List<String> rows = new ArrayList<>();
        measured.forEach((contender, each) ->
                each.forEach((question, one) -> {
                    if (one.who().goal() > 0 && !one.isGoalMet()) {
                        rows.add(unmet(question, contender.threads(), one));
                    }
                }));
        if (rows.isEmpty()) {
            return;
        }
        add("");
        add(
                String.format(
                        Locale.ROOT,
                        "Goals that are not reached, in nanoseconds a client. The floor that the goals for single rules name is %.0f.",
                        NANOS * RuleTable.SECONDS_A_CLIENT));
        add("");
        add(
                "| System | Question | It takes | The goal leaves | Meed takes | The fastest who says all and has as many threads |");
        add("|---|---|---|---|---|---|");
        rows.forEach(this::add);
    }

    private String unmet(Question question, int threads, Measured one) {
        String fastest = "Meed";
        double rate = one.meedRate();
        for (Map.Entry<Contender, Map<Question, Measured>> other : measured.entrySet()) {
            Measured its = other.getValue().get(question);
            if (its != null
                    && its.who().saysWhyNot()
                    && other.getKey().threads() == threads
                    && its.rate() > rate) {
                fastest = its.who().name();
                rate = its.rate();
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s (%s) |",
                one.who().name(),
                question.title(),
                shown(NANOS / one.rate()),
                shown(NANOS / (one.who().goal() * one.rate())),
                shown(NANOS / one.meedRate()),
                shown(NANOS / rate),
                fastest);
    }
}
