package org.meed.engine.framework.language;

import java.util.Collection;
import org.meed.engine.schema.NearestWord;

/**
 * The sentence that says how to mend a word: the one that was perhaps meant, else general advice.
 */
final class Suggestion {

    private Suggestion() {}

    static String orElse(String written, Collection<String> words, String otherwise) {
        String maybe = NearestWord.maybe(written, words);
        return maybe.isEmpty() ? otherwise : maybe;
    }
}
