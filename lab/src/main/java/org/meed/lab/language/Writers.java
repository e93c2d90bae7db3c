package org.meed.lab.language;

import org.meed.lab.population.Dice;

/** The writers of expressions, one for each kind, that write for one another. */
final class Writers {

    final Draft draft;
    final Dice dice;
    final RowWriter rows = new RowWriter(this);
    final SpellWriter spells = new SpellWriter(this);
    final ValueWriter values = new ValueWriter(this);
    final ConditionWriter conditions = new ConditionWriter(this);

    Writers(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
    }
}
