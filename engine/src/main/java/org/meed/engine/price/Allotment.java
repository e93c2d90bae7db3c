package org.meed.engine.price;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.money.Money;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Periods;

/**
 * Hands out what a limit has for one group, from its first period on. For one use: each has what it
 * has left.
 */
public final class Allotment {

    private final LimitRule rule;
    private final Amounts amounts;
    private final int known;
    private List<Allotted> allotted = new ArrayList<>();
    private DateRange period = new DateRange(Days.FIRST, Days.FIRST);
    private Money taken = Money.ZERO;

    /** What there is in the period, by the band of those who ask. */
    private final Map<String, Money> most = new HashMap<>();

    /**
     * An allotment.
     *
     * @param amounts what the group has
     * @param known no period that begins after this day is handed out
     */
    Allotment(LimitRule rule, Amounts amounts, int known) {
        this.rule = rule;
        this.amounts = amounts;
        this.known = known;
    }

    /** What there is in each period for results of a band. */
    interface Amounts {
        Money in(DateRange period, String band);
    }

    /**
     * What a piece is given.
     *
     * @param given of the piece what is paid, and when, also on days to come; it may be nothing
     */
    public record Allotted(Piece asked, List<Piece> given) {
        public Allotted {
            given = List.copyOf(given);
        }

        /** Whether the limit left it as it was. */
        public boolean isUntouched() {
            return given.equals(List.of(asked));
        }
    }

    /**
     * Gives to each piece, of all of the group or of some of them: those asked later must stand
     * behind in the order, and those of one day be asked at once where the limit shares.
     *
     * @param pieces of one group, in {@link Piece#ORDER}, none negative, on days that have come
     */
    public List<Allotted> of(List<Piece> pieces) {
        allotted = new ArrayList<>();
        switch (rule.atTheEnd()) {
            case STOP -> pieces.forEach(this::stop);
            case PRO_RATA -> proRata(pieces);
            case CARRY_OVER -> pieces.forEach(this::carryOver);
        }
        return allotted;
    }

    /** Begins the period of a day, unless it has begun. */
    private void enter(int day) {
        if (day >= period.end()) {
            Periods periods = rule.inEach();
            period = periods == null ? new DateRange(Days.FIRST, Days.LAST) : periods.of(day);
            taken = Money.ZERO;
            most.clear();
        }
    }

    private void give(Piece asked, List<Piece> given) {
        allotted.add(
                new Allotted(
                        asked, given.stream().filter(piece -> !piece.amount().isZero()).toList()));
    }

    /** Takes what is wanted, or what there is for that band less what all bands have taken. */
    private Money take(Money wanted, Piece asking) {
        String band = asking.claim().priced().result().band();
        Money all = most.computeIfAbsent(band, one -> amounts.in(period, one));
        Money some = wanted.atMost(all.minus(taken).floorAtZero());
        taken = taken.plus(some);
        return some;
    }

    private void stop(Piece piece) {
        enter(piece.day());
        give(piece, List.of(piece.of(take(piece.amount(), piece))));
    }

    private void proRata(List<Piece> pieces) {
        int from = 0;
        while (from < pieces.size()) {
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to).day() == pieces.get(from).day()) {
                to++;
            }
            share(pieces.subList(from, to));
            from = to;
        }
    }

    /** Gives to those of one day. */
    private void share(List<Piece> day) {
        enter(day.getFirst().day());
        List<Money> wanted = day.stream().map(Piece::amount).toList();
        Money sum = Money.sum(wanted);
        List<Money> given = sum.isZero() ? wanted : take(sum, day.getFirst()).splitBy(wanted);
        for (int i = 0; i < day.size(); i++) {
            give(day.get(i), List.of(day.get(i).of(given.get(i))));
        }
    }

    /**
     * Gives from period to period, in order: the first that does not get all holds up those behind
     * it, so that what is carried over goes first.
     */
    private void carryOver(Piece piece) {
        enter(piece.day());
        List<Piece> given = new ArrayList<>();
        Money open = piece.amount();
        while (true) {
            int day = Math.max(piece.day(), period.start());
            Money some = take(open, piece);
            given.add(piece.of(some, day));
            open = open.minus(some);
            if (open.isZero()) {
                break;
            }
            if (period.end() > known || period.end() == Days.LAST) {
                given.add(piece.of(open, period.end()));
                break;
            }
            enter(period.end());
        }
        give(piece, given);
    }
}
