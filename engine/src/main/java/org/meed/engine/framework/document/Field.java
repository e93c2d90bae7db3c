package org.meed.engine.framework.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line {@code word: text} of a rule block, with the lines under it. */
public final class Field {

    private final String word;
    private final Place place;
    private final Text text;
    private final int indent;
    private final List<Field> children = new ArrayList<>();

    Field(String word, Place place, Text text, int indent) {
        this.word = word;
        this.place = place;
        this.text = text;
        this.indent = indent;
    }

    public String word() {
        return word;
    }

    public Place place() {
        return place;
    }

    public Text text() {
        return text;
    }

    public List<Field> children() {
        return List.copyOf(children);
    }

    /** The field of a word under this one, or null. */
    public @Nullable Field findChild(String childWord) {
        for (Field child : children) {
            if (child.word.equals(childWord)) {
                return child;
            }
        }
        return null;
    }

    int indent() {
        return indent;
    }

    void add(Field child) {
        children.add(child);
    }
}
