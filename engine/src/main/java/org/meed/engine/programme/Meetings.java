package org.meed.engine.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.programme.Meeting;
import org.meed.engine.framework.programme.Meeting.Owner;
import org.meed.engine.framework.programme.Meeting.Side;
import org.meed.engine.framework.programme.Meeting.When;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Priced.Step;
import org.meed.engine.time.Days;

/**
 * Whose is a result that several schemes would pay? A pure function of the priced results of one
 * client.
 *
 * <p>The results of a meeting are gone through by the order of its owners, then by day, then as the
 * programme has them. One that lies near a result of another scheme that is its owner's pays what
 * the others pay; every other is its own scheme's, and pays its price. So each that pays less has
 * an owner near it that pays in full, and two owners of different schemes never lie near each
 * other. A result that pays nothing takes no part.
 */
public final class Meetings {

    private static final Comparator<Line> ORDER =
            Comparator.comparingInt(Line::rank)
                    .thenComparingInt(Line::day)
                    .thenComparingInt(Line::version)
                    .thenComparingInt(Line::place);

    private final Programme programme;
    private final List<Version> versions;
    private final Map<Side, Meeting> meetings = new HashMap<>();

    /**
     * A priced result in a meeting.
     *
     * @param version the place of its version among all
     * @param place its place among what that version prices
     * @param rank the place of the owner that it answers to
     */
    private record Line(Side side, int version, int place, Priced priced, int day, int rank) {}

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
                            .add(new Line(side, version, place, priced, day, rank));
                }
            }
        }
        if (met.values().stream().allMatch(lines -> lines.size() < 2)) {
            return alone;
        }
        List<List<Priced>> settled = new ArrayList<>();
        alone.forEach(priced -> settled.add(new ArrayList<>(priced)));
        met.forEach((meeting, lines) -> settle(meeting, lines, settled));
        return settled;
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

    private void settle(Meeting meeting, List<Line> lines, List<List<Priced>> settled) {
        lines.sort(ORDER);
        List<Line> own = new ArrayList<>();
        Map<Line, Map<String, List<Line>>> others = new LinkedHashMap<>();
        for (Line line : lines) {
            Line owner = owner(meeting, line, own);
            if (owner == null) {
                own.add(line);
            } else {
                others.computeIfAbsent(owner, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(line.side().scheme(), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        others.forEach((owner, schemes) -> {
            put(
                    settled,
                    owner,
                    "its own, as %s goes first".formatted(owner.side().scheme()),
                    meeting,
                    owner.priced().amount());
            schemes.values().forEach(some -> share(meeting, owner, some, settled));
        });
    }

    private static @Nullable Line owner(Meeting meeting, Line line, List<Line> own) {
        for (Line one : own) {
            if (!one.side().scheme().equals(line.side().scheme()) && isNear(meeting, one, line)) {
                return one;
            }
        }
        return null;
    }

    private static boolean isNear(Meeting meeting, Line one, Line other) {
        int first = Math.min(one.day(), other.day());
        return Math.max(one.day(), other.day()) < meeting.within().after(first);
    }

    /** What the results of one scheme pay beside an owner: together never more than is stated. */
    private void share(Meeting meeting, Line owner, List<Line> lines, List<List<Priced>> settled) {
        List<Money> amounts = lines.stream().map(line -> line.priced().amount()).toList();
        long all = Money.sum(amounts).pence();
        // the whole pennies of so many hundredths, without a product that could be too large
        Money stated =
                new Money(all / 100 * meeting.percent() + all % 100 * meeting.percent() / 100);
        List<Money> shares = stated.splitBy(amounts);
        String words =
                "%s, as %s on %s is the same result and goes first"
                        .formatted(
                                meeting.percent() == 0 ? "nothing" : meeting.percent() + " percent",
                                owner.side(),
                                Days.text(owner.day()));
        for (int i = 0; i < lines.size(); i++) {
            put(settled, lines.get(i), words, meeting, shares.get(i));
        }
    }

    private void put(
            List<List<Priced>> settled, Line line, String words, Meeting meeting, Money amount) {
        Step step =
                new Step(
                        "%s (meeting %s, %s of %s)"
                                .formatted(words, meeting.name(), meeting.source(), programme.id()),
                        amount);
        settled.get(line.version()).set(line.place(), line.priced().and(List.of(step)));
    }
}
