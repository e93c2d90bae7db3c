package org.meed.engine.framework.language;

import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;

/** Reads the lines of an outcome that is achieved block by block. */
final class BlocksReader {

    private final Names names;

    BlocksReader(Names names) {
        this.names = names;
    }

    /** How the blocks are laid. */
    record Laid(SpellsNode spells, SpanNode each, int most) {}

    /** From when on no spell counts that has not begun, and the reason of what is then lost. */
    record Ends(String because, DayNode until) {}

    /** {@code each 4 weeks of in-work, at most 13}. */
    Laid laid(String text) {
        Expressions in = new Expressions(text, names);
        in.tokens.expect("each", "Maybe 'each 4 weeks of in-work, at most 13'.");
        SpanNode each = in.values.span();
        in.tokens.expect("of", "Maybe 'each 4 weeks of in-work, at most 13'.");
        SpellsNode spells = in.spells.spells();
        in.tokens.expect(", at most", "Maybe ', at most 13'.");
        int most = in.values.count();
        in.tokens.expectEnd();
        return new Laid(spells, each, most);
    }

    /** {@code out-of-work, for spells begun on or after 104 weeks after journey start}. */
    Ends ends(String text) {
        Expressions in = new Expressions(text, names);
        String because = OutcomeReader.reason(in);
        in.tokens.expect(
                ", for spells begun on or after",
                "Maybe ', for spells begun on or after 104 weeks after journey start'.");
        DayNode until = in.values.day();
        in.tokens.expectEnd();
        return new Ends(because, until);
    }
}
