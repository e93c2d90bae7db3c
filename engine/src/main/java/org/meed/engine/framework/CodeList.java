package org.meed.engine.framework;

import java.util.List;
import org.meed.engine.time.Days;

/** Codes, each held by the list from a day to a day. */
public record CodeList(
        String name, List<Entry> entries, Standing standing, String origin, Source source) {

    public CodeList {
        entries = List.copyOf(entries);
    }

    /** Whether the list holds a code on a day. */
    public boolean holds(String code, int day) {
        for (Entry entry : entries) {
            if (entry.code().equals(code) && entry.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A code of the list.
     *
     * @param from the first day, or unknown for always
     * @param to the last day, or unknown for as long as the list
     */
    public record Entry(String code, int from, int to) {
        public boolean holdsOn(int day) {
            return (!Days.isKnown(from) || day >= from) && (!Days.isKnown(to) || day <= to);
        }
    }
}
