package org.meed.lab.language;

import java.util.List;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Writes spells, always under a name. */
final class SpellWriter {

    private static final List<Table> LASTING =
            List.of(
                    Tables.EPISODES,
                    Tables.CUSTODY,
                    Tables.WORK,
                    Tables.INTERVENTIONS,
                    Tables.FACTS);
    private static final List<Table> UNTIL_NEXT =
            List.of(Tables.HOUSING, Tables.CONSENTS, Tables.TOP, Tables.CONTACTS);

    private final Writers in;

    SpellWriter(Writers in) {
        this.in = in;
    }

    String spells(Scope scope) {
        Scope closed = scope.closed();
        String spells =
                switch (in.dice.between(0, 4)) {
                    case 0 -> "%s without %s".formatted(one(closed), one(closed));
                    case 1 -> "%s together with %s".formatted(one(closed), one(closed));
                    case 2 ->
                            "(%s without %s) together with %s"
                                    .formatted(one(closed), one(closed), one(closed));
                    default -> one(closed);
                };
        if (in.dice.chance(0.3)) {
            spells += ", merged over gaps up to " + in.values.span();
        }
        return in.draft.name(in.dice.chance(0.4) ? spells + ", " + stretch(closed) : spells);
    }

    private String one(Scope scope) {
        String spells =
                in.dice.chance(0.4)
                        ? "spells of %s, until the next"
                                .formatted(in.rows.simple(scope, in.dice.among(UNTIL_NEXT)))
                        : "spells of " + in.rows.simple(scope, in.dice.among(LASTING));
        return in.dice.chance(0.25)
                ? "%s, each at most %s".formatted(spells, in.values.span())
                : spells;
    }

    private String stretch(Scope scope) {
        String day = in.values.day(scope);
        return switch (in.dice.between(0, 4)) {
            case 0 -> "from " + day;
            case 1 -> "from %s to %s".formatted(day, in.values.day(scope));
            case 2 -> "from %s until %s".formatted(day, in.values.day(scope));
            case 3 -> "after " + day;
            default -> "within %s after %s".formatted(in.values.span(), day);
        };
    }
}
