package org.meed.engine.explain;

import java.util.List;
import java.util.function.Consumer;
import org.meed.engine.check.Differing;

/** Things of one kind, each with what is said of it before and after. */
final class DifferenceTable {

    private final Html html;

    DifferenceTable(Html html) {
        this.html = html;
    }

    void write(DifferingKind kind, List<Differing> differences) {
        HtmlTable table =
                new HtmlTable(kind.heading() + ", before and after", "What", "Before", "After");
        for (Differing one : differences) {
            table.row(
                    List.of(
                            HtmlTable.text(name(one)),
                            side(one.clauseBefore(), one.gone(), one.come()),
                            side(one.clauseAfter(), one.come(), one.gone())));
        }
        table.write(html);
    }

    private static String name(Differing one) {
        String what = one.name().isEmpty() ? "How episodes join" : one.name();
        return what + (one.isNew() ? " (new)" : one.isDropped() ? " (dropped)" : "");
    }

    /** What only one side says, and behind it what both say and mean otherwise. */
    private static Consumer<Html> side(String clause, List<String> said, List<String> others) {
        if (clause.isEmpty()) {
            return HtmlTable.text("\u2013");
        }
        List<String> own = said.stream().filter(one -> !others.contains(one)).toList();
        List<String> alike = said.stream().filter(others::contains).toList();
        return html -> {
            if (Character.isDigit(clause.charAt(0))) {
                html.element("span", "Clause " + clause + ".", "class", "small").text(" ");
            }
            html.text(said.isEmpty() ? "Nothing else." : String.join(" ", own));
            if (!alike.isEmpty()) {
                html.text(own.isEmpty() ? "" : " ")
                        .element("em", "In the same words, of which one means something else:")
                        .text(" " + String.join(" ", alike));
            }
        };
    }
}
