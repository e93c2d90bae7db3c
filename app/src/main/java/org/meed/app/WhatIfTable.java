package org.meed.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meed.engine.whatif.Figures;
import org.meed.engine.whatif.Group;
import org.meed.files.csv.CsvFile;

/** What variants come to, a line for each and each group, the framework as it is first. */
final class WhatIfTable {

    static final List<String> HEADER =
            List.of(
                    "variant",
                    "group",
                    "name",
                    "results",
                    "clients_changed",
                    "money",
                    "difference");

    private static final String AS_IT_IS = "as it is";

    /** One line of the table. */
    private record Line(String variant, Group group, Figures figures) {
        private List<String> cells() {
            return List.of(
                    variant,
                    group.kind().words(),
                    group.name(),
                    Long.toString(figures.results()),
                    Long.toString(figures.clients()),
                    figures.money().toString(),
                    figures.difference().toString());
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /**
     * A table.
     *
     * @param figures of the framework as it is first, then of each variant
     */
    WhatIfTable(List<String> variants, List<Map<Group, Figures>> figures) {
        Set<Group> groups = new TreeSet<>();
        figures.forEach(some -> groups.addAll(some.keySet()));
        for (int place = 0; place < figures.size(); place++) {
            String variant = place == 0 ? AS_IT_IS : variants.get(place - 1);
            for (Group group : groups) {
                lines.add(
                        new Line(
                                variant,
                                group,
                                figures.get(place).getOrDefault(group, Figures.NONE)));
            }
        }
    }

    /** Prints the table in columns. */
    void print(PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of("variant", "group", "", "results", "clients changed", "GBP", "difference"));
        lines.forEach(line -> rows.add(line.cells()));
        int[] widths = new int[HEADER.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String blank = " ".repeat(widths[i] - row.get(i).length());
                text.append(i < 3 ? row.get(i) + blank : blank + row.get(i)).append("  ");
            }
            out.println(text.toString().stripTrailing());
        }
    }

    /** Writes the table as CSV. */
    void write(CsvFile file) {
        for (Line line : lines) {
            List<String> cells = line.cells();
            for (int i = 0; i < cells.size(); i++) {
                if (i < 3) {
                    file.text(cells.get(i));
                } else {
                    file.plain(cells.get(i));
                }
            }
            file.end();
        }
    }
}
