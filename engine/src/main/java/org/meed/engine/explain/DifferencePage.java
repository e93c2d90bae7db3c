package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.Differing;
import org.meed.engine.check.English;
import org.meed.engine.explain.MoneyBeside.Beside;
import org.meed.engine.framework.Framework;
import org.meed.engine.money.Money;

/**
 * Writes in what two frameworks differ as one self-contained page, to be read on paper at a
 * meeting: in money first, then in words.
 */
public final class DifferencePage {

    private final Html html = new Html();
    private final Framework before;
    private final Framework after;

    private DifferencePage(Framework before, Framework after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The page.
     *
     * @param money what both pay for a history; null when none was given
     */
    public static String write(
            Framework before,
            Framework after,
            List<Differing> differences,
            @Nullable MoneyBeside money) {
        DifferencePage page = new DifferencePage(before, after);
        page.html.markup("<!DOCTYPE html>\n").open("html", "lang", "en-GB");
        PageHead.write(page.html, page.title());
        page.html.open("body").open("header", "class", "bar").open("div");
        page.html.element("b", "Meed").element("span", "What would change");
        page.html.close().close().line().open("main", "id", "main");
        page.opening(differences);
        if (money != null) {
            page.money(money);
        }
        page.words(differences);
        page.html.close().close().close().line();
        return page.html.toString();
    }

    private String title() {
        return "From %s to %s".formatted(named(before), named(after));
    }

    private static String named(Framework framework) {
        return "%s, version %s".formatted(framework.id(), framework.header().version());
    }

    private void opening(List<Differing> differences) {
        html.element("h1", title());
        long dropped = differences.stream().filter(Differing::isDropped).count();
        long come = differences.stream().filter(Differing::isNew).count();
        long changed = differences.size() - dropped - come;
        html.element(
                "p",
                differences.isEmpty()
                        ? "Their rules mean the same."
                        : "%s changed, %s new, %s dropped. What is compared is what the rules mean, in plain words; the prose of the clauses is not compared."
                                .formatted(changed, come, dropped),
                "class",
                "lead");
        html.open("dl", "class", "facts");
        html.element("dt", "Before").element("dd", before.header().title());
        html.element("dt", "After").element("dd", after.header().title());
        html.close().line();
    }

    private void money(MoneyBeside money) {
        html.element("h2", "In money");
        html.element(
                "p",
                "Both frameworks over the history %s, by what was known on %s. The second pays more for %s, less for %s, and the same for %s."
                        .formatted(
                                money.history(),
                                English.date(money.known()),
                                English.counted(money.more(), "client"),
                                money.less(),
                                money.alike()));
        table("By outcome", money.outcomes(), true);
        table("By provider", money.providers(), false);
    }

    private void table(String caption, List<Beside> rows, boolean counted) {
        HtmlTable table =
                counted
                        ? new HtmlTable(
                                caption,
                                "Outcome",
                                "Achieved before",
                                "after",
                                "GBP before",
                                "after",
                                "Difference")
                        : new HtmlTable(caption, "Provider", "GBP before", "after", "Difference");
        Money allBefore = Money.ZERO;
        Money allAfter = Money.ZERO;
        for (Beside row : rows) {
            table.row(cells(row, counted));
            allBefore = allBefore.plus(row.before());
            allAfter = allAfter.plus(row.after());
        }
        table.row(cells(new Beside("All", allBefore, allAfter, -1, -1), counted));
        table.write(html);
    }

    private static List<Consumer<Html>> cells(Beside row, boolean counted) {
        List<Consumer<Html>> cells = new ArrayList<>();
        cells.add(HtmlTable.text(row.name()));
        if (counted) {
            cells.add(HtmlTable.text(count(row.resultsBefore())));
            cells.add(HtmlTable.text(count(row.resultsAfter())));
        }
        cells.add(HtmlTable.text(row.before().toString()));
        cells.add(HtmlTable.text(row.after().toString()));
        Money difference = row.after().minus(row.before());
        cells.add(HtmlTable.text((difference.isNegative() ? "" : "+") + difference));
        return cells;
    }

    private static String count(int results) {
        return results < 0 ? "" : String.format(Locale.ROOT, "%,d", results);
    }

    private void words(List<Differing> differences) {
        String kind = "";
        for (Differing one : differences) {
            if (!one.kind().equals(kind)) {
                kind = one.kind();
                html.element("h2", heading(kind));
            }
            word(one);
        }
    }

    private static String heading(String kind) {
        return switch (kind) {
            case "question" -> "Answers";
            case "journey" -> "Journeys";
            case "outcome" -> "Outcomes";
            case "exception" -> "Exceptions";
            case "payment" -> "Payments";
            case "limit" -> "Limits";
            case "price" -> "Prices";
            case "parameter" -> "Numbers";
            case String other -> other;
        };
    }

    private void word(Differing one) {
        String what = one.name().isEmpty() ? "How episodes join" : one.name();
        String state = one.isNew() ? " (new)" : one.isDropped() ? " (dropped)" : "";
        html.element("h3", what + state);
        html.open("div", "class", "pair");
        side("Before", one.clauseBefore(), one.gone());
        side("After", one.clauseAfter(), one.come());
        html.close().line();
    }

    private void side(String name, String clause, List<String> sentences) {
        html.open("div")
                .element("p", name + (clause.isEmpty() ? "" : ", " + at(clause)), "class", "small");
        if (sentences.isEmpty()) {
            html.element("p", clause.isEmpty() ? "It is not there." : "Nothing else.");
        } else {
            html.open("ul");
            sentences.forEach(sentence -> html.element("li", sentence));
            html.close();
        }
        html.close();
    }

    private static String at(String clause) {
        return Character.isDigit(clause.charAt(0)) ? "clause " + clause : clause;
    }
}
