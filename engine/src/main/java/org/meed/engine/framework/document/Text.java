package org.meed.engine.framework.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a field: one line or several joined by a blank, with the place of every character
 * kept.
 */
public final class Text {

    private record Segment(int offset, Place place) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();

    Text(String first, Place place) {
        text.append(first);
        segments.add(new Segment(0, place));
    }

    void append(String more, Place place) {
        text.append(' ');
        segments.add(new Segment(text.length(), place));
        text.append(more);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The place of the character at an offset of {@link #toString()}. */
    public Place placeAt(int offset) {
        Segment found = segments.getFirst();
        for (Segment segment : segments) {
            if (segment.offset() <= offset) {
                found = segment;
            }
        }
        return new Place(found.place().line(), found.place().column() + offset - found.offset());
    }

    public Place place() {
        return segments.getFirst().place();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
