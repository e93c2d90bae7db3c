package org.meed.engine.check.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.meed.engine.check.ExampleRun;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Journey;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Takes from the worked examples what made their clients achieve something. */
final class Ingredients {

    /** So many clients of examples are taken for each outcome, and no more than so many in all. */
    private static final int OF_EACH = 3;

    private static final int MOST = 40;
    private static final int MOST_STARTS = 8;

    /** What a made-up client never has. */
    private static final Set<Table> NOT_TAKEN = Set.of(Tables.DEATHS, Tables.LINKS);

    private static final List<String> OF_THE_EPISODE =
            List.of("episode", "area", "cohort", "referral");

    private final Plan plan;
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final Map<Integer, Integer> starts = new TreeMap<>();
    private final Set<Ingredient> ingredients = new LinkedHashSet<>(staples());

    private Ingredients(Plan plan) {
        this.plan = plan;
    }

    static Ingredients of(Plan plan, List<ExampleRun> runs) {
        Ingredients all = new Ingredients(plan);
        for (ExampleRun run : runs) {
            for (Determination determination : run.determinations()) {
                all.take(run.example(), determination);
            }
        }
        return all;
    }

    List<Ingredient> all() {
        return List.copyOf(ingredients);
    }

    /** The days on which those clients start, commonest first; another where there is none. */
    List<Integer> starts(int another) {
        List<Integer> days = new ArrayList<>(starts.keySet());
        days.sort(Comparator.comparingInt(day -> -starts.getOrDefault(day, 0)));
        return days.isEmpty()
                ? List.of(another)
                : days.subList(0, Math.min(MOST_STARTS, days.size()));
    }

    /** What lasts longer than it does in an example. */
    private static List<Ingredient> staples() {
        return List.of(
                Ingredient.of(
                        Line.of(
                                Tables.HOUSING,
                                "date",
                                Days.text(20),
                                "status",
                                "settled",
                                "safe",
                                "yes",
                                "secure",
                                "yes",
                                "appropriate",
                                "yes")),
                Ingredient.of(
                        Line.of(
                                Tables.WORK,
                                "kind",
                                "training",
                                "from",
                                Days.text(20),
                                "to",
                                Days.text(130),
                                "chosen",
                                "yes")),
                Ingredient.of(job(60)),
                Ingredient.of(job(400)));
    }

    private static Line job(int from) {
        return Line.of(Tables.WORK, "kind", "job", "from", Days.text(from), "chosen", "yes");
    }

    private void take(WorkedExample example, Determination determination) {
        if (ingredients.size() >= MOST || !isWanted(determination)) {
            return;
        }
        for (Journey journey : determination.journeys()) {
            if (plan.inForce().contains(journey.start())) {
                starts.merge(journey.start(), 1, Integer::sum);
                ingredients.add(ingredient(example, determination.client(), -journey.start()));
                return;
            }
        }
    }

    /** Whether there is an outcome that it achieves and few before it did. */
    private boolean isWanted(Determination determination) {
        Set<Integer> achieved = new HashSet<>();
        for (Result result : determination.results()) {
            if (result.verdict() instanceof Verdict.Achieved) {
                achieved.add(result.outcome());
            }
        }
        boolean wanted = false;
        for (int outcome : achieved) {
            wanted |= taken.merge(outcome, 1, Integer::sum) <= OF_EACH;
        }
        return wanted;
    }

    private static Ingredient ingredient(WorkedExample example, String client, int later) {
        List<Line> lines = new ArrayList<>();
        Map<String, String> episode = new HashMap<>();
        String interviewer = "";
        Set<String> providers = providers(example);
        for (WorkedExample.Rows rows : example.tables()) {
            int place = rows.header().indexOf("client");
            for (List<String> cells : rows.rows()) {
                if (place < 0 || place >= cells.size() || !cells.get(place).equals(client)) {
                    continue;
                }
                Line line = line(rows, cells, providers);
                if (rows.table().equals(Tables.EPISODES)) {
                    OF_THE_EPISODE.forEach(column -> put(episode, column, line));
                } else if (rows.table().equals(Tables.TOP)) {
                    interviewer = line.cell("by");
                } else if (!NOT_TAKEN.contains(rows.table())) {
                    lines.add(line.later(later));
                }
            }
        }
        return new Ingredient(lines, episode, interviewer);
    }

    private static Set<String> providers(WorkedExample example) {
        Set<String> names = new HashSet<>();
        for (WorkedExample.Rows rows : example.tables()) {
            int place = rows.header().indexOf("provider");
            if (place >= 0) {
                rows.rows().stream()
                        .filter(cells -> place < cells.size())
                        .forEach(cells -> names.add(cells.get(place)));
            }
        }
        names.remove("");
        return names;
    }

    private static void put(Map<String, String> cells, String column, Line line) {
        if (!line.cell(column).isEmpty()) {
            cells.putIfAbsent(column, line.cell(column));
        }
    }

    /** A row, with one provider for all: those who treat, who are chosen and who make contact. */
    private static Line line(WorkedExample.Rows rows, List<String> cells, Set<String> providers) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), rows.header().size()); i++) {
            String column = rows.header().get(i);
            if (!Tables.STANDARD.contains(column) && !column.equals("client")) {
                named.put(column, cells.get(i));
            }
        }
        named.replaceAll((_, cell) -> providers.contains(cell) ? Course.PROVIDER : cell);
        return new Line(rows.table(), named);
    }
}
