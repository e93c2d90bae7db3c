package org.meed.engine.check;

import java.util.Objects;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Condition;

/** A small framework with a parameter of every kind, to have rules said in plain words. */
final class Spoken {

    private static final String PARAMETERS =
            """
            ```meed
            parameter gap
              2012-04-01: 70 days, illustrative, "made up"
              2013-04-01: 84 days, illustrative, "made up"
            ```
            ```meed
            parameter norm
              2012-04-01: 14, illustrative, "made up"
            ```
            ```meed
            table steps
              kind: values
              of: top
              standing: illustrative
              source: "made up"
              | column  | value |
              | opiates | 13    |
              | other   | 12    |
            ```
            ```meed
            table answers
              kind: map
              of: top
              standing: illustrative
              source: "made up"
              | word   | column  |
              | heroin | opiates |
              | other-opiate | other |
              | methadone | other |
              | crack | other |
              | cocaine | other |
              | amphetamines | other |
              | cannabis | other |
              | alcohol | other |
              | benzodiazepines | other |
              | nps | other |
              | other | other |
            ```
            ```meed
            table codes
              kind: codes
              standing: illustrative
              source: "made up"
              | code | from | to |
              | c1   |      |    |
            ```
            ```meed
            define presenting
              is: substances of first of journey episodes, through answers
            ```
            ```meed
            exclusion unasked
              of: another
              tested: first
              when: presenting is known and quality_of_life of first of top is above norm
            ```
            ```meed
            outcome another
              domain: health
              stage: final
              for each: journey
              met: deaths are absent
              on: journey end
              otherwise: lost on journey end, when journey is closed
            ```
            """;

    static Framework read(String more) {
        return Shipped.read(Small.HEAD + PARAMETERS + more);
    }

    /** What a condition is in plain words, when it stands in a rule. */
    static String words(String condition) {
        Plan plan =
                read(Small.block(
                                "exclusion asked",
                                "  of: another",
                                "  tested: first",
                                "  when: " + condition))
                        .plan();
        Condition read = Objects.requireNonNull(plan.exclusions().getLast().when());
        return new PlainWords(plan).words(read);
    }

    private Spoken() {}
}
