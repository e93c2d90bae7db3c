package org.meed.bench.rival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.bench.data.KnownTable;
import org.meed.bench.data.MadeData;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Makes the cases of clients: journeys, their presenting substances and their reviews. */
final class Cases {

    private static final Column STARTED = Tables.EPISODES.column("started");
    private static final Column DISCHARGED = Tables.EPISODES.column("discharged");
    private static final Column SUBSTANCES = Tables.EPISODES.column("substances");

    /** Which column answers for each substance, in the order of the list of words. */
    private static final List<String> ANSWERED_BY =
            ((CellType.Words) SUBSTANCES.type())
                    .words().stream()
                            .map(word -> Objects.requireNonNull(National.COLUMN_OF.get(word), word))
                            .toList();

    private final KnownTable episodes;
    private final KnownTable top;
    private final int known;
    private final List<Case> cases = new ArrayList<>();

    private record Stay(int started, int tie, int discharged, int substances) {}

    private Cases(MadeData made, int known) {
        this.episodes = new KnownTable(made.archive(), Tables.EPISODES, known);
        this.top = new KnownTable(made.archive(), Tables.TOP, known);
        this.known = known;
    }

    /** The cases of the clients of the first so many places. */
    static List<Case> of(MadeData made, int clients, int known) {
        Cases making = new Cases(made, known);
        for (int client = 0; client < clients; client++) {
            making.add(client);
        }
        return making.cases;
    }

    private void add(int client) {
        List<Stay> stays = new ArrayList<>();
        episodes.forEach(
                client,
                row -> {
                    int started = episodes.cell(row, STARTED);
                    if (started != Days.UNKNOWN) {
                        int discharged = episodes.cell(row, DISCHARGED);
                        stays.add(
                                new Stay(
                                        started,
                                        episodes.tie(row),
                                        discharged == Days.UNKNOWN ? Days.LAST : discharged,
                                        episodes.cell(row, SUBSTANCES)));
                    }
                });
        stays.sort(Comparator.comparingInt(Stay::started).thenComparingInt(Stay::tie));
        int number = 0;
        int end = Days.FIRST;
        Stay first = null;
        for (Stay stay : stays) {
            if (first == null) {
                first = stay;
                end = stay.discharged();
            } else if (stay.started() > end + National.GAP) {
                add(client, ++number, first, end);
                first = stay;
                end = stay.discharged();
            } else {
                end = Math.max(end, stay.discharged());
            }
        }
        if (first != null) {
            add(client, ++number, first, end);
        }
    }

    private void add(int client, int number, Stay first, int end) {
        if (first.started() >= National.FROM && first.started() < National.TILL) {
            cases.add(
                    new Case(
                            client,
                            number,
                            presenting(first.substances()),
                            reviews(client, first.started(), end)));
        }
    }

    private static @Nullable List<String> presenting(int substances) {
        if (substances == Days.UNKNOWN) {
            return null;
        }
        List<String> columns = new ArrayList<>();
        for (int word = 0; word < ANSWERED_BY.size(); word++) {
            if ((substances >> word & 1) == 1 && !columns.contains(ANSWERED_BY.get(word))) {
                columns.add(ANSWERED_BY.get(word));
            }
        }
        return columns;
    }

    private List<Case.Review> reviews(int client, int start, int end) {
        Column date = Tables.TOP.column("date");
        Column stage = Tables.TOP.column("stage");
        int review = ((CellType.Word) stage.type()).words().indexOf("review");
        List<Case.Review> reviews = new ArrayList<>();
        top.forEach(
                client,
                row -> {
                    int day = top.cell(row, date);
                    if (day >= start
                            && day <= Math.min(end, known)
                            && top.cell(row, stage) == review) {
                        int yearOn = Days.of(Days.date(day).plusMonths(12));
                        reviews.add(new Case.Review(day, yearOn, use(row)));
                    }
                });
        reviews.sort(Comparator.comparingInt(Case.Review::day));
        return reviews;
    }

    private Map<String, Integer> use(int row) {
        Map<String, Integer> use = new LinkedHashMap<>();
        for (String column : Case.COLUMNS) {
            int days = top.cell(row, Tables.TOP.column(column));
            if (days != Days.UNKNOWN) {
                use.put(column, days);
            }
        }
        return use;
    }
}
