package org.meed.engine.history;

/** Names or texts that come to more than one array can hold. */
public final class TooManyNames extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyNames() {
        super(
                "The names of the rows, or its texts, come to more than two gigabytes, which the compact form does not hold. Maybe leave out the column id, or make several histories.");
    }
}
