package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.explain.MoneyBeside.Beside;
import org.meed.engine.explain.MoneyBeside.Figures;
import org.meed.engine.money.Money;

/** What the figures of two frameworks come to, in a few sentences, and what they leave out. */
final class MoneySentences {

    /** How many outcomes are named of those in which most changes. */
    private static final int NAMED = 3;

    private final MoneyBeside money;

    MoneySentences(MoneyBeside money) {
        this.money = money;
    }

    /** What it comes to. */
    List<String> summary() {
        List<String> said = new ArrayList<>();
        said.add(
                "Both are run over the history in the folder '%s' (%s), by what was known on %s."
                        .formatted(
                                money.history(),
                                many(money.clients(), "client"),
                                English.date(money.known())));
        said.addAll(whatIsPaid());
        add(
                said,
                "Most of the difference lies in %s.",
                most(Beside::isPriced, one -> Math.abs(one.difference().pence()))
                        .map(one -> one.name() + " (" + MoneyTable.signed(one.difference()) + ")")
                        .toList());
        add(
                said,
                "Of what both measure, results change most in %s.",
                most(one -> one.before() != null && one.after() != null, MoneySentences::changed)
                        .map(MoneySentences::fromTo)
                        .toList());
        return said;
    }

    /** How the figures are counted, and what has none. */
    List<String> notes() {
        List<String> said = new ArrayList<>();
        said.add(
                "A result is counted once for each journey that earns it, in however many parts; a dash stands where a framework has no such thing, 'no price' where it measures without paying, and a difference counts either as nothing.");
        add(said, "Achieved in several parts or runs, before: %s.", inParts(Beside::before));
        add(said, "Achieved in several parts or runs, after: %s.", inParts(Beside::after));
        if (money.pricedBefore()) {
            add(said, "Measured without a price before: %s.", unpriced(Beside::before));
        }
        if (money.pricedAfter()) {
            add(said, "Measured without a price after: %s.", unpriced(Beside::after));
        }
        return said;
    }

    private static void add(List<String> said, String sentence, List<String> names) {
        if (!names.isEmpty()) {
            said.add(sentence.formatted(English.list(names, "and")));
        }
    }

    /** What each pays, and for how many clients that is more or less. */
    List<String> whatIsPaid() {
        List<String> said = new ArrayList<>();
        said.add(prices());
        if (money.pricedBefore() && money.pricedAfter()) {
            said.add("The second " + clients(money) + ".");
        }
        return said;
    }

    private String prices() {
        if (!money.pricedBefore() && !money.pricedAfter()) {
            return "Neither has a price for anything: only results are compared.";
        }
        Money before = Beside.paid(money.all().before());
        Money after = Beside.paid(money.all().after());
        if (!money.pricedBefore()) {
            return "The first has no price for anything, so what it would cost cannot be said; the second pays %s, for %s of %s."
                    .formatted(
                            MoneyTable.amount(after),
                            MoneyTable.count(money.moved().more()),
                            many(money.clients(), "client"));
        }
        if (!money.pricedAfter()) {
            return "The second has no price for anything, so what it would cost cannot be said; the first pays %s, for %s of %s."
                    .formatted(
                            MoneyTable.amount(before),
                            MoneyTable.count(money.moved().less()),
                            many(money.clients(), "client"));
        }
        return "The first pays %s, the second %s: a difference of %s."
                .formatted(
                        MoneyTable.amount(before),
                        MoneyTable.amount(after),
                        MoneyTable.signed(money.all().difference()));
    }

    /** For how many clients the second pays more, less and the same, as a verb and what follows. */
    private static String clients(MoneyBeside money) {
        MoneyBeside.Moved moved = money.moved();
        List<String> parts = new ArrayList<>();
        part(parts, "more", moved.more());
        part(parts, "less", moved.less());
        part(parts, "the same", moved.alike());
        int others = money.clients() - moved.more() - moved.less() - moved.alike();
        String rest = others > 0 ? "; neither pays for the other " + MoneyTable.count(others) : "";
        return parts.isEmpty()
                ? "pays for no client, and neither does the first"
                : "pays " + English.list(parts, "and") + rest;
    }

    private static void part(List<String> parts, String how, int clients) {
        if (clients > 0) {
            parts.add(how + " for " + many(clients, "client"));
        }
    }

    private static String many(int number, String noun) {
        return MoneyTable.count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private Stream<Beside> most(Predicate<Beside> which, ToLongFunction<Beside> much) {
        return money.outcomes().stream()
                .filter(which)
                .filter(one -> much.applyAsLong(one) > 0)
                .sorted(Comparator.comparingLong(much).reversed())
                .limit(NAMED);
    }

    private static long changed(Beside row) {
        return Math.abs(results(row.after()) - results(row.before()));
    }

    private static String fromTo(Beside row) {
        return "%s (from %s to %s)"
                .formatted(
                        row.name(),
                        MoneyTable.count(results(row.before())),
                        MoneyTable.count(results(row.after())));
    }

    private static int results(@Nullable Figures side) {
        return side == null ? 0 : side.results();
    }

    private List<String> inParts(Function<Beside, @Nullable Figures> side) {
        List<String> said = new ArrayList<>();
        for (Beside row : money.outcomes()) {
            Figures figures = side.apply(row);
            if (figures != null && figures.parts() > figures.results()) {
                said.add(
                        "%s (%s of %s)"
                                .formatted(
                                        row.name(),
                                        many(figures.parts(), "part"),
                                        many(figures.results(), "result")));
            }
        }
        return said;
    }

    private List<String> unpriced(Function<Beside, @Nullable Figures> side) {
        List<String> names = new ArrayList<>();
        for (Beside row : money.outcomes()) {
            Figures figures = side.apply(row);
            if (figures != null && figures.pays() == null) {
                names.add(row.name());
            }
        }
        return names;
    }
}
