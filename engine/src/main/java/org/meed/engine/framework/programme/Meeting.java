package org.meed.engine.framework.programme;

import java.util.List;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.Standing;
import org.meed.engine.time.Span;

/**
 * Outcomes of several schemes that are one result when their days lie near: it is one scheme's, and
 * the others pay what is stated.
 *
 * @param sides outcomes of at least two schemes
 * @param within days nearer than this are near
 * @param owners whose it is: the first of these that an achieved result answers to
 * @param percent what the others pay of their own price, 0 to 100
 * @param standing how far its numbers can be relied on
 * @param origin where they come from
 */
public record Meeting(
        String name,
        List<Side> sides,
        Span within,
        List<Owner> owners,
        int percent,
        Standing standing,
        String origin,
        Source source) {

    public Meeting {
        sides = List.copyOf(sides);
        owners = List.copyOf(owners);
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "Meeting (%s) has the others pay (%s) percent.".formatted(name, percent));
        }
    }

    /** An outcome of a scheme. */
    public record Side(String scheme, String outcome) {
        @Override
        public String toString() {
            return outcome + " of " + scheme;
        }
    }

    /** A scheme, and when a result is its own. */
    public record Owner(String scheme, When when) {}

    /** When a result of a scheme is its own, by the day of the result. */
    public sealed interface When {

        /** Always. */
        record Always() implements When {}

        /** Before that long has passed since its own journey started. */
        record InItsFirst(Span span) implements When {}

        /** From then on. */
        record AfterItsFirst(Span span) implements When {}

        /** On a day of its own journey, the last included. */
        record WhileOpen() implements When {}
    }
}
