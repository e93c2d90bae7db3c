package org.meed.engine.restate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.determine.Verdict;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;

/** The lines of a client's statement. */
record Lines(Map<LineKey, Line> byKey) {

    Line of(LineKey key) {
        return byKey.getOrDefault(key, Line.NONE);
    }

    /** Whether another statement says the same of a line. */
    boolean agrees(Lines other, LineKey key) {
        return of(key).agrees(other.of(key));
    }

    /** The lines of what each version of a programme pays, or of what a framework does. */
    static Lines of(List<List<Priced>> statement) {
        Map<LineKey, Line> lines = new HashMap<>();
        for (int version = 0; version < statement.size(); version++) {
            for (Priced priced : statement.get(version)) {
                Verdict verdict = priced.result().verdict();
                int due = verdict instanceof Verdict.Achieved(_, int day, _) ? day : Days.UNKNOWN;
                lines.put(
                        LineKey.of(version, priced.result()),
                        new Line(priced.amount(), due, priced.result().evidence()));
            }
        }
        return new Lines(lines);
    }
}
