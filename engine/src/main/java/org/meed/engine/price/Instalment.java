package org.meed.engine.price;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import org.meed.engine.money.Money;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/**
 * What a contract is paid for a month or a quarter of the calendar, due on the first day of it on
 * which the contract holds.
 *
 * <p>A part of it is paid by days, rounded to the penny for all days from its beginning: so parts
 * that follow one another add up to the whole. 29 February counts with the day before it, or as
 * nothing by itself: so each February is as long as any other, and twelve months from any day to
 * the same day of the next year come to exactly the sum of a year.
 *
 * @param months its days, if the contract held on all of them
 * @param held those on which it holds; at least one
 * @param whole what it is for all of its days
 */
record Instalment(DateRange months, DateRange held, Money whole) {

    int due() {
        return held.start();
    }

    boolean isWhole() {
        return held.equals(months);
    }

    /** What it is for the days on which the contract holds. */
    Money amount() {
        return upTo(held.end()).minus(upTo(held.start()));
    }

    /** How many of its days count. */
    int length() {
        return counted(months);
    }

    /** How many of those count on which the contract holds. */
    int heldFor() {
        return counted(held);
    }

    /** Whether a day of it does not count. */
    boolean hasLeapDay() {
        return length() < months.days();
    }

    /** What it is for its days before a day, to the nearest penny, half a penny up. */
    private Money upTo(int day) {
        BigInteger days = BigInteger.valueOf(counted(new DateRange(months.start(), day)));
        BigInteger length = BigInteger.valueOf(length());
        BigInteger twice = BigInteger.valueOf(whole.pence()).multiply(days).shiftLeft(1);
        return Money.of(twice.add(length).divide(length.shiftLeft(1)));
    }

    /** Every day but 29 February; no range here is longer than a quarter. */
    private static int counted(DateRange days) {
        LocalDate first = Days.date(days.start());
        boolean leap = first.isLeapYear() && days.contains(leapDay(first.getYear()));
        return leap ? days.days() - 1 : days.days();
    }

    private static int leapDay(int year) {
        return Days.of(year, Month.FEBRUARY.getValue(), 29);
    }
}
