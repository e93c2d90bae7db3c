package org.meed.engine.framework.document;

/**
 * A clause: a heading, with the words under it.
 *
 * @param number such as {@code 3.2}, from the heading, or empty when it has none
 * @param title the heading without its number
 * @param prose the text under it, rule blocks and headings left out, as Markdown
 */
public record Clause(String number, String title, int line, int level, String prose) {

    /** The clause of what stands before the first heading. */
    static final Clause NONE = new Clause("", "", 1, 0, "");

    @Override
    public String toString() {
        return number.isEmpty() ? title : number + " " + title;
    }
}
