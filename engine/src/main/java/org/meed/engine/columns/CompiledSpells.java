package org.meed.engine.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;

/** The primitives of spells. */
final class CompiledSpells {

    private final Compiler compiler;

    CompiledSpells(Compiler compiler) {
        this.compiler = compiler;
    }

    SpellLists spells(SpellsNode node, Axis axis) {
        int known = compiler.block.known;
        return switch (node) {
            case SpellsNode.Of(var rows, var from, var to, var atMost) -> {
                Listed listed = compiler.rows(rows, axis);
                var first = compiler.columns(rows, from.index(), axis);
                var last = compiler.columns(rows, to.index(), axis);
                SpellLists out = axis.spellLists();
                axis.program.add(
                        new SpellsOfRows(
                                axis, listed, first, last, bound(atMost, axis), known, out));
                yield out;
            }
            case SpellsNode.UntilNext(var rows, var among, var atMost) -> {
                Listed listed = compiler.rows(rows, axis);
                Listed all = compiler.rows(among, axis);
                SpellLists out = axis.spellLists();
                axis.program.add(
                        new SpellsUntilNext(axis, listed, all, bound(atMost, axis), known, out));
                yield out;
            }
            case SpellsNode.Joined(var sources, var gaps) -> {
                List<ListedSpells> all =
                        sources.stream().map(source -> compiler.spells(source, axis)).toList();
                Spans span = gaps == null ? null : compiler.span(gaps, axis);
                SpellLists out = axis.spellLists();
                axis.program.add(new JoinSpells(axis, all, span, out));
                yield out;
            }
            case SpellsNode.Without(var spells, var taken) -> {
                ListedSpells some = compiler.spells(spells, axis);
                ListedSpells others = compiler.spells(taken, axis);
                SpellLists out = axis.spellLists();
                axis.program.add(new SpellsWithout(axis, some, others, out));
                yield out;
            }
            case SpellsNode.During(var spells, var from, var until) -> {
                ListedSpells some = compiler.spells(spells, axis);
                Ints first = compiler.day(from, axis);
                Ints end = until == null ? null : compiler.day(until, axis);
                SpellLists out = axis.spellLists();
                axis.program.add(new SpellsDuring(axis, some, first, end, out));
                yield out;
            }
        };
    }

    private @Nullable Spans bound(@Nullable SpanNode atMost, Axis axis) {
        return atMost == null ? null : compiler.span(atMost, axis);
    }
}
