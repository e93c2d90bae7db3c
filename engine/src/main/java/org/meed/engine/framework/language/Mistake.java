package org.meed.engine.framework.language;

import java.util.function.Supplier;
import org.meed.engine.framework.document.ErrorCode;

/**
 * A mistake in the text being read: ends the reading of that text, and becomes a problem. Never
 * leaves this package.
 */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final int offset;
    private final transient Supplier<String> maybe;
    private final boolean said;

    Mistake(ErrorCode code, int offset, String message, String maybe) {
        this(code, offset, message, () -> maybe, false);
    }

    /** With a way to mend it that takes time to find, and is only looked for when it is told. */
    Mistake(ErrorCode code, int offset, String message, Supplier<String> maybe) {
        this(code, offset, message, maybe, false);
    }

    private Mistake(
            ErrorCode code, int offset, String message, Supplier<String> maybe, boolean said) {
        super(message, null, false, false);
        this.code = code;
        this.offset = offset;
        this.maybe = maybe;
        this.said = said;
    }

    /** The use of a name whose own block has a mistake: that one is said, and this one is not. */
    static Mistake said() {
        return new Mistake(ErrorCode.EXPECTED, 0, "", () -> "", true);
    }

    boolean isSaid() {
        return said;
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

    Supplier<String> maybe() {
        return maybe;
    }
}
