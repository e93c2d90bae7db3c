package org.meed.engine.check.trial;

import java.util.List;
import java.util.Set;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * A kind of client that a framework should have something to offer.
 *
 * @param words what the client is called in a sentence, after "a client who"
 * @param substances presented with, the main one first
 * @param lacks the tables in which nothing stands about this client
 */
public record Persona(
        String words,
        List<String> substances,
        boolean injects,
        boolean homeless,
        boolean worksFromTheStart,
        Set<Table> lacks) {

    private static final List<String> ALL = List.of("heroin", "crack", "alcohol");
    private static final Set<Table> NOTHING = Set.of();
    private static final Set<Table> OFFENDING = Set.of(Tables.OFFENCES, Tables.CUSTODY);

    /** The client with every need that there is. */
    public static final Persona MOST_COMPLEX =
            new Persona("has the most complex needs", ALL, true, true, false, NOTHING);

    public static final Persona ALCOHOL_ONLY = only("alcohol");

    /** A client with an opiate problem and no further need. */
    public static final Persona OPIATES_ONLY =
            new Persona(
                    "came with heroin alone",
                    List.of("heroin"),
                    false,
                    false,
                    true,
                    Set.of(
                            Tables.OFFENCES,
                            Tables.CUSTODY,
                            Tables.HOUSING,
                            Tables.WORK,
                            Tables.GOALS));

    /** Those for whom a framework is proved: each differs from the most complex in one way. */
    public static final List<Persona> PROFILES =
            List.of(
                    MOST_COMPLEX,
                    ALCOHOL_ONLY,
                    only("cannabis"),
                    only("cocaine"),
                    new Persona("has no history of offending", ALL, true, true, false, OFFENDING),
                    new Persona(
                            "is housed and in work from the start",
                            ALL,
                            true,
                            false,
                            true,
                            Set.of(Tables.HOUSING, Tables.WORK)),
                    new Persona("never injected", ALL, false, true, false, NOTHING));

    public Persona {
        substances = List.copyOf(substances);
        lacks = Set.copyOf(lacks);
    }

    private static Persona only(String substance) {
        return new Persona(
                "came with %s only".formatted(substance),
                List.of(substance),
                false,
                true,
                false,
                NOTHING);
    }

    /** The reason of a discharge that completes this client's treatment. */
    String completed() {
        return substances.equals(List.of("alcohol"))
                ? "completed-alcohol-free"
                : "completed-drug-free";
    }
}
