package org.meed.lab.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes made-up rows down with every twist that a history allows: late, twice, corrected,
 * withdrawn, revived.
 */
final class BoundaryRecording {

    private static final String[] COUNTS = {
        "opiates", "alcohol", "crack", "injected", "quality_of_life"
    };

    private final Dice dice;
    private final String client;
    private final String other;
    private final double recordedShare;
    private final List<StoryRow> rows = new ArrayList<>();
    private int number;

    /**
     * @param dice the client's luck
     * @param client the client
     * @param other another client, whose rows a few rows name
     */
    BoundaryRecording(Dice dice, String client, String other) {
        this.dice = dice;
        this.client = client;
        this.other = other;
        this.recordedShare = dice.among(List.of(0.0, 0.6, 1.0));
    }

    List<StoryRow> rows() {
        return rows;
    }

    BoundaryRow row(String table) {
        return new BoundaryRow(table).put("client", client);
    }

    void write(BoundaryRow row) {
        boolean recorded = dice.chance(recordedShare);
        String id = client + "-" + ++number;
        boolean named = recorded || dice.chance(0.7);
        row.put("id", named ? id : "");
        int day = row.latest() + dice.among(0, 0, 1, 5, 30, 100, 400);
        if (recorded) {
            row.day("recorded", dice.chance(0.004) ? row.latest() - 1 : day);
        }
        rows.add(row.written());
        twins(row, id, recorded, day);
        if (recorded) {
            corrections(row, id, day);
            withdrawals(row, id, day);
        }
    }

    /**
     * The same row again, told apart by nothing, by its id, by the day it was recorded or by one
     * cell.
     */
    private void twins(BoundaryRow row, String id, boolean recorded, int day) {
        if (dice.chance(0.03)) {
            rows.add(row.copy().put("id", recorded ? id + "t" : "").written());
        }
        if (!recorded && dice.chance(0.02)) {
            rows.add(row.copy().put("id", "").written());
            rows.add(row.copy().put("id", "").written());
        }
        if (recorded && dice.chance(0.03)) {
            BoundaryRow later = row.copy().put("id", dice.among("a", "z") + id);
            rows.add(changed(later).day("recorded", day + dice.among(0, 1, 60)).written());
        }
    }

    private void corrections(BoundaryRow row, String id, int day) {
        String last = id;
        int recorded = day;
        for (int version = 2; dice.chance(0.08); version++) {
            recorded += dice.among(0, 1, 30, 200);
            String next = id + "." + version;
            rows.add(
                    changed(row.copy())
                            .put("id", next)
                            .put("supersedes", dice.chance(0.15) ? id : last)
                            .day("recorded", recorded)
                            .written());
            last = next;
        }
        if (!last.equals(id) && dice.chance(0.2)) {
            withdraw(row.table(), last, recorded);
        }
    }

    private void withdrawals(BoundaryRow row, String id, int day) {
        if (dice.chance(0.05)) {
            withdraw(row.table(), id, day);
        }
        if (dice.chance(0.003)) {
            withdraw(
                    row.table(),
                    dice.chance(0.5) ? "nowhere" : other + "-" + dice.between(1, 6),
                    day);
        }
        if (dice.chance(0.003)) {
            String first = id + "c1";
            String second = id + "c2";
            rows.add(withdrawal(row.table(), first, second, day));
            rows.add(withdrawal(row.table(), second, first, day));
        }
    }

    /** A withdrawal, sometimes withdrawn in turn, and that again. */
    private void withdraw(String table, String id, int from) {
        String last = id;
        int recorded = from;
        do {
            recorded += dice.among(0, 0, 1, 14, 90);
            String next = last + ".w" + number;
            rows.add(withdrawal(table, next, last, recorded));
            last = next;
        } while (dice.chance(0.35));
    }

    private StoryRow withdrawal(String table, String id, String withdrawn, int recorded) {
        return row(table)
                .put("id", id)
                .put("retracts", withdrawn)
                .day("recorded", recorded)
                .written();
    }

    /** One cell is different: a count, a word emptied, or the day itself, moved back by one. */
    private BoundaryRow changed(BoundaryRow row) {
        String count = dice.among(COUNTS);
        if (!row.cell(count).isEmpty() && dice.chance(0.6)) {
            return row.put(count, dice.among("0", "1", "13", "14", ""));
        }
        String column =
                dice.among("date", "started", "discharged", "from", "reason", "band", "proven");
        String cell = row.cell(column);
        boolean isDay = cell.length() == 10 && cell.startsWith("20");
        return isDay
                ? row.put(column, LocalDate.parse(cell).minusDays(1).toString())
                : row.put(column, "");
    }
}
