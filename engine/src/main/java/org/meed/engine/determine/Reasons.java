package org.meed.engine.determine;

/** The reasons that the engine itself gives; a framework names its others. */
public final class Reasons {

    /** Every condition holds. */
    public static final String MET = "met";

    /** The outcome is not for this journey. */
    public static final String NOT_APPLICABLE = "not-applicable";

    /** Another outcome that this one needs is still pending. */
    public static final String NEEDS_OPEN = "needs-open";

    /** The window of a part has not ended. */
    public static final String WINDOW_OPEN = "window-open";

    /** The window has ended clean; what may still become known is waited for. */
    public static final String LAG = "lag";

    /**
     * Two exceptions with different ends hold at one step: nothing is settled until the framework
     * is mended.
     */
    public static final String CONFLICT = "exceptions-conflict";

    private Reasons() {}
}
