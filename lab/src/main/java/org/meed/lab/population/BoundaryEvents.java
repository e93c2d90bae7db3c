package org.meed.lab.population;

import java.time.LocalDate;
import java.util.List;

/**
 * Offences, custody, doses, homes, work and deaths around a stay, at the ends of the windows that
 * rules give them.
 */
final class BoundaryEvents {

    private static final String[] CODES = {
        "theft-act-1968-s1",
        "theft-act-1968-s1",
        "theft-act-1968-s9",
        "theft-act-1968-s12a",
        "theft-act-1968-s15",
        "theft-act-1968-s22",
        "theft-act-1968-s25",
        "misuse-of-drugs-act-1971-s4",
        "misuse-of-drugs-act-1971-s5-2",
        "fraud-act-2006-s1",
        "criminal-attempts-act-1981-s1-1",
        "vagrancy-act-1824-s3",
        "public-order-act-1986-s4a",
        ""
    };

    private final Dice dice;
    private final BoundaryRecording recording;

    BoundaryEvents(Dice dice, BoundaryRecording recording) {
        this.dice = dice;
        this.recording = recording;
    }

    /** The same day of the month, some months on, or the month's last where it has no such day. */
    static int months(int day, int months) {
        return (int) LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    void around(BoundaryStory.Stay stay) {
        if (dice.chance(0.6)) {
            offences(stay);
        }
        for (int i = dice.among(0, 0, 1, 2); i > 0; i--) {
            custody(stay);
        }
        if (dice.chance(0.5)) {
            vaccinations(stay);
        }
        if (dice.chance(0.3)) {
            living(stay);
        }
    }

    private int edge() {
        return dice.among(-1, 0, 0, 1);
    }

    /**
     * One before the start, as a rule, and then around the windows; the second window may begin
     * again after the first.
     */
    private void offences(BoundaryStory.Stay stay) {
        int started = stay.started();
        if (dice.chance(0.75)) {
            offence(
                    dice.among(
                            months(started, -24) + edge(),
                            started - 1,
                            started,
                            started - dice.between(2, 700)),
                    started);
        }
        int clock = started;
        for (int i = dice.among(0, 0, 1, 1, 2, 3); i > 0; i--) {
            int day =
                    dice.among(
                            clock,
                            clock + 1,
                            months(clock, 6) + edge(),
                            months(clock, 12) + edge(),
                            clock + dice.between(2, 400));
            offence(day, clock);
            clock = dice.chance(0.7) ? day + 1 : clock;
        }
    }

    private void offence(int day, int clock) {
        BoundaryRow row = recording.row("offences").day("date", day).put("code", dice.among(CODES));
        if (dice.chance(0.8)) {
            row.day("charged", day + dice.between(0, 60));
        }
        if (dice.chance(0.85)) {
            int settled =
                    dice.among(
                                    months(clock, 10),
                                    months(months(clock, 6), 10),
                                    months(months(clock, 12), 10))
                            + edge();
            int disposed = dice.among(day, day + dice.between(1, 200), settled, settled);
            row.day("disposed", Math.max(day, disposed));
        }
        recording.write(row.put("proven", dice.among("yes", "yes", "yes", "yes", "no", "")));
    }

    private void custody(BoundaryStory.Stay stay) {
        int ended = stay.ended();
        int from =
                dice.among(
                        stay.started() - 1,
                        ended - 1,
                        ended,
                        ended + 1,
                        ended + 2,
                        months(ended, dice.among(3, 6, 9, 12)) + edge(),
                        ended + dice.between(3, 400));
        BoundaryRow row =
                recording
                        .row("custody")
                        .put("caseload", dice.among("prison", "dip", "dip", ""))
                        .day("from", from);
        recording.write(dice.chance(0.7) ? row.day("to", from + dice.among(0, 1, 30, 200)) : row);
    }

    private void vaccinations(BoundaryStory.Stay stay) {
        if (dice.chance(0.25)) {
            status(
                    stay.started() + dice.among(-400, -1, 0, 1),
                    dice.among("immune", "immune", "declined", "not-offered"));
        }
        int first =
                dice.among(
                        stay.started() - dice.between(0, 300),
                        stay.started(),
                        months(stay.ended(), -12) + edge(),
                        stay.started() + dice.between(0, 60));
        int second = first + dice.among(0, 1, 7, 30);
        int third =
                dice.among(
                        second,
                        second + 1,
                        months(first, 12) + edge(),
                        stay.started() + edge(),
                        stay.ended() + edge(),
                        second + 120);
        dose(first, "1");
        dose(second, dice.chance(0.95) ? "2" : "1");
        dose(third, "3");
        if (dice.chance(0.2)) {
            dose(third + dice.among(0, 1, 30), dice.among("1", "2", "3", ""));
        }
    }

    private void dose(int day, String dose) {
        if (dice.chance(0.95)) {
            recording.write(
                    recording
                            .row("vaccinations")
                            .day("date", day)
                            .put("vaccine", dice.chance(0.97) ? "hepatitis-b" : "")
                            .put("dose", dose)
                            .put("status", dice.chance(0.03) ? "declined" : ""));
        }
    }

    private void status(int day, String status) {
        recording.write(
                recording
                        .row("vaccinations")
                        .day("date", day)
                        .put("vaccine", "hepatitis-b")
                        .put("status", status));
    }

    private void living(BoundaryStory.Stay stay) {
        int day = stay.started() + dice.among(-1, 0, 1, 90, 91, 92);
        for (int i = 0; i < 3; i++) {
            recording.write(
                    recording
                            .row("housing")
                            .day("date", day)
                            .put(
                                    "status",
                                    dice.among(
                                            "settled",
                                            "supported",
                                            "settled",
                                            "temporary",
                                            "guest",
                                            "none",
                                            ""))
                            .put("safe", dice.among("yes", "yes", "yes", "no", ""))
                            .put("secure", dice.among("yes", "yes", "yes", "no", ""))
                            .put("appropriate", dice.among("yes", "yes", "yes", "no", "")));
            day += dice.among(0, 1, 90, 91, 92, 182);
        }
        BoundaryRow work =
                recording
                        .row("work")
                        .put(
                                "kind",
                                dice.among("job", "job", "training", "benefit", "volunteering"))
                        .put("hours", dice.among("0", "7", "16", "37.5", ""));
        recording.write(work.day("from", day).day("to", day + dice.among(0, 90, 91, 181, 182)));
    }

    /** Mostly nobody dies; who does dies on a day that something turns on, a few of them twice. */
    void deaths(List<BoundaryStory.Stay> stays) {
        if (stays.isEmpty() || dice.chance(0.8)) {
            return;
        }
        for (int i = dice.chance(0.1) ? 2 : 1; i > 0; i--) {
            BoundaryStory.Stay stay = dice.among(stays);
            int started = stay.started();
            int ended = stay.ended();
            int day =
                    dice.among(
                            started + dice.among(-1, 0, 1, 13, 14, 15),
                            started + dice.among(69, 70, 71, 140),
                            ended + dice.among(-1, 0, 1, 21, 22),
                            months(ended, dice.among(3, 6, 9, 12)) + edge(),
                            months(started, dice.among(6, 10, 12, 16, 22)) + edge());
            recording.write(
                    recording
                            .row("deaths")
                            .day("date", day)
                            .put("related", dice.among("yes", "no", "")));
        }
    }
}
