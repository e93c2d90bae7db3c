package org.meed.files.ndtms;

import java.util.Collection;
import java.util.Map;

/**
 * The versions of the core data set that a header may belong to, told by its columns.
 *
 * @param first the letter of the earliest; empty when any early one may be
 * @param last the letter of the latest; empty when any late one may be
 */
record DataSetVersion(String first, String last) {

    /** The versions that have all those columns. */
    static DataSetVersion of(Collection<String> header, Map<String, KnownColumn> known) {
        String first = "";
        String last = "";
        for (String name : header) {
            KnownColumn column = known.get(name);
            if (column != null) {
                first = column.first().compareTo(first) > 0 ? column.first() : first;
                boolean sooner = last.isEmpty() || column.last().compareTo(last) < 0;
                last = !column.last().isEmpty() && sooner ? column.last() : last;
            }
        }
        return new DataSetVersion(first, last);
    }

    /**
     * Whether no version has them all: columns were added to an older layout, or left in a newer.
     */
    boolean isMixed() {
        return !first.isEmpty() && !last.isEmpty() && first.compareTo(last) > 0;
    }

    @Override
    public String toString() {
        if (isMixed()) {
            return "no one version: some columns came with " + first + ", some went after " + last;
        }
        if (first.isEmpty()) {
            return last.isEmpty() ? "any version" : last + " or earlier";
        }
        return last.isEmpty()
                ? first + " or later"
                : first.equals(last) ? first : first + " to " + last;
    }
}
