package org.meed.engine.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arrays of an archive by their names, as a file would hold them. */
final class SectionsInMemory implements SectionReader, SectionWriter {

    private final Map<String, Object> arrays = new LinkedHashMap<>();

    @Override
    public boolean has(String name) {
        return arrays.containsKey(name);
    }

    /** What the first group of a pattern is of each name that it matches. */
    List<String> names(String pattern) {
        return arrays.keySet().stream()
                .map(Pattern.compile(pattern)::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .toList();
    }

    private Object array(String name) {
        return Objects.requireNonNull(arrays.get(name), name);
    }

    @Override
    public byte[] bytes(String name) {
        return ((byte[]) array(name)).clone();
    }

    @Override
    public short[] shorts(String name) {
        return ((short[]) array(name)).clone();
    }

    @Override
    public int[] ints(String name) {
        return ((int[]) array(name)).clone();
    }

    @Override
    public long[] longs(String name) {
        return ((long[]) array(name)).clone();
    }

    @Override
    public void bytes(String name, byte[] values) {
        arrays.put(name, values.clone());
    }

    @Override
    public void shorts(String name, short[] values) {
        arrays.put(name, values.clone());
    }

    @Override
    public void ints(String name, int[] values) {
        arrays.put(name, values.clone());
    }

    @Override
    public void longs(String name, long[] values) {
        arrays.put(name, values.clone());
    }
}
