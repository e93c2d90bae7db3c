package org.meed.files.ndtms.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.meed.engine.time.Days;

/** A list of codes. Capitals do not count, nor do spaces around a code. */
public final class CodeList {
    private static final Comparator<Code> LATEST_FIRST =
            Comparator.comparingInt(Code::from).thenComparingInt(CodeList::end).reversed();

    private final List<Code> codes;
    private final Map<String, List<Code>> exact = new HashMap<>();
    private final Map<String, List<Code>> groups = new HashMap<>();

    /** A list of those rows; a code may have several rows, each for its own time. */
    public CodeList(List<Code> codes) {
        this.codes = List.copyOf(codes);
        for (Code code : codes) {
            String key = plain(code.code());
            if (code.isGroup()) {
                groups.computeIfAbsent(key.substring(0, key.length() - 1), k -> new ArrayList<>())
                        .add(code);
            } else {
                exact.computeIfAbsent(key, k -> new ArrayList<>()).add(code);
            }
        }
        exact.values().forEach(rows -> rows.sort(LATEST_FIRST));
        groups.values().forEach(rows -> rows.sort(LATEST_FIRST));
    }

    /** Its rows, in the order in which they were given. */
    public List<Code> codes() {
        return codes;
    }

    /** Whether it has no row at all, so that nothing can be said of any code. */
    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /**
     * What a code means on a day; on {@link Days#UNKNOWN} what it means by its latest row. A code
     * that is listed itself goes before a group, a longer group before a shorter one.
     */
    public Meaning at(String written, int day) {
        String key = plain(written);
        List<Code> rows = exact.get(key);
        for (int length = key.length(); rows == null && length > 0; length--) {
            rows = groups.get(key.substring(0, length));
        }
        if (rows == null) {
            return new Meaning.Unknown();
        }
        for (Code row : rows) {
            if (row.holdsOn(day)) {
                return new Meaning.Known(row);
            }
        }
        return new Meaning.AnotherTime(rows.getFirst());
    }

    /** This list with others laid over it: a code that they list is taken from them alone. */
    public CodeList under(List<Code> own) {
        Set<String> taken = new HashSet<>();
        own.forEach(code -> taken.add(plain(code.code())));
        List<Code> both = new ArrayList<>(own);
        for (Code code : codes) {
            if (!taken.contains(plain(code.code()))) {
                both.add(code);
            }
        }
        return new CodeList(both);
    }

    private static String plain(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static int end(Code code) {
        return Days.isKnown(code.to()) ? code.to() : Days.LAST;
    }
}
