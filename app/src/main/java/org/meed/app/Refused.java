package org.meed.app;

/** Something the command line was given cannot be used. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * A refusal.
     *
     * @param maybe a sentence that begins with "Maybe" and says what would help
     */
    Refused(String what, String maybe) {
        super(what + " " + maybe);
    }
}
