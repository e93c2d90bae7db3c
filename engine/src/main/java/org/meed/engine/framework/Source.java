package org.meed.engine.framework;

/**
 * Where in the document a rule stands.
 *
 * @param clause the number of the clause, such as {@code 3.2}
 * @param line the line in the file, the first being 1
 */
public record Source(String clause, int line) implements Comparable<Source> {

    @Override
    public int compareTo(Source other) {
        return Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return "clause " + clause + ", line " + line;
    }
}
