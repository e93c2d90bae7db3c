package org.meed.files;

/** Output that cannot be written; nothing of it appears, and what was there before is as it was. */
public final class OutputRefused extends RuntimeException {

    /**
     * A refusal.
     *
     * @param what what cannot be written, and why
     * @param maybe a sentence that begins with "Maybe" and says what would help
     */
    public OutputRefused(String what, String maybe) {
        super(what + " " + maybe);
    }

    /** A refusal because writing failed. */
    public OutputRefused(String what, Throwable cause) {
        super(what + ": " + IoReason.of(cause) + ". " + maybe(cause), cause);
    }

    private static String maybe(Throwable cause) {
        String reason = IoReason.of(cause);
        return reason.contains("space") || reason.contains("quota")
                ? "Maybe make room on the disk, or choose a folder on another one."
                : "Maybe check the folder's path, and who may write there.";
    }
}
