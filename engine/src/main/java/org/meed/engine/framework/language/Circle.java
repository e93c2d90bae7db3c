package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.meed.engine.framework.document.ErrorCode;

/** Keeps definitions from going round in a circle, and from standing on too many others. */
final class Circle {

    private static final int LONGEST = 60;

    private Circle() {}

    /** Notes that a name is being read, while those are that led to it. */
    static void enter(Set<String> reading, String name, int offset) {
        if (reading.contains(name)) {
            List<String> round = new ArrayList<>(reading);
            String path = String.join(" by ", round.subList(round.indexOf(name), round.size()));
            throw new Mistake(
                    ErrorCode.CIRCLE,
                    offset,
                    "'%s' is defined by itself: %s by %s.".formatted(name, path, name),
                    "Maybe one of them should be another name.");
        }
        if (reading.size() >= LONGEST) {
            throw new Mistake(
                    ErrorCode.TOO_DEEP,
                    offset,
                    "'%s' is defined by more than %s names, one by the next."
                            .formatted(reading.iterator().next(), LONGEST),
                    "Maybe some of them could be one.");
        }
        reading.add(name);
    }
}
