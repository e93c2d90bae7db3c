package org.meed.app;

/** The program itself, for holding what others write to what it writes. */
public final class OneMachine {

    private OneMachine() {}

    /** Runs a command of {@code meed} and gives its exit code. */
    public static int run(String... args) {
        return Meed.run(args);
    }
}
