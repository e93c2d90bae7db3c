package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.programme.ProgrammeDriver;
import org.meed.engine.programme.ProgrammePricer;
import org.meed.engine.programme.Reckoning;
import org.meed.engine.time.Days;

/**
 * Explains the clients of one history under a programme: under each version of each scheme, as that
 * framework explains it, with what its results pay beside the others.
 *
 * <p>Not for use by several threads at once; make one for each.
 */
public final class ProgrammeExplanations {

    private final Programme programme;
    private final History history;
    private final ProgrammeDriver driver;
    private final ProgrammePricer pricer;
    private final List<Explanations> explanations = new ArrayList<>();
    private @Nullable Reckoning reckoning;
    private int reckoned = Days.UNKNOWN;

    /**
     * What is said of a client under one version.
     *
     * @param scheme the name of its scheme
     * @param from the first day on which it is in force in the programme
     */
    public record Under(String scheme, int from, Explanation explanation) {}

    public ProgrammeExplanations(Programme programme, History history) {
        this.programme = programme;
        this.history = history;
        this.driver = new ProgrammeDriver(programme, history.texts());
        this.pricer = new ProgrammePricer(programme, history.texts());
        List<Version> versions = programme.versions();
        for (int at = 0; at < versions.size(); at++) {
            int place = at;
            explanations.add(
                    new Explanations(
                            versions.get(at).framework(),
                            history,
                            client -> driver.inquire(client).get(place),
                            (client, determination) -> pays(place, client, determination)));
        }
    }

    /**
     * Explains a client under every version that judges a journey of it.
     *
     * @param client the client's place in the history
     * @param known the day whose knowledge is used
     * @param outcome one outcome only; null for all
     */
    public List<Under> of(int client, int known, @Nullable String outcome) {
        List<Under> all = new ArrayList<>();
        List<Version> versions = programme.versions();
        for (int at = 0; at < versions.size(); at++) {
            Version version = versions.get(at);
            if (outcome == null || version.framework().plan().indexOf(outcome) >= 0) {
                Explanation explanation =
                        outcome == null
                                ? explanations.get(at).of(client, known)
                                : explanations.get(at).of(client, known, outcome);
                if (!explanation.outcomes().isEmpty()) {
                    all.add(new Under(version.scheme(), version.from(), explanation));
                }
            }
        }
        return List.copyOf(all);
    }

    private List<Priced> pays(int version, int client, Determination determination) {
        int known = determination.known();
        boolean limited =
                programme.versions().stream()
                        .anyMatch(one -> !one.framework().plan().limits().isEmpty());
        if (!limited) {
            return pricer.together(driver.determine(history.knownOn(client, known))).get(version);
        }
        if (reckoning == null || reckoned != known) {
            List<List<Determination>> clients =
                    IntStream.range(0, history.clientCount())
                            .mapToObj(one -> driver.determine(history.knownOn(one, known)))
                            .toList();
            reckoning = Reckoning.of(programme, history, known, clients);
            reckoned = known;
        }
        return reckoning.versions().get(version).paid().get(client);
    }
}
