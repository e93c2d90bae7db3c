package org.meed.lab.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.DateRange;

/**
 * One client who rubs against boundaries: their treatment, and everything else placed around it.
 */
final class BoundaryStory {

    private static final List<LocalDate> STARTS =
            List.of(
                    LocalDate.of(2012, 4, 1),
                    LocalDate.of(2014, 4, 1),
                    LocalDate.of(2012, 2, 29),
                    LocalDate.of(2012, 8, 31),
                    LocalDate.of(2012, 11, 30),
                    LocalDate.of(2013, 1, 31),
                    LocalDate.of(2013, 2, 28),
                    LocalDate.of(2013, 3, 31));

    private static final String[] SUBSTANCES = {
        "heroin",
        "heroin;crack",
        "alcohol",
        "cocaine;alcohol",
        "cannabis",
        "benzodiazepines;nps",
        "other-opiate;methadone",
        "crack",
        "amphetamines;heroin",
        "other",
        ""
    };

    private static final String[] REASONS = {
        "completed-drug-free",
        "completed-drug-free",
        "completed-drug-free",
        "completed-alcohol-free",
        "completed-occasional-user",
        "completed-occasional-user",
        "transferred",
        "transferred-custody",
        "dropped-out",
        "withdrawn",
        "retained-custody",
        "declined",
        "died",
        "other",
        ""
    };

    private final Dice dice;
    private final String client;
    private final BoundaryRecording recording;
    private final @Nullable Vocabulary vocabulary;
    private final @Nullable BoundaryCells cells;

    BoundaryStory(long seed, int index, @Nullable Vocabulary vocabulary) {
        this.dice = new Dice(Draws.of(seed, index).within(Channel.BOUNDARY, 0));
        this.client = name(index);
        this.recording = new BoundaryRecording(dice, client, name(index ^ 1));
        this.vocabulary = vocabulary;
        this.cells = vocabulary == null ? null : new BoundaryCells(dice, vocabulary, client);
    }

    private static String name(int index) {
        return "B-" + (1_000_000 + index);
    }

    /**
     * A stay that things are placed around.
     *
     * @param started the day of the first intervention
     * @param ended the day of the discharge, or a likely day while there is none
     */
    record Stay(int started, int ended) {}

    ClientStory told() {
        if (!dice.chance(0.1)) {
            clientRow();
        }
        List<Stay> stays = episodes();
        BoundaryForms forms = new BoundaryForms(dice, recording, vocabulary);
        BoundaryEvents events = new BoundaryEvents(dice, recording);
        BoundaryRest rest =
                vocabulary == null || cells == null
                        ? null
                        : new BoundaryRest(dice, vocabulary, recording, cells);
        for (Stay stay : stays) {
            forms.around(stay);
            events.around(stay);
            if (rest != null) {
                rest.around(stay);
            }
        }
        events.deaths(stays);
        return new ClientStory(client, recording.rows());
    }

    private void clientRow() {
        int times = dice.chance(0.05) ? 2 : 1;
        for (int i = 0; i < times; i++) {
            recording.write(
                    recording
                            .row("clients")
                            .day(
                                    "born",
                                    LocalDate.of(1960, 1, 1)
                                            .plusDays(dice.between(0, 12_000))
                                            .toEpochDay())
                            .put("sex", dice.among("female", "male", "other", ""))
                            .put("area", "edge"));
        }
    }

    private List<Stay> episodes() {
        List<Stay> stays = new ArrayList<>();
        int many = dice.among(1, 1, 2, 2, 3, 4);
        int day = first();
        for (int number = 1; number <= many; number++) {
            Stay stay = new Stay(day, day + length(day));
            boolean started = number == 1 ? dice.chance(0.97) : dice.chance(0.85);
            episode(number, stay, started);
            if (started) {
                stays.add(stay);
            }
            day = next(stay);
        }
        return stays;
    }

    private int first() {
        if (vocabulary != null && dice.chance(0.6)) {
            return dice.among(vocabulary.edges()) + dice.among(-1, 0, 0, 1);
        }
        if (vocabulary != null) {
            DateRange inForce = vocabulary.inForce();
            int length = Math.min(inForce.end() - inForce.start(), 1500);
            return inForce.start() + dice.between(-200, length);
        }
        LocalDate day =
                dice.chance(0.6)
                        ? dice.among(STARTS).plusDays(dice.among(-1, 0, 0, 1))
                        : LocalDate.of(2011, 10, 1).plusDays(dice.between(0, 1000));
        return (int) day.toEpochDay();
    }

    private int length(int from) {
        if (cells != null && dice.chance(0.4)) {
            return Math.clamp(cells.later(from) - from, 0, 1500);
        }
        return switch (dice.between(0, 5)) {
            case 0 -> dice.among(0, 1, 13, 14, 15, 28);
            case 1 -> dice.among(69, 70, 71, 139, 140, 141);
            case 2 ->
                    BoundaryEvents.months(from, dice.among(3, 6, 12, 24))
                            - from
                            + dice.among(-1, 0, 1);
            default -> dice.between(60, 700);
        };
    }

    /**
     * Where the next episode begins: mostly where it just joins, just does not, or just comes
     * within a window.
     */
    private int next(Stay last) {
        int ended = last.ended();
        if (cells != null && dice.chance(0.4)) {
            return Math.min(cells.later(ended), ended + 1500);
        }
        return switch (dice.between(0, 5)) {
            case 0 -> ended + dice.among(-30, -1, 0, 1, 2);
            case 1, 2 -> ended + dice.among(20, 21, 21, 22, 22, 23);
            case 3 -> BoundaryEvents.months(ended, dice.among(3, 6, 9, 12)) + dice.among(-1, 0, 1);
            case 4 -> BoundaryEvents.months(ended, 12) + dice.among(-1, 0, 1);
            default -> ended + dice.between(24, 500);
        };
    }

    private void episode(int number, Stay stay, boolean started) {
        boolean ended = dice.chance(0.88);
        boolean same = dice.chance(0.03);
        BoundaryRow row =
                recording
                        .row("episodes")
                        .put("episode", client + "-E" + (same ? 1 : number))
                        .put(
                                "provider",
                                dice.among("A", "A", "B", "C", dice.chance(0.05) ? "" : "A"))
                        .put("area", "edge");
        int triaged = stay.started() - dice.among(0, 0, 1, 7, 14, 20);
        if (!started || dice.chance(0.92)) {
            row.day("triaged", triaged);
        }
        if (dice.chance(0.9)) {
            row.day("referred", triaged - dice.between(0, 10));
        }
        if (started) {
            row.day("started", stay.started());
        }
        if (ended) {
            row.day("discharged", stay.ended()).put("reason", dice.among(REASONS));
        }
        if (cells != null && dice.chance(0.8)) {
            cells.said(row, Tables.EPISODES, cells.kind(Tables.EPISODES));
        }
        if (row.cell("substances").isEmpty()) {
            row.put("substances", dice.among(SUBSTANCES));
        }
        recording.write(
                row.put("accommodation", dice.among("urgent", "problem", "none", "none", "")));
        if (started && dice.chance(0.5)) {
            intervention(number, stay, ended);
        }
    }

    private void intervention(int number, Stay stay, boolean ended) {
        BoundaryRow row =
                recording
                        .row("interventions")
                        .put("episode", client + "-E" + number)
                        .put(
                                "kind",
                                dice.among(
                                        "pharmacological",
                                        "psychosocial",
                                        "recovery-support",
                                        "residential",
                                        ""))
                        .day("started", stay.started());
        recording.write(ended ? row.day("ended", stay.ended()).put("exit", "planned") : row);
    }
}
