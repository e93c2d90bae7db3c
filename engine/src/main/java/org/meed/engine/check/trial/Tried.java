package org.meed.engine.check.trial;

import java.util.List;
import org.meed.engine.money.Money;

/**
 * A client who is made up, on whom a remark rests: whoever runs the framework over these rows, and
 * no others, finds the same.
 *
 * @param name what tells the client from the others of the remark, such as {@code silent}
 * @param known the epoch day whose knowledge was used
 * @param pays what the client's results pay
 */
public record Tried(String name, int known, List<Line> rows, Money pays) {
    public Tried {
        rows = List.copyOf(rows);
    }
}
