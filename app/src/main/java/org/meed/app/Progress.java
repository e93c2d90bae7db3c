package org.meed.app;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * Says on standard error what long work is doing, when somebody is looking: never into a file or a
 * pipe.
 */
final class Progress {

    private final PrintWriter err;
    private final boolean watched;

    Progress(PrintWriter err) {
        this.err = err;
        this.watched = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    /** Begins a stage of the work. */
    void stage(String words) {
        if (watched) {
            err.println("meed: " + words + " ...");
        }
    }
}
