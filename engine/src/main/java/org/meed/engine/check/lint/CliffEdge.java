package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.check.trial.Fared;
import org.meed.engine.check.trial.Line;
import org.meed.engine.check.trial.Persona;
import org.meed.engine.check.trial.Population;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Source;
import org.meed.engine.money.Money;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;

/**
 * Fears a line that is worth stepping over: a number that the provider enters, where one more or
 * less takes a quarter of the money, with no smaller result beside it. Each number of a client who
 * does well is moved from the least to the most that it may be, at the start or at every later
 * profile, and the largest jump between is sought by halving.
 */
final class CliffEdge implements LintRule {

    /** A jump of one part in so many of what the client can earn is a cliff. */
    private static final int SHARE = 4;

    private static final List<Persona> TRIED = List.of(Persona.MOST_COMPLEX, Persona.ALCOHOL_ONLY);

    /** Which answers of a client are moved, and between which ends. */
    private record Numbers(Persona persona, String column, boolean start, int min, int max) {}

    /** Where a cliff is, and what is lost over it. */
    private record Edge(Numbers numbers, int from, int to, Money loss, Money of, Result lost) {}

    @Override
    public List<Lint> find(Survey survey) {
        Population population = survey.population();
        if (population == null || survey.plan().payments().isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Edge>> byOutcome = new LinkedHashMap<>();
        for (Persona persona : TRIED) {
            for (Column column : Tables.TOP.columns()) {
                if (column.type() instanceof CellType.Count(int min, int max)) {
                    for (boolean start : new boolean[] {true, false}) {
                        Numbers numbers = new Numbers(persona, column.name(), start, min, max);
                        Edge edge = edge(numbers, survey);
                        if (edge != null) {
                            byOutcome
                                    .computeIfAbsent(edge.lost().outcome(), _ -> new ArrayList<>())
                                    .add(edge);
                        }
                    }
                }
            }
        }
        return byOutcome.values().stream().map(edges -> lint(survey, edges)).toList();
    }

    /**
     * The edge over which a number can be moved, found by halving, as one that is the better, or
     * the worse, the more it is; null when none is a cliff.
     */
    private static @Nullable Edge edge(Numbers numbers, Survey survey) {
        Population population = Objects.requireNonNull(survey.population());
        int low = numbers.min();
        int high = numbers.max();
        Fared atLow = fared(numbers, low, population);
        Fared atHigh = fared(numbers, high, population);
        while (isCliff(atLow, atHigh) && high - low > 1) {
            int middle = (low + high) / 2;
            Fared atMiddle = fared(numbers, middle, population);
            if (apart(atLow, atMiddle) >= apart(atMiddle, atHigh)) {
                high = middle;
                atHigh = atMiddle;
            } else {
                low = middle;
                atLow = atMiddle;
            }
        }
        if (!isCliff(atLow, atHigh)) {
            return null;
        }
        boolean rises = atHigh.paid().compareTo(atLow.paid()) > 0;
        Fared more = rises ? atHigh : atLow;
        Result lost = new Losses(survey.plan(), more, rises ? atLow : atHigh).root();
        Money loss = new Money(apart(atLow, atHigh));
        return new Edge(numbers, rises ? high : low, rises ? low : high, loss, more.paid(), lost);
    }

    private static boolean isCliff(Fared one, Fared other) {
        long most = Math.max(one.paid().pence(), other.paid().pence());
        return most > 0 && apart(one, other) * SHARE >= most;
    }

    private static long apart(Fared one, Fared other) {
        return Math.abs(one.paid().minus(other.paid()).pence());
    }

    private static Fared fared(Numbers numbers, int number, Population population) {
        return population.ofEach(List.of(rows(numbers, number, population))).getFirst();
    }

    /** The client, with a number instead of those that a column has. */
    private static List<Line> rows(Numbers numbers, int number, Population population) {
        return population.rows(numbers.persona()).stream()
                .map(line ->
                        line.table().equals(Tables.TOP)
                                        && !line.cell(numbers.column()).isEmpty()
                                        && line.cell("stage").equals("start") == numbers.start()
                                ? line.with(numbers.column(), Integer.toString(number))
                                : line)
                .toList();
    }

    private static Lint lint(Survey survey, List<Edge> edges) {
        Edge first = edges.getFirst();
        Result lost = first.lost();
        Source source = survey.plan().outcomes().get(lost.outcome()).source();
        Set<String> columns = new TreeSet<>();
        edges.forEach(edge -> columns.add(edge.numbers().column()));
        columns.remove(first.numbers().column());
        return new Lint(
                LintCode.CLIFF_EDGE,
                Survey.place(source),
                source.clause(),
                "'%s' of %s instead of %s %s takes %s of the %s that a client would earn, since '%s' is then lost%s."
                        .formatted(
                                first.numbers().column(),
                                first.to(),
                                first.from(),
                                first.numbers().start() ? "at the start" : "at the reviews",
                                first.loss(),
                                first.of(),
                                survey.plan().outcomes().get(lost.outcome()).name(),
                                columns.isEmpty()
                                        ? ""
                                        : "; so it is with " + String.join(", ", columns)),
                "Maybe a smaller result beside it, or a price in steps.");
    }
}
