package org.meed.engine.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.programme.Meeting;
import org.meed.engine.framework.programme.Meeting.Owner;
import org.meed.engine.framework.programme.Meeting.Side;
import org.meed.engine.framework.programme.Meeting.When;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Priced.Step;
import org.meed.engine.programme.Encounter.Asking;
import org.meed.engine.programme.Encounter.Line;
import org.meed.engine.programme.Encounter.Place;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.time.Days;

/**
 * Whose is a result that several schemes would pay? A pure function of the priced results of one
 * client, as if there were no limits; {@link Settling} goes on from there.
 *
 * <p>The results of a meeting are gone through by the order of its owners, then by day, then as the
 * programme has them. One that lies near a result of another scheme that is its owner's pays what
 * the others pay; every other is its own scheme's, and pays its price. So each that pays less has
 * an owner near it that pays in full, and two owners of different schemes never lie near each
 * other. A result that pays nothing takes no part.
 */
public final class Meetings {

    private final Programme programme;
    private final List<Version> versions;
    private final Map<Side, Meeting> meetings = new HashMap<>();

    public Meetings(Programme programme) {
        this.programme = programme;
        this.versions = programme.versions();
        programme
                .meetings()
                .forEach(meeting -> meeting.sides().forEach(side -> meetings.put(side, meeting)));
    }

    /**
     * What is paid of what each version alone would pay, with a further step wherever results meet.
     *
     * @param determined of one client, by each version
     * @param alone the priced results of each
     */
    public List<List<Priced>> settle(List<Determination> determined, List<List<Priced>> alone) {
        return asked(alone, encounters(determined, alone), Map.of());
    }

    /**
     * What each result asks of limits, with a further step wherever results meet.
     *
     * @param alone the priced results of each version
     * @param taken the parts of results that those take which gave way
     */
    List<List<Priced>> asked(
            List<List<Priced>> alone, List<Encounter> encounters, Map<Place, Ratio> taken) {
        if (encounters.isEmpty()) {
            return alone;
        }
        List<List<Priced>> asked = new ArrayList<>();
        alone.forEach(priced -> asked.add(new ArrayList<>(priced)));
        for (Encounter encounter : encounters) {
            for (Asking one : encounter.asking(taken)) {
                Place place = one.line().place();
                asked.get(place.version())
                        .set(
                                place.place(),
                                one.line().priced().and(List.of(step(encounter.meeting(), one))));
            }
        }
        return asked;
    }

    private Step step(Meeting meeting, Asking one) {
        String words =
                "%s (meeting %s, %s of %s)"
                        .formatted(one.words(), meeting.name(), meeting.source(), programme.id());
        return new Step(words, one.amount());
    }

    /** The results that may meet, of each meeting that has two at least. */
    List<Encounter> encounters(List<Determination> determined, List<List<Priced>> alone) {
        Map<Meeting, List<Line>> met = new LinkedHashMap<>();
        for (int version = 0; version < alone.size(); version++) {
            for (int place = 0; place < alone.get(version).size(); place++) {
                Priced priced = alone.get(version).get(place);
                Side side = side(version, priced);
                Meeting meeting = meetings.get(side);
                if (meeting != null && !priced.amount().isZero()) {
                    int day = priced.result().verdict().date();
                    int rank = rank(meeting, side, priced, determined.get(version), day);
                    met.computeIfAbsent(meeting, _ -> new ArrayList<>())
                            .add(new Line(side, new Place(version, place), priced, day, rank));
                }
            }
        }
        List<Encounter> encounters = new ArrayList<>();
        met.forEach((meeting, lines) -> {
            if (lines.size() > 1) {
                encounters.add(new Encounter(meeting, lines));
            }
        });
        return encounters;
    }

    private Side side(int version, Priced priced) {
        Version of = versions.get(version);
        return new Side(
                of.scheme(),
                of.framework().plan().outcomes().get(priced.result().outcome()).name());
    }

    private static int rank(
            Meeting meeting, Side side, Priced priced, Determination determination, int day) {
        var journey = determination.journeys().get(priced.result().journey() - 1);
        for (int rank = 0; rank < meeting.owners().size(); rank++) {
            Owner owner = meeting.owners().get(rank);
            boolean holds =
                    switch (owner.when()) {
                        case When.Always _ -> true;
                        case When.InItsFirst(var span) -> day < span.after(journey.start());
                        case When.AfterItsFirst(var span) -> day >= span.after(journey.start());
                        case When.WhileOpen _ ->
                                day >= journey.start()
                                        && (!Days.isKnown(journey.end()) || day <= journey.end());
                    };
            if (holds && owner.scheme().equals(side.scheme())) {
                return rank;
            }
        }
        throw new IllegalStateException(
                "Meeting (%s) has no owner for (%s).".formatted(meeting.name(), side));
    }
}
