package org.meed.engine.programme;

import java.util.List;
import java.util.SplittableRandom;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Made-up people of four years: episodes of three cohorts, jobs and training, some known late. */
final class RandomClients {

    static final int FIRST = Days.parse("2012-04-01");
    static final int YEARS = 4;
    static final int LAST = FIRST + YEARS * 365;

    private static final List<String> COHORTS = List.of("", "two", "three");

    private RandomClients() {}

    static History of(SplittableRandom random, int clients) {
        HistoryBuilder builder = new HistoryBuilder();
        RowReader episodes =
                builder.reader(
                        Tables.EPISODES,
                        "episodes.csv",
                        List.of(
                                "client",
                                "provider",
                                "cohort",
                                "started",
                                "discharged",
                                "recorded"));
        RowReader work =
                builder.reader(
                        Tables.WORK, "work.csv", List.of("client", "kind", "from", "recorded"));
        RowReader assessments =
                builder.reader(
                        Tables.ASSESSMENTS, "assessments.csv", List.of("client", "date", "band"));
        for (int client = 0; client < clients; client++) {
            assessments.add(client + 2, List.of("c" + client, Days.text(FIRST), "low"));
            episodes(random, client, episodes);
            work(random, client, work);
        }
        return builder.build();
    }

    private static void episodes(SplittableRandom random, int client, RowReader episodes) {
        String name = "c" + client;
        int some = 1 + random.nextInt(4);
        for (int i = 0; i < some; i++) {
            String cohort = COHORTS.get(random.nextInt(COHORTS.size()));
            int start = FIRST + random.nextInt(YEARS * 365);
            int end = start + random.nextInt(400);
            episodes.add(
                    client * 10 + i + 2,
                    List.of(
                            name,
                            "p" + random.nextInt(2),
                            cohort,
                            Days.text(start),
                            random.nextInt(4) == 0 ? "" : Days.text(end),
                            random.nextInt(3) == 0 ? Days.text(end + random.nextInt(200)) : ""));
        }
    }

    private static void work(SplittableRandom random, int client, RowReader work) {
        String name = "c" + client;
        int jobs = random.nextInt(5);
        for (int i = 0; i < jobs; i++) {
            int from = FIRST + random.nextInt(YEARS * 365);
            work.add(
                    client * 10 + i + 2,
                    List.of(
                            name,
                            random.nextInt(4) == 0 ? "training" : "job",
                            Days.text(from),
                            random.nextInt(3) == 0 ? Days.text(from + random.nextInt(300)) : ""));
        }
    }
}
