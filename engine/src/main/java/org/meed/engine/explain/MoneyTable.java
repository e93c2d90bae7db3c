package org.meed.engine.explain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meed.engine.explain.MoneyBeside.Beside;
import org.meed.engine.explain.MoneyBeside.Figures;
import org.meed.engine.money.Money;

/**
 * Results, clients and money of two frameworks in one table: by outcome, by provider, by band, and
 * all together. What is not there is a dash, and what has no price says so, for neither is a zero.
 */
final class MoneyTable {

    /** What stands where a framework has no such thing. */
    private static final String NOT_THERE = "\u2013";

    private static final List<String> LABELS =
            List.of(
                    "Results before",
                    "Results after",
                    "Clients before",
                    "Clients after",
                    "GBP before",
                    "GBP after",
                    "Difference");

    private final Html html;

    MoneyTable(Html html) {
        this.html = html;
    }

    void write(MoneyBeside money) {
        html.open("table", "role", "table", "class", "beside")
                .element("caption", "Results, clients and money, before and after");
        heads();
        group("By outcome", money.outcomes());
        group("By provider", money.providers());
        group("By band, of what is paid", money.bands());
        html.open("tbody", "role", "rowgroup", "class", "all");
        row(money.all());
        html.close().close().line();
    }

    private void heads() {
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        head("What", "col", "rowspan", "2");
        head("Results", "colgroup", "colspan", "2");
        head("Clients", "colgroup", "colspan", "2");
        head("Pays, GBP", "colgroup", "colspan", "3");
        html.close().open("tr", "role", "row");
        for (String one : List.of("before", "after", "before", "after", "before", "after")) {
            head(one, "col", "class", "num");
        }
        head("difference", "col", "class", "num");
        html.close().close().line();
    }

    private void head(String text, String scope, String attribute, String value) {
        html.element("th", text, "scope", scope, "role", "columnheader", attribute, value);
    }

    private void group(String name, List<Beside> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.open("tbody", "role", "rowgroup").open("tr", "role", "row", "class", "group");
        html.element("th", name, "scope", "rowgroup", "role", "rowheader", "colspan", "8");
        html.close().line();
        rows.forEach(this::row);
        html.close();
    }

    private void row(Beside row) {
        html.open("tr", "role", "row");
        html.open("th", "scope", "row", "role", "rowheader").element("span", row.name()).close();
        List<String> cells =
                List.of(
                        results(row.before()),
                        results(row.after()),
                        clients(row.before()),
                        clients(row.after()),
                        pays(row.before()),
                        pays(row.after()),
                        row.isPriced() ? signed(row.difference()) : NOT_THERE);
        for (int i = 0; i < cells.size(); i++) {
            html.open("td", "role", "cell", "class", "num", "data-label", LABELS.get(i))
                    .element("span", cells.get(i))
                    .close();
        }
        html.close().line();
    }

    private static String results(@Nullable Figures side) {
        return side == null ? NOT_THERE : count(side.results());
    }

    private static String clients(@Nullable Figures side) {
        return side == null ? NOT_THERE : count(side.clients());
    }

    private static String pays(@Nullable Figures side) {
        return side == null ? NOT_THERE : side.pays() == null ? "no price" : amount(side.pays());
    }

    /** A difference with its sign. */
    static String signed(Money difference) {
        return difference.isNegative() || difference.isZero()
                ? amount(difference)
                : "+" + amount(difference);
    }

    /** A number of things, with its thousands set apart. */
    static String count(int many) {
        return String.format(Locale.UK, "%,d", many);
    }

    /** An amount in pounds and pence, with its thousands set apart. */
    static String amount(Money money) {
        String plain = money.toString();
        int point = plain.indexOf('.');
        long pounds = Math.abs(money.pence() / 100);
        return (money.isNegative() ? "-" : "")
                + String.format(Locale.UK, "%,d", pounds)
                + plain.substring(point);
    }
}
