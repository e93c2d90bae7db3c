package org.meed.bench.rival;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.time.Days;

/** What the clauses fix, for those who are told it: as in the framework {@code national-2012}. */
public final class National {

    /** The first day on which a journey may start. */
    public static final int FROM = Days.parse("2012-04-01");

    /** The first day on which none may start any more. */
    public static final int TILL = Days.parse("2014-04-01");

    /** Episodes are joined over gaps of so many days. */
    public static final int GAP = 21;

    /** Where a journey ends that is open. */
    public static final int LAST = Days.LAST;

    /** Which column answers for each substance, in the order of the list of words. */
    static final Map<String, String> COLUMN_OF = columnOf();

    private National() {}

    private static Map<String, String> columnOf() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String opiate : List.of("heroin", "other-opiate", "methadone")) {
            columns.put(opiate, "opiates");
        }
        for (String itself : List.of("crack", "cocaine", "amphetamines", "cannabis", "alcohol")) {
            columns.put(itself, itself);
        }
        for (String other : List.of("benzodiazepines", "nps", "other")) {
            columns.put(other, "other");
        }
        return columns;
    }
}
