package org.meed.files;

/** Input that cannot be read at all, as opposed to rows that cannot: nothing was taken from it. */
public final class InputRefused extends RuntimeException {

    /**
     * A refusal.
     *
     * @param what what cannot be read, and why
     * @param maybe a sentence that begins with "Maybe" and says what would help
     */
    public InputRefused(String what, String maybe) {
        super(what + " " + maybe);
    }

    /** A refusal because reading failed. */
    public InputRefused(String what, Throwable cause) {
        super(
                what + ": " + IoReason.of(cause) + ". Maybe check its path, and who may read it.",
                cause);
    }
}
