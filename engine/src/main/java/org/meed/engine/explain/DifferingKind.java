package org.meed.engine.explain;

import java.util.Locale;

/** A kind of things in which frameworks differ, and where the page has it. */
enum DifferingKind {
    OUTCOME("Outcomes", false),
    EXCEPTION("Exceptions", false),
    JOURNEY("Journeys", false),
    PAYMENT("Payments", false),
    SHARE("Shares between providers", false),
    LIMIT("Limits", false),
    PRICE("Prices", false),
    NUMBER("Numbers of payments", false),
    PARAMETER("Numbers", false),
    QUESTION("Answers", false),
    DEFINITION("Words used", true),
    TABLE("Tables", true),
    CODE_LIST("Lists of codes", true);

    private final String heading;
    private final boolean folded;

    DifferingKind(String heading, boolean folded) {
        this.heading = heading;
        this.folded = folded;
    }

    static DifferingKind of(String word) {
        return valueOf(word.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    String heading() {
        return heading;
    }

    /** Whether it is there to be looked up, and not to be printed. */
    boolean isFolded() {
        return folded;
    }
}
