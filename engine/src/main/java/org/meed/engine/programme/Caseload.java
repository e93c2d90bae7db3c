package org.meed.engine.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meed.engine.framework.programme.EpisodesOf;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Scheme;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** What a scheme sees of a client: every row, but of the episodes only its own. */
final class Caseload {

    private final Predicate<Row> isOwn;
    private final boolean isEverything;

    private Caseload(Predicate<Row> isOwn, boolean isEverything) {
        this.isOwn = isOwn;
        this.isEverything = isEverything;
    }

    static Caseload of(Programme programme, Scheme scheme, Texts texts) {
        return switch (scheme.episodes()) {
            case EpisodesOf.Named named -> new Caseload(isOf(named, texts), false);
            case EpisodesOf.Others _ -> {
                List<Predicate<Row>> others =
                        programme.schemes().stream()
                                .map(Scheme::episodes)
                                .filter(EpisodesOf.Named.class::isInstance)
                                .map(named -> isOf((EpisodesOf.Named) named, texts))
                                .toList();
                yield new Caseload(
                        row -> others.stream().noneMatch(other -> other.test(row)),
                        others.isEmpty());
            }
        };
    }

    private static Predicate<Row> isOf(EpisodesOf.Named named, Texts texts) {
        Column column = Tables.EPISODES.column(named.column());
        Set<Integer> words = named.words().stream().map(texts::of).collect(Collectors.toSet());
        return row -> words.contains(row.cell(column));
    }

    ClientHistory seen(ClientHistory client) {
        List<Row> episodes = client.rows(Tables.EPISODES);
        if (isEverything || episodes.stream().allMatch(isOwn)) {
            return client;
        }
        Map<Table, List<Row>> rows = new HashMap<>();
        Tables.all().forEach(table -> rows.put(table, client.rows(table)));
        rows.put(Tables.EPISODES, episodes.stream().filter(isOwn).toList());
        return ClientHistory.of(client.client(), client.known(), rows);
    }
}
