package org.meed.engine.framework.language;

import org.meed.engine.framework.document.ErrorCode;

/**
 * A mistake in the text being read: ends the reading of that text, and becomes a problem. Never
 * leaves this package.
 */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final int offset;
    private final String maybe;

    Mistake(ErrorCode code, int offset, String message, String maybe) {
        super(message, null, false, false);
        this.code = code;
        this.offset = offset;
        this.maybe = maybe;
    }

    ErrorCode code() {
        return code;
    }

    /** Where in the text being read. */
    int offset() {
        return offset;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String maybe() {
        return maybe;
    }
}
