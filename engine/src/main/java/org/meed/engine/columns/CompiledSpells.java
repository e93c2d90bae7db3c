package org.meed.engine.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.framework.plan.SpellsNode.Lasting;

/** The primitives of spells. */
final class CompiledSpells {

    private final Compiler compiler;

    CompiledSpells(Compiler compiler) {
        this.compiler = compiler;
    }

    SpellLists spells(SpellsNode node, Axis axis) {
        int known = compiler.block.known;
        return switch (node) {
            case SpellsNode.Of(var rows, Lasting.Between(var from, var to), var atMost) ->
                    axis.spellLists(out ->
                            new SpellsOfRows(
                                    axis,
                                    compiler.rows(rows, axis),
                                    compiler.columns(rows, from.index(), axis),
                                    compiler.columns(rows, to.index(), axis),
                                    bound(atMost, axis),
                                    known,
                                    out));
            case SpellsNode.Of(var rows, Lasting.UntilNext(var among), var atMost) ->
                    axis.spellLists(out ->
                            new SpellsUntilNext(
                                    axis,
                                    compiler.rows(rows, axis),
                                    compiler.rows(among, axis),
                                    bound(atMost, axis),
                                    known,
                                    out));
            case SpellsNode.Joined(var sources, var gaps) -> {
                List<ListedSpells> all =
                        sources.stream().map(source -> compiler.spells(source, axis)).toList();
                Spans span = gaps == null ? null : compiler.span(gaps, axis);
                yield axis.spellLists(out -> new JoinSpells(axis, all, span, out));
            }
            case SpellsNode.Without(var spells, var taken) -> without(spells, taken, axis);
            case SpellsNode.During(var spells, var from, var until) ->
                    axis.spellLists(out ->
                            new SpellsDuring(
                                    axis,
                                    compiler.spells(spells, axis),
                                    compiler.day(from, axis),
                                    until == null ? null : compiler.day(until, axis),
                                    out));
        };
    }

    private @Nullable Spans bound(@Nullable SpanNode atMost, Axis axis) {
        return atMost == null ? null : compiler.span(atMost, axis);
    }

    private SpellLists without(SpellsNode spells, SpellsNode taken, Axis axis) {
        return axis.spellLists(out ->
                new SpellsWithout(
                        axis, compiler.spells(spells, axis), compiler.spells(taken, axis), out));
    }
}
