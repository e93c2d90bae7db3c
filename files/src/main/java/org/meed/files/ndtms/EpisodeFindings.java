package org.meed.files.ndtms;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that the rows of one episode say, by what they say it of. */
final class EpisodeFindings {
    final Reports person = new Reports();
    final Reports episode = new Reports();
    final Reports hepatitis = new Reports();
    final Reports injecting = new Reports();
    final Reports assessment = new Reports();
    final Map<String, Reports> modalities = new TreeMap<>();
    final Map<String, Reports> tops = new TreeMap<>();
    final Set<Extra> extras = new TreeSet<>();

    /**
     * A filled cell of a column that no version of the data set has.
     *
     * @param column the header
     * @param value what is written
     */
    record Extra(String column, String value) implements Comparable<Extra> {
        @Override
        public int compareTo(Extra other) {
            int order = column.compareTo(other.column);
            return order != 0 ? order : value.compareTo(other.value);
        }
    }
}
