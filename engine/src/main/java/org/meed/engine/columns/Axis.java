package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of some vectors are: the clients of a block, their journeys, the rows of a list
 * of each. Each element belongs to one of the axis around it, and has an answer wherever that has
 * one.
 */
final class Axis {

    /** What an axis gives to the questions asked on it. */
    enum Kind {
        /** Nothing but the client. */
        CLIENTS,
        /** A journey. */
        JOURNEYS,
        /** An achieved result, whose day is the result day. */
        RESULTS,
        /** A row at hand. */
        ROWS,
        /** A column at hand. */
        COLUMNS
    }

    final Kind kind;
    final @Nullable Axis outer;

    /** For each element the place of the element of the outer axis that it belongs to. */
    final Ints owner = new Ints();

    /** For each element the row, or the column, at hand. */
    final Ints hand;

    /** The operations that answer what is asked on this axis, in order. */
    final List<Primitive> program;

    /** How many elements there are in this block. */
    int size;

    private final List<Vector> vectors = new ArrayList<>();

    Axis(Kind kind, @Nullable Axis outer, List<Primitive> program) {
        this.kind = kind;
        this.outer = outer;
        this.program = program;
        this.hand = ints();
        vectors.add(owner);
    }

    /** Whether its elements are journeys, or belong to one, whatever became of that. */
    boolean isOfJourneys() {
        Axis at = this;
        while (at.outer != null && at.kind != Kind.RESULTS && at.kind != Kind.JOURNEYS) {
            at = at.outer;
        }
        return at.kind == Kind.JOURNEYS;
    }

    /** Takes a number of elements, and makes room for an answer for each in every vector. */
    void resize(int elements) {
        size = elements;
        for (Vector vector : vectors) {
            vector.hold(elements);
        }
    }

    private <V extends Vector> V kept(V vector) {
        vectors.add(vector);
        return vector;
    }

    Ints ints() {
        return kept(new Ints());
    }

    Ints ints(int constant) {
        return kept(new Ints(constant));
    }

    Longs longs() {
        return kept(new Longs());
    }

    Longs longs(long constant) {
        return kept(new Longs(constant));
    }

    Truths truths() {
        return kept(new Truths());
    }

    Truths truths(int constant) {
        return kept(new Truths(constant));
    }

    Slot slot() {
        return kept(new Slot());
    }

    RowLists rowLists() {
        return kept(new RowLists(false));
    }

    SpellLists spellLists() {
        return kept(new SpellLists());
    }

    /** A vector, and behind what answers the questions it needs the primitive that fills it. */
    Ints ints(Function<Ints, Primitive> filling) {
        return filled(ints(), filling);
    }

    Longs longs(Function<Longs, Primitive> filling) {
        return filled(longs(), filling);
    }

    Truths truths(Function<Truths, Primitive> filling) {
        return filled(truths(), filling);
    }

    RowLists rowLists(Function<RowLists, Primitive> filling) {
        return filled(rowLists(), filling);
    }

    /** Lists that are parts of others. */
    RowLists rowViews(Function<RowLists, Primitive> filling) {
        return filled(kept(new RowLists(true)), filling);
    }

    SpellLists spellLists(Function<SpellLists, Primitive> filling) {
        return filled(spellLists(), filling);
    }

    private <V> V filled(V vector, Function<V, Primitive> filling) {
        program.add(filling.apply(vector));
        return vector;
    }
}
