package org.meed.lab.population;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns what there was to write down into rows: late, in stages, with slips that are corrected and
 * strays that are withdrawn. Without {@code recorded} it is one plain row for each thing, as there
 * is no way to correct one then.
 */
final class Recording {

    private static final Set<String> SLIPPERY =
            Set.of("top", "assessments", "offences", "housing", "vaccinations");
    private static final Set<String> STRAYING = Set.of("top", "offences", "vaccinations");
    private static final List<String> COUNTS =
            List.of(
                    "alcohol",
                    "opiates",
                    "cannabis",
                    "injected",
                    "quality_of_life",
                    "psychological");

    private final Population population;
    private final Draws client;
    private final String clientId;
    private final List<StoryRow> rows;
    private int number;

    Recording(Population population, Draws client, String clientId, List<StoryRow> rows) {
        this.population = population;
        this.client = client;
        this.clientId = clientId;
        this.rows = rows;
    }

    /** Writes an entry down, unless it begins only after the story's end. */
    void write(Entry entry) {
        number++;
        int[] days = entry.days(population.endDay());
        if (days.length == 0) {
            return;
        }
        String id = clientId + "-" + number;
        if (!population.recorded()) {
            if (!entry.isMistaken()) {
                rows.add(row(entry.table(), id, entry.known(days[days.length - 1])));
            }
            return;
        }
        Draws draws = client.within(Channel.LAG, number);
        Written last = inStages(entry, id, days, draws);
        if (entry.isMistaken()) {
            withdraw(entry.table(), last, draws);
        } else if (STRAYING.contains(entry.table())
                && draws.at(Channel.STRAY).chance(Supposed.STRAYS.value())) {
            stray(entry, id, last, draws);
        }
    }

    /** The last row of an entry: its id and the day it was recorded. */
    private record Written(String id, int recorded, Map<String, String> cells) {}

    private Written inStages(Entry entry, String id, int[] days, Draws draws) {
        Keeper keeper = Keeper.of(entry.table());
        String before = "";
        int version = 0;
        int recorded = days[0];
        for (int stage = 0; stage < days.length; stage++) {
            recorded = Math.max(recorded, days[stage] + keeper.lag(draws, stage));
            boolean last = stage == days.length - 1;
            if (!last && recorded >= days[stage + 1]) {
                continue;
            }
            Map<String, String> cells = entry.known(days[stage]);
            if (last
                    && SLIPPERY.contains(entry.table())
                    && draws.at(Channel.SLIP).chance(Supposed.SLIPS.value())) {
                String wrong = version(id, ++version);
                add(entry.table(), wrong, slipped(cells, draws), recorded, "supersedes", before);
                before = wrong;
                recorded += draws.at(Channel.SLIP, 1).between(10, 120);
            }
            String here = version(id, ++version);
            add(entry.table(), here, cells, recorded, "supersedes", before);
            before = here;
            if (last) {
                return new Written(here, recorded, cells);
            }
        }
        throw new IllegalStateException("an entry without a last stage: " + id);
    }

    private static String version(String id, int version) {
        return version == 1 ? id : id + "." + version;
    }

    /** The same row with a slip of the pen: a wrong number, or a day that is a little too early. */
    private static Map<String, String> slipped(Map<String, String> cells, Draws draws) {
        Map<String, String> wrong = new LinkedHashMap<>(cells);
        String column = draws.at(Channel.SLIP, 2).oneOf(COUNTS);
        if (wrong.containsKey(column)) {
            wrong.put(column, Integer.toString(draws.at(Channel.SLIP, 3).between(0, 20)));
        } else {
            earlier(wrong, draws.at(Channel.SLIP, 3).between(1, 9));
        }
        return wrong;
    }

    private static void earlier(Map<String, String> cells, int days) {
        cells.computeIfPresent(
                "date", (column, date) -> LocalDate.parse(date).minusDays(days).toString());
    }

    /**
     * A row that belongs to somebody else: like this one, some days earlier; withdrawn when it is
     * noticed.
     */
    private void stray(Entry entry, String id, Written original, Draws draws) {
        Map<String, String> cells = new LinkedHashMap<>(original.cells());
        earlier(cells, draws.at(Channel.STRAY, 1).between(3, 40));
        Written stray = new Written(id + ".s", original.recorded(), cells);
        add(entry.table(), stray.id(), cells, stray.recorded(), "supersedes", "");
        withdraw(entry.table(), stray, draws);
    }

    private void withdraw(String table, Written written, Draws draws) {
        String first = written.id() + ".w";
        int recorded = written.recorded() + draws.at(Channel.STRAY, 2).between(5, 150);
        add(table, first, Map.of("client", clientId), recorded, "retracts", written.id());
        if (draws.at(Channel.SECOND_THOUGHTS).chance(Supposed.SECOND_THOUGHTS.value())) {
            int again = recorded + draws.at(Channel.SECOND_THOUGHTS, 1).between(5, 90);
            add(table, first + "w", Map.of("client", clientId), again, "retracts", first);
        }
    }

    private void add(
            String table,
            String id,
            Map<String, String> cells,
            int recorded,
            String relation,
            String other) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("id", id);
        all.put("client", clientId);
        all.putAll(cells);
        all.put("recorded", Entry.text(recorded));
        all.put("source", Keeper.of(table).source());
        if (!other.isEmpty()) {
            all.put(relation, other);
        }
        rows.add(new StoryRow(table, all));
    }

    private StoryRow row(String table, String id, Map<String, String> cells) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("id", id);
        all.put("client", clientId);
        all.putAll(cells);
        all.put("source", Keeper.of(table).source());
        return new StoryRow(table, all);
    }
}
