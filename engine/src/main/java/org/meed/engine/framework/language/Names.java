package org.meed.engine.framework.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.framework.plan.Node;

/** What the names in an expression stand for. */
interface Names {

    /**
     * What a name was defined as, or null; reading the definition first where it has not been read.
     */
    @Nullable Node findDefinition(String name, int offset);

    /** The kind of a parameter, or null. */
    @Nullable ParameterKind findParameter(String name);

    /** The kind of a table, or null. */
    @Nullable TableKind findTable(String name);

    /** A map from words to columns, or null. */
    @Nullable ColumnMap findMap(String name);

    /** A table of values by column, or null. */
    @Nullable ValueTable findValues(String name);

    /**
     * The tables of numbers of a name, by the day from which they hold; none when there is none.
     */
    List<NumberTable> findNumbers(String name);

    /** The outcomes, in written order. */
    Set<String> outcomes();

    default boolean isOutcome(String name) {
        return outcomes().contains(name);
    }

    /** The complexity bands of the framework, in order. */
    List<String> bands();

    /** Every name that may stand in an expression, to say which was perhaps meant. */
    Set<String> all();

    enum ParameterKind {
        SPAN,
        NUMBER
    }

    /** What a table of a framework is for. */
    enum TableKind {
        PRICES,
        CODES,
        MAP,
        VALUES,
        NUMBERS
    }
}
