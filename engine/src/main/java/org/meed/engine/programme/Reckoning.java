package org.meed.engine.programme;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;

/**
 * What everybody is paid under a programme: each version's price of each result, what is left of it
 * where schemes meet, and what is left of that within each version's own limits. A result that is
 * another scheme's so uses up no budget, so far as that is paid.
 */
public final class Reckoning {

    private final List<OfVersion> versions;

    /**
     * What comes of one version.
     *
     * @param determinations of every client, in their order, and behind them of groups
     * @param paid for each of them, in the same order
     */
    public record OfVersion(
            Version version, List<Determination> determinations, List<List<Priced>> paid) {}

    private Reckoning(List<OfVersion> versions) {
        this.versions = List.copyOf(versions);
    }

    /**
     * Reckons.
     *
     * @param known the day whose knowledge is used
     * @param clients what {@link ProgrammeDriver} determined of every client, in their order
     */
    public static Reckoning of(
            Programme programme, History history, int known, List<List<Determination>> clients) {
        Settling settling = new Settling(new ProgrammePricer(programme, history.texts()), clients);
        List<List<Determination>> determined = new ArrayList<>();
        for (Version version : programme.versions()) {
            int place = determined.size();
            Plan plan = version.framework().plan();
            List<Determination> all =
                    new GroupDriver(plan)
                            .withGroups(
                                    clients.stream().map(client -> client.get(place)).toList(),
                                    history,
                                    known);
            Pricer ofGroups = new Pricer(plan);
            List<List<Priced>> groups =
                    all.subList(clients.size(), all.size()).stream().map(ofGroups::price).toList();
            settling.add(version, history, all, groups);
            determined.add(all);
        }
        List<List<List<Priced>>> paid = settling.paid();
        List<OfVersion> versions = new ArrayList<>();
        for (Version version : programme.versions()) {
            int place = versions.size();
            versions.add(new OfVersion(version, determined.get(place), paid.get(place)));
        }
        return new Reckoning(versions);
    }

    /** What comes of each version, in the order of the programme. */
    public List<OfVersion> versions() {
        return versions;
    }
}
