package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.time.Span;

/**
 * What is determined of one client, put together for whichever driver judged it: the journeys, and
 * whose each result is. Not shared.
 */
public final class ClientResults {

    private final ClientHistory client;
    private final List<Journey> journeys;
    private final Providers providers;
    private final List<Result> results = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param client of which only the episodes are looked at
     * @param gap over which episodes are joined
     */
    public ClientResults(ClientHistory client, Span gap, Texts texts) {
        this.client = client;
        this.journeys = Journeys.of(client, gap);
        this.providers = new Providers(client, texts);
    }

    /** All journeys, in force or not. */
    public List<Journey> journeys() {
        return journeys;
    }

    /** Adds what was judged of one part; in the order of journey, outcome, run and part. */
    public void add(
            Journey journey,
            int outcome,
            int run,
            int part,
            Verdict verdict,
            List<Row> evidence,
            List<Asked> asked) {
        results.add(result(journey, outcome, run, part, verdict, evidence, asked));
    }

    /** What was judged of one part, which is not added. */
    public Result result(
            Journey journey,
            int outcome,
            int run,
            int part,
            Verdict verdict,
            List<Row> evidence,
            List<Asked> asked) {
        Row episode = providers.episode(journey, verdict.date());
        return new Result(
                journey.number(),
                outcome,
                run,
                part,
                verdict,
                evidence,
                providers.of(episode),
                providers.area(episode),
                asked);
    }

    /** Adds what a group counts of a journey. */
    public void addMember(int rule, String group, Journey journey, List<Long> counts, int settled) {
        String provider = providers.of(providers.episode(journey, journey.start()));
        members.add(new Member(rule, group, journey, provider, counts, settled));
    }

    public Determination determination() {
        return new Determination(client.client(), client.known(), journeys, results, members);
    }
}
