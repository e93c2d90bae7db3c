package org.meed.lab.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.Framework;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * What the rules of a framework turn on: the words, numbers, days and spans that they compare, and
 * which tables they read. Histories made of it rub against every boundary of that framework.
 *
 * @param inForce the days on which journeys must start
 * @param bands the bands of its prices
 * @param tables the tables that it reads, {@code episodes} always among them
 * @param days days that are written in it
 * @param spans lengths of time that are written in it, its parameters' among them
 * @param cells what is compared with a column, as cells, by the names of table and column
 * @param kinds the cells that its conditions ask of one row together, by table
 * @param measures what it compares with other groups
 */
public record Vocabulary(
        DateRange inForce,
        List<String> bands,
        Set<Table> tables,
        List<Integer> days,
        List<Span> spans,
        Map<String, List<String>> cells,
        Map<Table, List<Map<String, List<String>>>> kinds,
        List<String> measures) {

    public Vocabulary {
        bands = List.copyOf(bands);
        tables = Set.copyOf(tables);
        days = List.copyOf(days);
        spans = List.copyOf(spans);
        cells = Map.copyOf(cells);
        kinds = Map.copyOf(kinds);
        measures = List.copyOf(measures);
    }

    /** Reads it off the plan of a framework. */
    public static Vocabulary of(Framework framework) {
        PlanReading reading = new PlanReading(framework.plan());
        Map<String, List<String>> cells = new LinkedHashMap<>();
        reading.cells.forEach((column, words) -> cells.put(column, List.copyOf(words)));
        cells.put("assessments.band", framework.header().bands());
        Map<Table, List<Map<String, List<String>>>> kinds = new LinkedHashMap<>();
        reading.kinds.forEach((table, some) -> kinds.put(table, List.copyOf(some)));
        return new Vocabulary(
                framework.plan().inForce(),
                framework.header().bands(),
                new LinkedHashSet<>(reading.tables),
                new ArrayList<>(reading.days),
                new ArrayList<>(reading.spans),
                cells,
                kinds,
                new ArrayList<>(reading.measures));
    }

    /** What is compared with a column; none when nothing is. */
    List<String> of(Table table, Column column) {
        return cells.getOrDefault(table.name() + "." + column.name(), List.of());
    }

    /** The tables that it reads, in the order of all tables. */
    List<Table> read() {
        return tables.stream().sorted((a, b) -> Integer.compare(a.index(), b.index())).toList();
    }

    /** The edges of the range in force, and the other days that are written in the framework. */
    List<Integer> edges() {
        List<Integer> edges = new ArrayList<>(List.of(inForce.start(), inForce.end()));
        days.stream().filter(day -> day > Days.FIRST && inForce.contains(day)).forEach(edges::add);
        return edges;
    }
}
