package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table whose first column heads its rows. On a narrow screen each row becomes a block and each
 * cell says its own heading; the roles keep it a table for those who listen to it.
 */
final class HtmlTable {

    private final String caption;
    private final List<String> heads;
    private final List<List<Consumer<Html>>> rows = new ArrayList<>();

    HtmlTable(String caption, String... heads) {
        this.caption = caption;
        this.heads = List.of(heads);
    }

    /** Adds a row; each cell writes itself. */
    HtmlTable row(List<Consumer<Html>> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException(
                    "A row of (%s) cells does not fit (%s) columns."
                            .formatted(cells.size(), heads.size()));
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** A cell of text. */
    static Consumer<Html> text(String text) {
        return html -> html.text(text);
    }

    /** A cell of a day, which stays on one line where there is room. */
    static Consumer<Html> day(String text) {
        return html -> html.element("span", text, "class", "day");
    }

    void write(Html html) {
        html.open("table", "role", "table").element("caption", caption);
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (String head : heads) {
            html.element("th", head, "scope", "col", "role", "columnheader");
        }
        html.close().close().line().open("tbody", "role", "rowgroup");
        for (List<Consumer<Html>> row : rows) {
            html.open("tr", "role", "row");
            for (int column = 0; column < row.size(); column++) {
                if (column == 0) {
                    html.open("th", "scope", "row", "role", "rowheader");
                } else {
                    html.open("td", "role", "cell", "data-label", heads.get(column));
                }
                html.open("span");
                row.get(column).accept(html);
                html.close().close();
            }
            html.close().line();
        }
        html.close().close().line();
    }
}
