package org.meed.engine.instrument;

/**
 * One item of an instrument: what it may be answered with, and not what it asks.
 *
 * @param name its name within the instrument, for example {@code 9} or {@code 2a}
 * @param least the least answer
 * @param greatest the greatest answer
 * @param step how far apart the answers are: 2 where an item is answered with 0, 2 or 4
 */
public record Item(String name, int least, int greatest, int step) {

    public Item {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Item without a name. Maybe number it.");
        }
        if (least >= greatest) {
            throw new IllegalArgumentException(
                    "Item "
                            + name
                            + " goes from "
                            + least
                            + " to "
                            + greatest
                            + ". Maybe the two are swapped.");
        }
        if (step < 1 || (greatest - least) % step != 0) {
            throw new IllegalArgumentException(
                    "Item "
                            + name
                            + " does not come from "
                            + least
                            + " to "
                            + greatest
                            + " in steps of "
                            + step
                            + ". Maybe the step is 1.");
        }
    }

    /** Whether it can be answered so. */
    public boolean takes(int answer) {
        return answer >= least && answer <= greatest && (answer - least) % step == 0;
    }
}
