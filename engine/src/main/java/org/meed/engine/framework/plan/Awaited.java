package org.meed.engine.framework.plan;

/**
 * What holds while an answer may still come: pending until a day, excluded from it on.
 *
 * @param until the first day on which it is excluded
 * @param dated whether the pending result names that day as the earliest on which it can be settled
 * @param pending the reason while pending
 * @param excluded the reason after
 */
public record Awaited(DayNode until, boolean dated, String pending, String excluded) {}
