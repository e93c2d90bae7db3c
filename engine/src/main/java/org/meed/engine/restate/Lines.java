package org.meed.engine.restate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Texts;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;
import org.meed.engine.schema.Table;
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

    /** Makes the statements of clients of one history. */
    static final class Maker {

        private final ReferenceDriver driver;
        private final Pricer pricer;
        private final Set<Table> reads;

        Maker(Plan plan, Texts texts) {
            this.driver = new ReferenceDriver(plan, texts);
            this.pricer = new Pricer(plan);
            this.reads = driver.reads();
        }

        /** The tables whose rows can make a difference to a statement. */
        Set<Table> reads() {
            return reads;
        }

        Lines of(ClientHistory client) {
            return Lines.of(pricer.price(driver.determine(client)));
        }
    }

    static Lines of(List<Priced> statement) {
        Map<LineKey, Line> lines = new HashMap<>();
        for (Priced priced : statement) {
            Verdict verdict = priced.result().verdict();
            int due = verdict instanceof Verdict.Achieved(int _, int day) ? day : Days.UNKNOWN;
            lines.put(
                    LineKey.of(priced.result()),
                    new Line(priced.amount(), due, priced.result().evidence()));
        }
        return new Lines(lines);
    }
}
