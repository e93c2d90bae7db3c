package org.meed.engine.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Brings answers from an axis to those within it, each once. */
final class Broadcasts {

    private final Map<Brought, Object> all = new HashMap<>();

    /** Something of one axis, on another. */
    record Brought(Object from, Axis home, Axis axis) {}

    /** For each element of an axis the element of an axis around it that it belongs to. */
    Ints owner(Axis axis, Axis home) {
        Axis outer = Objects.requireNonNull(axis.outer);
        return outer == home
                ? axis.owner
                : kept(
                        new Brought(axis, home, axis),
                        () ->
                                axis.ints(out ->
                                        new BroadcastInts(
                                                axis, axis.owner, owner(outer, home), out)));
    }

    @SuppressWarnings("unchecked")
    <T> T kept(Brought key, Supplier<T> make) {
        T known = (T) all.get(key);
        if (known == null) {
            known = make.get();
            all.put(key, known);
        }
        return known;
    }

    private <T> T brought(T from, Axis home, Axis axis, Supplier<T> bring) {
        return home == axis ? from : kept(new Brought(from, home, axis), bring);
    }

    /** Brings answers from an axis to one within it. */
    Ints bring(Ints from, Axis home, Axis axis) {
        return brought(
                from,
                home,
                axis,
                () -> axis.ints(out -> new BroadcastInts(axis, owner(axis, home), from, out)));
    }

    Longs bring(Longs from, Axis home, Axis axis) {
        return brought(
                from,
                home,
                axis,
                () -> axis.longs(out -> new BroadcastLongs(axis, owner(axis, home), from, out)));
    }

    Truths bring(Truths from, Axis home, Axis axis) {
        return brought(
                from,
                home,
                axis,
                () -> axis.truths(out -> new BroadcastTruths(axis, owner(axis, home), from, out)));
    }
}
