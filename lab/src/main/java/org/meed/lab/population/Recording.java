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
        if (population.recorded()) {
            record(entry, id, days);
        } else if (!entry.isMistaken()) {
            Map<String, String> row = row(entry, id, days[days.length - 1]);
            row.put("source", Keeper.of(entry.table()).source());
            rows.add(new StoryRow(entry.table(), row));
        }
    }

    private void record(Entry entry, String id, int[] days) {
        Draws draws = client.within(Channel.LAG, number);
        Written last = inStages(entry, id, days, draws);
        if (entry.isMistaken()) {
            withdraw(entry.table(), last, draws);
        } else if (STRAYING.contains(entry.table())
                && draws.at(Channel.STRAY).chance(Supposed.STRAYS.value())) {
            withdraw(
                    entry.table(),
                    stray(entry, id + ".s", days[days.length - 1], last.recorded(), draws),
                    draws);
        }
    }

    private Map<String, String> row(Entry entry, String id, int on) {
        Map<String, String> row = LinkedHashMap.newLinkedHashMap(entry.width());
        row.put("id", id);
        row.put("client", clientId);
        entry.fill(on, row);
        return row;
    }

    /** A row that was added: its id and the day it was recorded. */
    private record Written(String id, int recorded) {}

    /**
     * A row for each day on which there was something new, unless a row about a later day came
     * before it was written.
     */
    private Written inStages(Entry entry, String id, int[] days, Draws draws) {
        Keeper keeper = Keeper.of(entry.table());
        Written before = new Written("", Integer.MIN_VALUE);
        int version = 0;
        for (int stage = 0; stage < days.length; stage++) {
            boolean last = stage == days.length - 1;
            int recorded = Math.max(before.recorded(), days[stage] + keeper.lag(draws, stage));
            if (!last && recorded >= days[stage + 1]) {
                continue;
            }
            if (last
                    && SLIPPERY.contains(entry.table())
                    && draws.at(Channel.SLIP).chance(Supposed.SLIPS.value())) {
                Map<String, String> wrong = row(entry, version(id, ++version), days[stage]);
                slip(wrong, draws);
                before = add(entry.table(), wrong, recorded, "supersedes", before.id());
                recorded += draws.at(Channel.SLIP, 1).between(10, 120);
            }
            Map<String, String> row = row(entry, version(id, ++version), days[stage]);
            before = add(entry.table(), row, recorded, "supersedes", before.id());
        }
        return before;
    }

    private static String version(String id, int version) {
        return version == 1 ? id : id + "." + version;
    }

    /** A slip of the pen: a wrong number, or a day that is a little too early. */
    private static void slip(Map<String, String> row, Draws draws) {
        String column = draws.at(Channel.SLIP, 2).oneOf(COUNTS);
        if (row.containsKey(column)) {
            row.put(column, Integer.toString(draws.at(Channel.SLIP, 3).between(0, 20)));
        } else {
            earlier(row, draws.at(Channel.SLIP, 3).between(1, 9));
        }
    }

    private static void earlier(Map<String, String> row, int days) {
        row.computeIfPresent(
                "date", (column, date) -> LocalDate.parse(date).minusDays(days).toString());
    }

    /** A row that belongs to somebody else: like this one, some days earlier. */
    private Written stray(Entry entry, String id, int on, int recorded, Draws draws) {
        Map<String, String> row = row(entry, id, on);
        earlier(row, draws.at(Channel.STRAY, 1).between(3, 40));
        return add(entry.table(), row, recorded, "supersedes", "");
    }

    private void withdraw(String table, Written written, Draws draws) {
        int recorded = written.recorded() + draws.at(Channel.STRAY, 2).between(5, 150);
        Written withdrawal = retract(table, written, recorded);
        if (draws.at(Channel.SECOND_THOUGHTS).chance(Supposed.SECOND_THOUGHTS.value())) {
            retract(
                    table,
                    withdrawal,
                    recorded + draws.at(Channel.SECOND_THOUGHTS, 1).between(5, 90));
        }
    }

    private Written retract(String table, Written written, int recorded) {
        Map<String, String> row = LinkedHashMap.newLinkedHashMap(5);
        row.put("id", written.id() + ".w");
        row.put("client", clientId);
        return add(table, row, recorded, "retracts", written.id());
    }

    private Written add(
            String table, Map<String, String> row, int recorded, String relation, String other) {
        row.put("recorded", Entry.text(recorded));
        row.put("source", Keeper.of(table).source());
        if (!other.isEmpty()) {
            row.put(relation, other);
        }
        rows.add(new StoryRow(table, row));
        return new Written(row.getOrDefault("id", ""), recorded);
    }
}
