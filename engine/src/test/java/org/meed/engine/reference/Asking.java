package org.meed.engine.reference;

/**
 * An outcome that asks one expression, so that its verdict tells the answer: any driver can be
 * asked so.
 */
final class Asking {

    private Asking() {}

    /** The outcome that asks an expression of a kind; what is expected chooses how a number is. */
    static String outcome(String name, String kind, String asked, String answer) {
        String head =
                """

                ```meed
                outcome %s
                  domain: recovery
                  stage: interim
                  for each: journey
                """
                        .formatted(name);
        return switch (kind) {
            case "condition" -> head + applies(asked) + met("journey start is known");
            case "day" -> head + met("journey start is known", asked);
            case "number", "word" ->
                    head
                            + met(
                                    answer.equals("unknown")
                                            ? asked + " is unknown"
                                            : asked + " is " + answer);
            case "row", "rows" -> head + "  found: " + asked + "\n" + met("found exist");
            default -> throw new IllegalArgumentException("Nothing asks for a " + kind + ".");
        };
    }

    private static String met(String condition) {
        return met(condition, "journey start");
    }

    private static String met(String condition, String on) {
        return """
          met: %s
          on: %s
          otherwise: never on journey start, when not journey start is known
        ```
        """
                .formatted(condition, on);
    }

    /** A condition that is no, or unknown, leaves the outcome pending, each for its own reason. */
    private static String applies(String condition) {
        return """
          applies: %s
            if unknown: pending up to known date because unknown, then excluded because never
            if not: pending up to known date because no, then excluded because never
        """
                .formatted(condition);
    }
}
