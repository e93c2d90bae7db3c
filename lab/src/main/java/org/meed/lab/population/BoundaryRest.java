package org.meed.lab.population;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** Rows of every table that a framework reads, as it asks for them, around a stay. */
final class BoundaryRest {

    /** What a client has once, or what the stay itself says. */
    private static final Set<Table> TOLD = Set.of(Tables.CLIENTS, Tables.EPISODES, Tables.DEATHS);

    private final Dice dice;
    private final Vocabulary vocabulary;
    private final BoundaryRecording recording;
    private final BoundaryCells cells;

    /** The tables of which nothing is told of this client. */
    private final Set<Table> silent = new HashSet<>();

    BoundaryRest(
            Dice dice, Vocabulary vocabulary, BoundaryRecording recording, BoundaryCells cells) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.recording = recording;
        this.cells = cells;
        vocabulary.read().stream().filter(_ -> dice.chance(0.3)).forEach(silent::add);
    }

    void around(BoundaryStory.Stay stay) {
        for (Table table : vocabulary.read()) {
            if (table.hasClient() && !TOLD.contains(table) && !silent.contains(table)) {
                of(table, stay);
                if (dice.chance(0.15)) {
                    many(table, stay);
                }
            }
        }
    }

    /** Rows of one kind in quick succession, most of them before the stay, as rules count them. */
    private void many(Table table, BoundaryStory.Stay stay) {
        Map<String, List<String>> kind = cells.kind(table);
        int day = stay.started() - dice.between(100, 360);
        for (int i = dice.between(4, 9); i > 0; i--) {
            BoundaryRow row = recording.row(table.name());
            cells.fill(row, table, kind, day);
            recording.write(row);
            day += i == 2 ? dice.between(100, 600) : dice.between(1, 40);
        }
    }

    /** Now and then rows of one kind, one after the other, or all on days of their own. */
    private void of(Table table, BoundaryStory.Stay stay) {
        List<Integer> days = new ArrayList<>(List.of(stay.started(), stay.started()));
        days.add(stay.ended());
        for (int some = dice.among(0, 1, 1, 2, 3, 4); some > 0; some--) {
            Map<String, List<String>> kind = cells.kind(table);
            int day = cells.near(dice.among(days));
            for (int i = dice.among(1, 1, 1, 2, 3, 5); i > 0; i--) {
                BoundaryRow row = recording.row(table.name());
                cells.fill(row, table, kind, day);
                recording.write(row);
                days.add(day);
                day = cells.near(day);
            }
        }
    }

    /** Rows of the tables that are of no client, of each group that there may be. */
    static List<StoryRow> shared(Vocabulary vocabulary, Dice dice) {
        List<StoryRow> rows = new ArrayList<>();
        BoundaryCells cells = new BoundaryCells(dice, vocabulary, "");
        for (Table table : vocabulary.read()) {
            if (!table.hasClient()) {
                for (String group :
                        List.of("one", "two", "other", "A", "B", "C", "edge", "north")) {
                    sharedRows(table, group, vocabulary, dice, cells, rows);
                }
            }
        }
        return rows;
    }

    private static void sharedRows(
            Table table,
            String group,
            Vocabulary vocabulary,
            Dice dice,
            BoundaryCells cells,
            List<StoryRow> rows) {
        List<String> measures =
                table.equals(Tables.COMPARISONS) ? vocabulary.measures() : List.of("");
        for (String measure : measures) {
            for (int i = dice.among(0, 1, 1, 1, 2); i > 0; i--) {
                int day = cells.near(vocabulary.inForce().start());
                BoundaryRow row = new BoundaryRow(table.name());
                if (table.equals(Tables.COMPARISONS)) {
                    row.put("cohort", group).put("measure", measure);
                    row.put("numerator", dice.among("0", "1", "20", "50", "120", "300"));
                    row.put("denominator", dice.among("0", "1", "100", "100", "100"));
                }
                row.put("id", table.name() + "-" + rows.size());
                cells.fill(row, table, Map.of(), day);
                rows.add(row.day("recorded", day + dice.among(0, 1, 400, 800)).written());
            }
        }
    }

    /** Days beside the ends of what is written in the framework, from a day on. */
    static List<Integer> ends(Vocabulary vocabulary, int day) {
        List<Integer> ends = new ArrayList<>();
        for (Span span : vocabulary.spans()) {
            int end = span.after(day);
            ends.addAll(List.of(end - 1, end, end + 1));
        }
        return ends.stream().filter(end -> end < Days.LAST).toList();
    }
}
