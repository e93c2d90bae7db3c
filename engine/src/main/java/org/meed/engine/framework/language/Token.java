package org.meed.engine.framework.language;

/**
 * A piece of an expression.
 *
 * @param offset where it begins in the text
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        WORD,
        NUMBER,
        DATE,
        QUOTED,
        MARK,
        END
    }

    boolean is(String word) {
        return kind != Kind.QUOTED && text.equals(word);
    }

    /** The token as a message shows it. */
    String shown() {
        return kind == Kind.END ? "the end of the line" : "'" + text + "'";
    }
}
