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
import org.meed.engine.price.Contracts;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
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
        private final Statements statements;
        private final Set<Table> reads;

        Maker(Plan plan, Statements statements, Texts texts) {
            this.driver = new ReferenceDriver(plan, texts);
            this.statements = statements;
            this.reads = driver.reads();
        }

        /** The contracts as known on a day. */
        Contracts contracts(int known) {
            return statements.contracts(known);
        }

        /** The tables whose rows can make a difference to a statement. */
        Set<Table> reads() {
            return reads;
        }

        Lines of(ClientHistory client) {
            return of(client, contracts(client.known()));
        }

        /** The same under other contracts. */
        Lines of(ClientHistory client, Contracts contracts) {
            return Lines.of(statements.beforeLimits(driver.determine(client), contracts));
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
