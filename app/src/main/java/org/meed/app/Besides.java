package org.meed.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.meed.engine.explain.MoneyBeside;
import org.meed.engine.explain.MoneyBeside.Beside;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.files.results.Results;

/** Runs two frameworks over one history, and holds what they pay beside each other. */
final class Besides {

    private final int known;
    private final Results was;
    private final Results is;

    Besides(Framework before, Framework after, History history, int known) {
        this.known = known;
        this.was = new Batch(before, history).results(known);
        this.is = new Batch(after, history).results(known);
    }

    MoneyBeside money(String history) {
        Map<String, Money> paidBefore = was.paid();
        Map<String, Money> paidAfter = is.paid();
        Set<String> clients = new HashSet<>(paidBefore.keySet());
        clients.addAll(paidAfter.keySet());
        int more = 0;
        int less = 0;
        for (String client : clients) {
            int sign =
                    paidAfter
                            .getOrDefault(client, Money.ZERO)
                            .compareTo(paidBefore.getOrDefault(client, Money.ZERO));
            more += sign > 0 ? 1 : 0;
            less += sign < 0 ? 1 : 0;
        }
        int alike = clients.size() - more - less;
        return new MoneyBeside(history, known, outcomes(), providers(), more, less, alike);
    }

    private List<Beside> outcomes() {
        Set<String> names = new LinkedHashSet<>();
        names.addAll(was.summary().names());
        names.addAll(is.summary().names());
        List<Beside> rows = new ArrayList<>();
        for (String name : names) {
            int one = was.summary().names().indexOf(name);
            int other = is.summary().names().indexOf(name);
            rows.add(
                    new Beside(
                            name,
                            one < 0 ? Money.ZERO : was.summary().amount(one),
                            other < 0 ? Money.ZERO : is.summary().amount(other),
                            one < 0 ? -1 : was.summary().achieved(one),
                            other < 0 ? -1 : is.summary().achieved(other)));
        }
        return rows;
    }

    private List<Beside> providers() {
        SortedMap<String, Money> paidBefore = was.summary().paid();
        SortedMap<String, Money> paidAfter = is.summary().paid();
        Set<String> names = new TreeSet<>(Utf8Order.UTF_8);
        names.addAll(paidBefore.keySet());
        names.addAll(paidAfter.keySet());
        List<Beside> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(
                    new Beside(
                            name.isEmpty() ? "(none)" : name,
                            paidBefore.getOrDefault(name, Money.ZERO),
                            paidAfter.getOrDefault(name, Money.ZERO),
                            -1,
                            -1));
        }
        return rows;
    }
}
