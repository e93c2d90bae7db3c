package org.meed.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.explain.MoneyBeside;
import org.meed.engine.explain.MoneyBeside.Beside;
import org.meed.engine.explain.MoneyBeside.Figures;
import org.meed.engine.explain.MoneyBeside.Moved;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;

/** Runs two frameworks over one history, and holds what they find and pay beside each other. */
final class Besides {

    private final int known;
    private final int clients;
    private final Tallies was;
    private final Tallies is;

    Besides(Framework before, Framework after, History history, int known) {
        this.known = known;
        this.clients = history.clientCount();
        this.was = Tallies.of(before, history, known);
        this.is = Tallies.of(after, history, known);
    }

    MoneyBeside money(String history) {
        return new MoneyBeside(
                history,
                known,
                clients,
                was.isPriced(),
                is.isPriced(),
                rows(names(was.outcomes(), is.outcomes()), side -> side::outcome),
                rows(sorted(was.providers(), is.providers()), side -> side::provider),
                rows(names(was.bands(), is.bands()), side -> side::band),
                new Beside("All", was.all(), is.all()),
                moved());
    }

    private List<Beside> rows(
            Collection<String> names, Function<Tallies, Function<String, @Nullable Figures>> by) {
        List<Beside> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(
                    new Beside(
                            name.isEmpty() ? "(none)" : name,
                            by.apply(was).apply(name),
                            by.apply(is).apply(name)));
        }
        return rows;
    }

    private static Set<String> names(Collection<String> some, Collection<String> others) {
        Set<String> names = new LinkedHashSet<>(some);
        names.addAll(others);
        return names;
    }

    private static Set<String> sorted(Collection<String> some, Collection<String> others) {
        Set<String> names = new TreeSet<>(Utf8Order.UTF_8);
        names.addAll(some);
        names.addAll(others);
        return names;
    }

    private Moved moved() {
        Map<String, Money> paidBefore = was.paid();
        Map<String, Money> paidAfter = is.paid();
        Set<String> clients = new HashSet<>(paidBefore.keySet());
        clients.addAll(paidAfter.keySet());
        int more = 0;
        int less = 0;
        int alike = 0;
        for (String client : clients) {
            Money before = paidBefore.getOrDefault(client, Money.ZERO);
            Money after = paidAfter.getOrDefault(client, Money.ZERO);
            int sign = after.compareTo(before);
            more += sign > 0 ? 1 : 0;
            less += sign < 0 ? 1 : 0;
            alike += sign == 0 && !after.isZero() ? 1 : 0;
        }
        return new Moved(more, less, alike);
    }
}
