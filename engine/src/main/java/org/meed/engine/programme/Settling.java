package org.meed.engine.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.history.History;
import org.meed.engine.money.Money;
import org.meed.engine.price.Held;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Priced.Step;
import org.meed.engine.price.Statements;
import org.meed.engine.programme.Encounter.Place;
import org.meed.engine.ratio.Ratio;

/**
 * Settles meetings and limits with one another: what a result leaves to others is what is paid of
 * it. For one use.
 *
 * <p>First each result asks as if limits left everything. So far as they leave an owner less, those
 * that gave way to it take a part and ask for more, each in its own place in the order of its
 * limits, which are asked anew; until nobody asks for more. What is asked only grows, in whole
 * pence and never beyond the prices, so there is an end; and nothing in it hangs on the order of
 * clients. Where in the end limits leave an owner more than when others took a part, these give
 * back what would be paid twice.
 */
final class Settling {

    private final Meetings meetings;
    private final List<OfClient> clients;
    private final List<OfVersion> versions = new ArrayList<>();

    /** By version and client, and behind these by group, what limits leave of what is asked. */
    private List<List<List<Held>>> held = List.of();

    /** What is asked for one client. */
    private static final class OfClient {
        private final List<List<Priced>> alone;
        private final List<Encounter> encounters;
        private Map<Place, Ratio> taken = Map.of();
        private List<List<Priced>> asked;

        OfClient(ProgrammePricer pricer, List<Determination> determined) {
            this.alone = pricer.alone(determined);
            this.encounters = pricer.meetings().encounters(determined, alone);
            this.asked = pricer.meetings().asked(alone, encounters, taken);
        }
    }

    /** What one version determines, of clients and behind them of groups, and would pay groups. */
    private record OfVersion(
            Statements statements, List<Determination> all, List<List<Priced>> groups) {}

    /**
     * A settlement.
     *
     * @param clients what each version determines of each client
     */
    Settling(ProgrammePricer pricer, List<List<Determination>> clients) {
        this.meetings = pricer.meetings();
        this.clients = clients.stream().map(client -> new OfClient(pricer, client)).toList();
    }

    /**
     * Adds a version, in the order of the programme.
     *
     * @param all what it determines of every client, and behind them of groups
     * @param groups what it would pay those
     */
    void add(Version version, History history, List<Determination> all, List<List<Priced>> groups) {
        Statements statements = new Statements(version.framework().plan(), history.texts());
        versions.add(new OfVersion(statements, all, groups));
    }

    /** What is paid: by version and client, and behind these by group. */
    List<List<List<Priced>>> paid() {
        askLimits();
        while (asksMore()) {
            askLimits();
        }
        List<List<List<Priced>>> paid = new ArrayList<>();
        for (List<List<Held>> version : held) {
            List<List<Priced>> some = new ArrayList<>();
            version.forEach(one -> some.add(one.stream().map(Held::priced).toList()));
            paid.add(some);
        }
        for (int client = 0; client < clients.size(); client++) {
            giveBack(client, paid);
        }
        return paid;
    }

    private void askLimits() {
        held = IntStream.range(0, versions.size()).mapToObj(this::held).toList();
    }

    private List<List<Held>> held(int place) {
        OfVersion version = versions.get(place);
        List<List<Priced>> free = new ArrayList<>();
        clients.forEach(client -> free.add(client.asked.get(place)));
        free.addAll(version.groups());
        return version.statements().held(version.all(), free);
    }

    /** The share that limits leave of what a result of a client asks. */
    private Ratio kept(int client, Place place) {
        long asks =
                clients.get(client).asked.get(place.version()).get(place.place()).amount().pence();
        Money has = held.get(place.version()).get(client).get(place.place()).all();
        return asks == 0 ? Ratio.of(1, 1) : Ratio.of(has.pence(), asks);
    }

    /** Has those take a part that gave way to what limits cut; whether any asks for more. */
    private boolean asksMore() {
        boolean any = false;
        for (int client = 0; client < clients.size(); client++) {
            any |= asksMore(client);
        }
        return any;
    }

    private boolean asksMore(int place) {
        OfClient client = clients.get(place);
        Map<Place, Ratio> taken = new HashMap<>(client.taken);
        for (Encounter encounter : client.encounters) {
            encounter.take(taken, one -> kept(place, one));
        }
        if (taken.equals(client.taken)) {
            return false;
        }
        List<List<Priced>> asked = meetings.asked(client.alone, client.encounters, taken);
        // less than a penny more would change nothing that limits see
        boolean more = sum(asked).compareTo(sum(client.asked)) > 0;
        if (more) {
            client.taken = taken;
            client.asked = asked;
        }
        return more;
    }

    private static Money sum(List<List<Priced>> priced) {
        return Money.sum(priced.stream().flatMap(List::stream).map(Priced::amount).toList());
    }

    /** Takes from what a client's results are paid what would be paid twice. */
    private void giveBack(int client, List<List<List<Priced>>> paid) {
        Map<Place, Ratio> taken = clients.get(client).taken;
        for (Encounter encounter : clients.get(client).encounters) {
            encounter
                    .most(taken, place -> kept(client, place))
                    .forEach((place, most) -> {
                        List<List<Priced>> version = paid.get(place.version());
                        List<Priced> some = new ArrayList<>(version.get(client));
                        Priced one = some.get(place.place());
                        if (one.amount().compareTo(most) > 0) {
                            String words = "as more is paid of what goes first after all";
                            some.set(place.place(), one.and(List.of(new Step(words, most))));
                            version.set(client, List.copyOf(some));
                        }
                    });
        }
    }
}
