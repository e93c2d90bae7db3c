package org.meed.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.history.History;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.programme.ProgrammeDriver;
import org.meed.engine.programme.Reckoning;
import org.meed.engine.programme.Reckoning.OfVersion;
import org.meed.engine.restate.Change;
import org.meed.engine.restate.ContractChange;
import org.meed.engine.restate.Restatement;
import org.meed.files.results.Changes;
import org.meed.files.results.Results;
import org.meed.files.results.Terms;

/**
 * Determines and prices every client of a history under a programme, on as many cores as there are.
 * What comes of it is in the order of the clients, however many cores there were.
 */
final class ProgrammeBatch implements Reckoner {

    private final Programme programme;
    private final History history;
    private final ProgrammeDriver driver;

    ProgrammeBatch(Programme programme, History history) {
        this.programme = programme;
        this.history = history;
        this.driver = new ProgrammeDriver(programme, history.texts());
    }

    private Reckoning reckoning(int known) {
        List<List<Determination>> clients =
                IntStream.range(0, history.clientCount())
                        .parallel()
                        .mapToObj(client -> driver.determine(history.knownOn(client, known)))
                        .toList();
        return Reckoning.of(programme, history, known, clients);
    }

    @Override
    public Results results(int known) {
        TreeMap<String, List<Runnable>> byName = new TreeMap<>(Utf8Order.UTF_8);
        Results results = new Results(Terms.of(programme));
        List<OfVersion> versions = reckoning(known).versions();
        for (int at = 0; at < versions.size(); at++) {
            int place = at;
            OfVersion version = versions.get(at);
            for (int one = 0; one < version.determinations().size(); one++) {
                Determination determination = version.determinations().get(one);
                List<Priced> paid = version.paid().get(one);
                byName.computeIfAbsent(determination.client(), _ -> new ArrayList<>())
                        .add(() -> results.add(place, determination, paid));
            }
            results.addContracts(place, ofContracts(version.version()).ofContracts(known));
        }
        byName.values().forEach(adding -> adding.forEach(Runnable::run));
        return results;
    }

    @Override
    public Changes changes(int previous, int known) {
        Reckoning was = reckoning(previous);
        Reckoning is = reckoning(known);
        Restatement restatement = new Restatement(programme, history.texts());
        TreeMap<String, List<Change>> changes = new TreeMap<>(Utf8Order.UTF_8);
        List<List<Change>> ofClients =
                IntStream.range(0, history.clientCount())
                        .parallel()
                        .mapToObj(client ->
                                restatement.betweenVersions(
                                        history.knownOn(client, previous),
                                        history.knownOn(client, known),
                                        paid(was, client),
                                        paid(is, client)))
                        .toList();
        for (int client = 0; client < ofClients.size(); client++) {
            changes.put(history.client(client), ofClients.get(client));
        }
        Map<String, List<List<Priced>>> groupsWere = groups(was);
        Map<String, List<List<Priced>>> groupsAre = groups(is);
        groupsWere.keySet().forEach(group -> groupsAre.computeIfAbsent(group, _ -> nothing()));
        groupsAre.forEach((group, paid) ->
                changes.merge(
                        group,
                        Restatement.ofGroupOfVersions(
                                groupsWere.getOrDefault(group, nothing()), paid),
                        (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        Changes all = new Changes(Terms.of(programme));
        for (int place = 0; place < programme.versions().size(); place++) {
            Statements paying = ofContracts(programme.versions().get(place));
            all.addContracts(place, ContractChange.between(paying, previous, known));
        }
        changes.forEach(all::add);
        return all;
    }

    /** What a version pays contracts, which hang on no client and on no other version. */
    private Statements ofContracts(Version version) {
        return new Statements(version.framework(), history);
    }

    /** What each version pays the client of a place. */
    private static List<List<Priced>> paid(Reckoning reckoning, int client) {
        return reckoning.versions().stream().map(version -> version.paid().get(client)).toList();
    }

    /** What each version pays each group: groups stand behind the clients. */
    private Map<String, List<List<Priced>>> groups(Reckoning reckoning) {
        Map<String, List<List<Priced>>> groups = new HashMap<>();
        List<OfVersion> versions = reckoning.versions();
        for (int at = 0; at < versions.size(); at++) {
            OfVersion version = versions.get(at);
            for (int place = history.clientCount();
                    place < version.determinations().size();
                    place++) {
                groups.computeIfAbsent(version.determinations().get(place).client(), _ -> nothing())
                        .get(at)
                        .addAll(version.paid().get(place));
            }
        }
        return groups;
    }

    private List<List<Priced>> nothing() {
        List<List<Priced>> nothing = new ArrayList<>();
        programme.versions().forEach(_ -> nothing.add(new ArrayList<>()));
        return nothing;
    }
}
