package org.meed.engine.check;

import java.util.List;

/**
 * Something in which two frameworks differ.
 *
 * @param kind what it is, such as outcome or parameter
 * @param name its name; empty where a framework has but one of the kind
 * @param clauseBefore the clause it stands at in the first; empty when it is not there
 * @param clauseAfter the clause it stands at in the second; empty when it is not there
 * @param gone what the first says of it and the second does not mean, in plain words; a sentence
 *     that both say in the same words, and mean otherwise, is in both lists
 * @param come what the second says of it and the first does not mean
 */
public record Differing(
        String kind,
        String name,
        String clauseBefore,
        String clauseAfter,
        List<String> gone,
        List<String> come) {

    public Differing {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** Whether only the second framework has it. */
    public boolean isNew() {
        return clauseBefore.isEmpty();
    }

    /** Whether only the first framework has it. */
    public boolean isDropped() {
        return clauseAfter.isEmpty();
    }
}
