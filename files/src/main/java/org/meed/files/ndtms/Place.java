package org.meed.files.ndtms;

import java.util.Comparator;

/**
 * Where a row stands.
 *
 * @param file the file's name
 * @param row the line that it starts on, the header's being 1
 */
record Place(String file, int row) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::row);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + " line " + row;
    }
}
