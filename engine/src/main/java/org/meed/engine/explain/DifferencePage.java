package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.Differing;
import org.meed.engine.framework.Framework;

/**
 * Writes in what two frameworks differ as one self-contained page, to be read on paper at a
 * meeting: in money first, then in words, clause by clause. What only somebody who looks a thing up
 * needs is folded, and is not printed while it is.
 */
public final class DifferencePage {

    private final Html html = new Html();
    private final Side before;
    private final Side after;

    private DifferencePage(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /**
     * One of the two.
     *
     * @param file what it was read from, which tells it from another of the same id and version
     */
    public record Side(Framework framework, String file) {

        private String version() {
            return "%s, version %s".formatted(framework.id(), framework.header().version());
        }

        /** What it is called beside the other. */
        private String besides(Side other) {
            return version().equals(other.version())
                    ? "%s (%s)".formatted(version(), file)
                    : version();
        }
    }

    /**
     * The page.
     *
     * @param money what both pay for a history; null when none was given
     */
    public static String write(
            Side before, Side after, List<Differing> differences, @Nullable MoneyBeside money) {
        DifferencePage page = new DifferencePage(before, after);
        page.html.markup("<!DOCTYPE html>\n").open("html", "lang", "en-GB");
        PageHead.write(page.html, page.title());
        page.html.open("body").open("header", "class", "bar").open("div");
        page.html.element("b", "Meed").element("span", "What would change");
        page.html.close().close().line().open("main", "id", "main", "class", "difference");
        page.html.element("h1", page.title());
        page.html.open("dl", "class", "facts");
        page.html.element("dt", "Before").element("dd", before.framework().header().title());
        page.html.element("dt", "After").element("dd", after.framework().header().title());
        page.prices();
        page.html.close().line();
        if (money != null) {
            page.money(money);
        }
        page.words(differences);
        page.html.close().close().close().line();
        return page.html.toString();
    }

    /** What the figures come to, in a sentence or two. */
    public static String inShort(MoneyBeside money) {
        return String.join(" ", new MoneySentences(money).whatIsPaid());
    }

    private String title() {
        return "From %s to %s".formatted(before.besides(after), after.besides(before));
    }

    /** Says of prices that they are made up, where they are: the figures below rest on them. */
    private void prices() {
        String said =
                PriceStanding.of(
                        before.framework(),
                        before.besides(after),
                        after.framework(),
                        after.besides(before));
        if (!said.isEmpty()) {
            html.element("dt", "Prices").element("dd", said);
        }
    }

    private void money(MoneyBeside money) {
        MoneySentences sentences = new MoneySentences(money);
        html.element("h2", "In money");
        html.element("p", String.join(" ", sentences.summary()));
        new MoneyTable(html).write(money);
        html.element("p", String.join(" ", sentences.notes()), "class", "small").line();
    }

    private void words(List<Differing> differences) {
        html.open("section", "class", "words").element("h2", "In words");
        html.element("p", counted(differences));
        Map<DifferingKind, List<Differing>> kinds = new EnumMap<>(DifferingKind.class);
        for (Differing one : differences) {
            kinds.computeIfAbsent(DifferingKind.of(one.kind()), _ -> new ArrayList<>()).add(one);
        }
        DifferenceTable table = new DifferenceTable(html);
        kinds.forEach((kind, some) -> {
            if (kind.isFolded()) {
                html.open("details");
                html.element("summary", "%s (%s)".formatted(kind.heading(), some.size()));
                table.write(kind, some);
                html.close().line();
            } else {
                html.element("h3", kind.heading());
                table.write(kind, some);
            }
        });
        html.close().line();
    }

    private static String counted(List<Differing> differences) {
        if (differences.isEmpty()) {
            return "Their rules mean the same.";
        }
        long dropped = differences.stream().filter(Differing::isDropped).count();
        long come = differences.stream().filter(Differing::isNew).count();
        return "%s changed, %s new, %s dropped. What is compared is what the rules mean; the prose of the clauses is not compared. Rules call what the framework defines by its name: those that differ are under 'Words used' at the end, which is folded, and printed only when it is unfolded."
                .formatted(differences.size() - dropped - come, come, dropped);
    }
}
