package org.meed.engine.restate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;

/** A client's statement: what each line pays, and the rows it rests on. */
record Lines(Map<LineKey, Money> amounts, Map<LineKey, List<Row>> evidence) {

    Money amount(LineKey key) {
        return amounts.getOrDefault(key, Money.ZERO);
    }

    /** Whether another statement has the line too, or lacks it too, and pays the same. */
    boolean agrees(Lines other, LineKey key) {
        return amount(key).equals(other.amount(key))
                && amounts.containsKey(key) == other.amounts.containsKey(key);
    }

    /** Makes the statements of clients of one history. */
    static final class Maker {

        private final ReferenceDriver driver;
        private final Pricer pricer;

        Maker(Plan plan, Texts texts) {
            this.driver = new ReferenceDriver(plan, texts);
            this.pricer = new Pricer(plan);
        }

        Lines of(ClientHistory client) {
            Lines lines = new Lines(new HashMap<>(), new HashMap<>());
            for (Priced priced : pricer.price(driver.determine(client))) {
                LineKey key = LineKey.of(priced.result());
                lines.amounts().put(key, priced.amount());
                lines.evidence().put(key, priced.result().evidence());
            }
            return lines;
        }
    }
}
