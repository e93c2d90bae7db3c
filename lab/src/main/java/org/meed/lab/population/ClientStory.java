package org.meed.lab.population;

import java.util.List;

/**
 * Everything that was written down about one made-up client.
 *
 * @param client the client's id
 * @param rows the rows, those of a table together
 */
public record ClientStory(String client, List<StoryRow> rows) {

    /** Keeps a copy of the rows that nobody can change. */
    public ClientStory {
        rows = List.copyOf(rows);
    }

    /** The rows of one table, in the story's order. */
    public List<StoryRow> rows(String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }
}
