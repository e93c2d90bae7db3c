package org.meed.bench.rival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.bench.data.KnownTable;
import org.meed.bench.data.MadeData;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * The rows of a client as they are known on a day, in no order that counts. All days are epoch
 * days.
 *
 * @param client the place of the client
 * @param forms those that bear a date
 */
record ClientRows(int client, List<Stay> stays, List<Form> forms) {

    /**
     * A row of {@code episodes}.
     *
     * @param tie settles which of two that start on one day comes first
     * @param bits the substances as bits, in the order of the list of words; unknown when there are
     *     none on record
     */
    record Stay(@Nullable Integer started, @Nullable Integer discharged, int tie, int bits) {

        /** The words of its substances; null when none is recorded. */
        @Nullable List<String> substances() {
            if (bits == Days.UNKNOWN) {
                return null;
            }
            List<String> substances = new ArrayList<>();
            for (int word = 0; word < SUBSTANCES.size(); word++) {
                if ((bits >> word & 1) == 1) {
                    substances.add(SUBSTANCES.get(word));
                }
            }
            return substances;
        }
    }

    /**
     * A row of {@code top}.
     *
     * @param yearOn the day twelve months on, for those who cannot count months
     * @param use days of use by column; a column that is not answered is missing
     */
    record Form(int day, int yearOn, @Nullable String stage, Map<String, Integer> use) {}

    private static final List<String> SUBSTANCES =
            ((CellType.Words) Tables.EPISODES.column("substances").type()).words();

    /** The rows of the clients of the first so many places. */
    static List<ClientRows> of(MadeData made, int clients, int known) {
        KnownTable episodes = new KnownTable(made.archive(), Tables.EPISODES, known);
        KnownTable top = new KnownTable(made.archive(), Tables.TOP, known);
        List<ClientRows> all = new ArrayList<>(clients);
        for (int client = 0; client < clients; client++) {
            List<Stay> stays = new ArrayList<>();
            episodes.forEach(client, row -> stays.add(stay(episodes, row)));
            List<Form> forms = new ArrayList<>();
            top.forEach(
                    client,
                    row -> {
                        int day = top.cell(row, Tables.TOP.column("date"));
                        if (day != Days.UNKNOWN) {
                            forms.add(form(top, row, day));
                        }
                    });
            all.add(new ClientRows(client, stays, forms));
        }
        return all;
    }

    private static Stay stay(KnownTable episodes, int row) {
        return new Stay(
                number(episodes.cell(row, Tables.EPISODES.column("started"))),
                number(episodes.cell(row, Tables.EPISODES.column("discharged"))),
                episodes.tie(row),
                episodes.cell(row, Tables.EPISODES.column("substances")));
    }

    private static Form form(KnownTable top, int row, int day) {
        Column stage = Tables.TOP.column("stage");
        int word = top.cell(row, stage);
        Map<String, Integer> use = new LinkedHashMap<>();
        for (String column : Case.COLUMNS) {
            Integer days = number(top.cell(row, Tables.TOP.column(column)));
            if (days != null) {
                use.put(column, days);
            }
        }
        return new Form(
                day,
                Days.of(Days.date(day).plusMonths(12)),
                word == Days.UNKNOWN ? null : ((CellType.Word) stage.type()).words().get(word),
                use);
    }

    private static @Nullable Integer number(int cell) {
        return cell == Days.UNKNOWN ? null : cell;
    }
}
