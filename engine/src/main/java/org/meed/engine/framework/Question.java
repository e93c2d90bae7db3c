package org.meed.engine.framework;

import java.util.Locale;

/**
 * The questions that every framework must answer, so that nothing is left to chance or to habit.
 */
public enum Question {
    MONTH_END("which day is a month after the last day of a month?"),
    ROUNDING("how is a part of a penny rounded?"),
    JOURNEY_GAP("how long may the gap between two episodes of one journey be?"),
    RETURN("what is a return after discharge?"),
    MINIMUM_GAP("how far apart must two reviews be, at least?"),
    PRESENTING_SUBSTANCES("which substances did the client present with?"),
    SUBSTITUTE_PRESCRIPTIONS("does a client on a substitute prescription qualify?"),
    RELAPSE("what may be earned again after a relapse, and what is kept?"),
    DEATH("what does a death do to a result?"),
    CUSTODY("what does custody do to a result?"),
    UNCERTAIN_IDENTITY("what happens while it is not certain that two records are one person?"),
    CONSENT("what does a refused or withdrawn consent stop?"),
    STOCK_AND_FLOW("which clients are in at the start, and what happens at the end?"),
    VERIFICATION("who verifies a result before money moves?"),
    FAMILIES("are outcomes of families and children measured, and paid?");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /** The key in the front matter. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The question itself. */
    public String words() {
        return words;
    }
}
