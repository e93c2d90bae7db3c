package org.meed.engine.framework.language;

import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.ratio.Millionths;

/** Reads plain figures. */
final class Figures {

    private static final long MOST = Millionths.of(1_000_000_000_000L);

    private Figures() {}

    /** A whole number of at most twelve figures. */
    static long whole(Token token) {
        if (token.kind() == Token.Kind.NUMBER
                && token.text().length() <= 12
                && !token.text().contains(".")) {
            return Long.parseLong(token.text());
        }
        throw new Mistake(
                ErrorCode.BAD_NUMBER,
                token.offset(),
                "Here a whole number is expected, not %s.".formatted(token.shown()),
                "Maybe it has too many figures, or a point.");
    }

    /** A number, whole or with a point, in millionths. */
    static long millionths(String figures, int offset) {
        long number = Millionths.parse(figures);
        if (number != Millionths.UNKNOWN && number < MOST) {
            return number;
        }
        throw new Mistake(
                ErrorCode.BAD_NUMBER,
                offset,
                "The number %s has too many figures.".formatted(figures),
                "Maybe at most twelve before the point, and six after it.");
    }
}
