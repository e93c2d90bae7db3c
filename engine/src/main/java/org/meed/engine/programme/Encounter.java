package org.meed.engine.programme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.programme.Meeting;
import org.meed.engine.framework.programme.Meeting.Side;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.time.Days;

/**
 * The results of one client in one meeting: what part of the one result that they are each takes as
 * its own, and what it asks for that. Immutable.
 *
 * <p>They are gone through by the order of owners, then by day, then as the programme has them: one
 * near a result of another scheme that is its own gives way to it, every other is its own. So far
 * as limits leave the former unpaid, those that gave way take a part: what all near them of other
 * schemes are not paid. A result asks its price for the part that it takes, and what is stated for
 * the rest.
 */
final class Encounter {

    private static final Ratio WHOLE = Ratio.of(1, 1);

    private static final Comparator<Line> ORDER =
            Comparator.comparingInt(Line::rank)
                    .thenComparingInt(Line::day)
                    .thenComparingInt(line -> line.place().version())
                    .thenComparingInt(line -> line.place().place());

    /** A result of a client: the place of its version, and its own among what that prices. */
    record Place(int version, int place) {}

    /**
     * A priced result in a meeting.
     *
     * @param rank the place of the owner that it answers to
     */
    record Line(Side side, Place place, Priced priced, int day, int rank) {}

    /** What a line asks, and how that is said. */
    record Asking(Line line, Money amount, String words) {}

    /** What makes lines parts, or shares of providers, of one result of one scheme. */
    private record Whole(int version, int journey, int outcome, int run) {
        static Whole of(Line line) {
            Result result = line.priced().result();
            return new Whole(
                    line.place().version(), result.journey(), result.outcome(), result.run());
        }
    }

    private final Meeting meeting;

    /** In their order, each with the first that it gives way to; null where it is its own. */
    private final Map<Line, @Nullable Line> owners = new LinkedHashMap<>();

    Encounter(Meeting meeting, List<Line> lines) {
        this.meeting = meeting;
        List<Line> own = new ArrayList<>();
        for (Line line : lines.stream().sorted(ORDER).toList()) {
            Line owner = own.stream().filter(one -> isNear(one, line)).findFirst().orElse(null);
            owners.put(line, owner);
            if (owner == null) {
                own.add(line);
            }
        }
    }

    Meeting meeting() {
        return meeting;
    }

    private boolean isNear(Line one, Line other) {
        int first = Math.min(one.day(), other.day());
        return !one.side().scheme().equals(other.side().scheme())
                && Math.max(one.day(), other.day()) < meeting.within().after(first);
    }

    /** The part of one that a line takes as its own. */
    private Ratio own(Line line, Map<Place, Ratio> taken) {
        return owners.get(line) == null ? WHOLE : taken.getOrDefault(line.place(), Ratio.ZERO);
    }

    /**
     * What those lines ask that give way, or that others give way to.
     *
     * @param taken the parts that lines take which gave way, where they take any
     */
    List<Asking> asking(Map<Place, Ratio> taken) {
        Map<Line, Map<String, List<Line>>> others = new LinkedHashMap<>();
        owners.forEach((line, owner) -> {
            if (owner != null) {
                others.computeIfAbsent(owner, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(line.side().scheme(), _ -> new ArrayList<>())
                        .add(line);
            }
        });
        List<Asking> asking = new ArrayList<>();
        others.forEach((owner, schemes) -> {
            String words = "its own, as %s goes first".formatted(owner.side().scheme());
            asking.add(new Asking(owner, owner.priced().amount(), words));
            schemes.values().forEach(some -> asking.addAll(beside(owner, some, taken)));
        });
        return asking;
    }

    /** What lines of one scheme ask beside an owner: together in whole pence, rounded down. */
    private List<Asking> beside(Line owner, List<Line> lines, Map<Place, Ratio> taken) {
        List<Ratio> exact = lines.stream().map(line -> asked(line, own(line, taken))).toList();
        Ratio all = Ratio.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Ratio one : exact) {
            all = all.plus(one);
            below = below.multiply(one.below());
        }
        List<BigInteger> weights = new ArrayList<>();
        for (Ratio one : exact) {
            weights.add(one.above().multiply(below.divide(one.below())));
        }
        Money sum = Money.of(all.above().divide(all.below()));
        List<Money> shares =
                all.equals(Ratio.ZERO)
                        ? Collections.nCopies(lines.size(), Money.ZERO)
                        : sum.splitInProportion(weights);
        List<Asking> asking = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = words(owner, own(lines.get(i), taken));
            asking.add(new Asking(lines.get(i), shares.get(i), words));
        }
        return asking;
    }

    /** What a line asks for its own part, and what is stated for the rest; in pence, exactly. */
    private Ratio asked(Line line, Ratio own) {
        Ratio stated = Ratio.of(meeting.percent(), 100);
        return price(line).times(stated.plus(own.times(WHOLE.minus(stated))));
    }

    private static Ratio price(Line line) {
        return Ratio.of(line.priced().amount().pence(), 1);
    }

    private String words(Line owner, Ratio own) {
        boolean nothing = own.equals(Ratio.ZERO) || meeting.percent() == 100;
        return "%s%s, as %s on %s is the same result and goes first"
                .formatted(
                        meeting.percent() == 0 ? "nothing" : meeting.percent() + " percent",
                        nothing
                                ? ""
                                : ", and of the rest the %s that limits leave unpaid"
                                        .formatted(own.inPercent()),
                        owner.side(),
                        Days.text(owner.day()));
    }

    /**
     * Has lines that gave way take what limits leave unpaid of those near them. What a line takes
     * only grows.
     *
     * @param taken what they take so far, which is added to
     * @param kept of what a line asks, the share that limits leave, from 0 to 1
     */
    void take(Map<Place, Ratio> taken, Function<Place, Ratio> kept) {
        Map<Line, Ratio> paid = paid(taken, kept);
        owners.forEach((line, owner) -> {
            Ratio open = open(line, taken, paid);
            if (owner != null && open.compareTo(own(line, taken)) > 0) {
                taken.put(line.place(), open);
                paid.put(line, open);
            }
        });
    }

    /**
     * What lines may be paid at most that took a part, where limits in the end leave more of those
     * near them than when they took it; the last in the order gives back first.
     */
    Map<Place, Money> most(Map<Place, Ratio> taken, Function<Place, Ratio> kept) {
        Map<Line, Ratio> paid = paid(taken, kept);
        Map<Place, Money> most = new HashMap<>();
        for (Line line : new ArrayList<>(owners.keySet()).reversed()) {
            Ratio open = open(line, taken, paid);
            Ratio its = paid.getOrDefault(line, Ratio.ZERO);
            if (taken.containsKey(line.place()) && its.compareTo(open) > 0) {
                Ratio asked = asked(line, open);
                most.put(line.place(), Money.of(asked.above().divide(asked.below())));
                paid.put(line, open);
            }
        }
        return most;
    }

    /** What is paid of one result by each line, besides what is stated. */
    private Map<Line, Ratio> paid(Map<Place, Ratio> taken, Function<Place, Ratio> kept) {
        Map<Line, Ratio> paid = new HashMap<>();
        for (Line line : owners.keySet()) {
            Ratio own = own(line, taken);
            paid.put(line, own.equals(Ratio.ZERO) ? own : own.times(kept.apply(line.place())));
        }
        return paid;
    }

    /**
     * What is left of one result by those near a line: of each other scheme what it pays most of,
     * all schemes together.
     */
    private Ratio open(Line line, Map<Place, Ratio> taken, Map<Line, Ratio> paid) {
        Map<Whole, List<Line>> wholes = new LinkedHashMap<>();
        for (Line other : owners.keySet()) {
            if (isNear(line, other) && !own(other, taken).equals(Ratio.ZERO)) {
                wholes.computeIfAbsent(Whole.of(other), _ -> new ArrayList<>()).add(other);
            }
        }
        Map<String, Ratio> most = new HashMap<>();
        for (List<Line> some : wholes.values()) {
            String scheme = some.getFirst().side().scheme();
            Ratio its = together(some, taken, paid);
            most.merge(scheme, its, (one, two) -> one.compareTo(two) < 0 ? two : one);
        }
        Ratio open = WHOLE;
        for (Ratio one : most.values()) {
            open = open.minus(one);
        }
        return open.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO : open;
    }

    /** What is paid of a result of which these are the parts, or the shares of providers. */
    private Ratio together(List<Line> some, Map<Place, Ratio> taken, Map<Line, Ratio> paid) {
        Ratio own = Ratio.ZERO;
        Ratio most = Ratio.ZERO;
        Ratio all = Ratio.ZERO;
        for (Line line : some) {
            Ratio its = own(line, taken);
            own = own.plus(price(line).times(its));
            all = all.plus(price(line).times(paid.getOrDefault(line, Ratio.ZERO)));
            most = most.compareTo(its) < 0 ? its : most;
        }
        return most.times(all).dividedBy(own);
    }
}
