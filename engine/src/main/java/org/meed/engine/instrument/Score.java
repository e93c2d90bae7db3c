package org.meed.engine.instrument;

import java.math.BigDecimal;

/** What came of scoring: a score, or why there is none. */
public sealed interface Score {

    /** The score. */
    record Known(BigDecimal value) implements Score {}

    /** There is none, and why. */
    record Refused(String why) implements Score {}
}
