package org.meed.engine.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the spells of several, and over gaps no longer than a span. Costs two days read and written
 * a stretch.
 */
final class JoinSpells implements Primitive {

    private final Axis axis;
    private final List<ListedSpells> sources;
    private final @Nullable Spans gaps;
    private final SpellLists out;

    JoinSpells(Axis axis, List<ListedSpells> sources, @Nullable Spans gaps, SpellLists out) {
        this.axis = axis;
        this.sources = sources;
        this.gaps = gaps;
        this.out = out;
    }

    @Override
    public void run() {
        out.clear();
        for (int e = 0; e < axis.size; e++) {
            for (int s = 0; s < sources.size(); s++) {
                ListedSpells source = sources.get(s);
                int stop = source.to(e);
                for (int i = source.from(e); i < stop; i++) {
                    out.add(source.lists().from[i], source.lists().until[i]);
                }
            }
            out.end(e, gaps == null ? null : gaps.of(e));
        }
    }
}
